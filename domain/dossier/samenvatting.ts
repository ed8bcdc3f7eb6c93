import { leesTekst, type Antwoorden } from '../formulier/antwoord';
import type { Stempel } from '../formulier/wijziging';
import { NIVEAUS, type Niveau, type StapNummer } from '../stappenplan/stap';
import { findStap } from '../stappenplan/stappenplan';
import type { Dossier, DossierStatus, Kop, Leerling, StapToestand } from './dossier';
import { readToestand } from './stap-toestand';
import { listTaken } from './taken';
import { readStap } from './verandering';
import { toZoektekst } from './zoektekst';

/** For lists: a dossier without a date comes last. */
export const GEEN_DATUM = '9999-12-31';

/** An answer that is empty for a moment, because somebody is typing it anew, leaves the head as it was. */
const readLeerling = (antwoorden: Antwoorden, was: Leerling): Leerling => {
  const voorvoegsel = leesTekst(antwoorden, 'voorvoegsel').trim();
  return {
    roepnaam: leesTekst(antwoorden, 'roepnaam').trim() || was.roepnaam,
    ...(voorvoegsel && { voorvoegsel }),
    achternaam: leesTekst(antwoorden, 'achternaam').trim() || was.achternaam,
    geboortedatum: leesTekst(antwoorden, 'geboortedatum') || was.geboortedatum,
    groep: leesTekst(antwoorden, 'groep') || was.groep,
  };
};

const readNiveau = (antwoorden: Antwoorden, was: Niveau): Niveau =>
  NIVEAUS.find((niveau) => niveau === leesTekst(antwoorden, 'niveau')) ?? was;

/** BR-13: archived is a dossier whose step 11 is ready with that decision. Once a step was ready it is no concept anymore. */
function readStatus(dossier: Dossier): DossierStatus {
  const { toestand, antwoorden } = readStap(dossier, 11);
  if (toestand === 'gereed' && leesTekst(antwoorden, 'besluit') === 'archiveren') return 'gearchiveerd';
  const isBegonnen = dossier.stappen.some((stap) => stap.toestand === 'gereed');
  return dossier.kop.status === 'concept' && !isBegonnen ? 'concept' : 'lopend';
}

function readHuidigeStap(voortgang: readonly StapToestand[]): StapNummer {
  const plaats = voortgang.findIndex((toestand) => toestand === 'nietGestart' || toestand === 'bezig');
  return plaats < 0 ? 11 : ((plaats + 1) as StapNummer);
}

/** What step 1 says about the pupil, copied into the head. */
function copyStap1(dossier: Dossier): Kop {
  const { kop } = dossier;
  const { antwoorden } = readStap(dossier, 1);
  const leerling = readLeerling(antwoorden, kop.leerling);
  return {
    ...kop,
    leerling,
    niveau: readNiveau(antwoorden, kop.niveau),
    gestartOp: leesTekst(antwoorden, 'startdatum') || kop.gestartOp,
    leerkrachten: ['groepsleerkracht', 'duoleerkracht'].map((naam) => leesTekst(antwoorden, naam)).filter(Boolean),
    groep: leerling.groep,
    sorteernaam: toZoektekst(`${leerling.achternaam} ${leerling.roepnaam}`),
    zoek: toZoektekst(
      [leerling.roepnaam, leerling.voorvoegsel, leerling.achternaam, kop.nummer].filter(Boolean).join(' '),
    ),
  };
}

/** The dossier with a head that says what the steps say now. Every rule that changes a dossier ends with this. */
export function updateSamenvatting(dossier: Dossier, stempel: Stempel): Dossier {
  const basis = copyStap1(dossier);
  const voortgang = dossier.stappen.map((stap) => readToestand(basis.niveau, stap));
  const huidigeStap = readHuidigeStap(voortgang);
  const status = readStatus(dossier);
  const kop: Kop = {
    ...basis,
    status,
    isGearchiveerd: status === 'gearchiveerd',
    isGedeeld: basis.deling !== undefined,
    voortgang,
    huidigeStap,
    fase: findStap(huidigeStap).fase,
    bijgewerkt: stempel,
    bijgewerktOp: stempel.op,
  };
  const taken = listTaken({ ...dossier, kop });
  return { ...dossier, kop: { ...kop, taken, volgendeDatum: taken[0]?.datum ?? GEEN_DATUM } };
}
