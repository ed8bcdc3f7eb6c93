import type { Medewerker, School } from '../adresboek/medewerker';
import type { Kanalen } from '../beheer/instellingen';
import type { Bericht } from '../bericht/bericht';
import { keepZichtbaar } from '../formulier/check-antwoorden';
import { STANDAARD_KEUZELIJSTEN } from '../stappenplan/standaard-keuzelijsten';
import { findStap } from '../stappenplan/stappenplan';
import { STANDAARD_TERMIJNEN } from '../wet/termijnen';
import { listDossierActies, listStapActies } from '../toegang/acties';
import type { Dossier, LogboekRegel, StapDocument } from './dossier';
import type { BerichtBeeld, DossierBeeld, StapBeeld } from './dossier-beeld';
import { readToestand } from './stap-toestand';

const STANDAARD_DOSSIER = { stappen: STANDAARD_KEUZELIJSTEN, termijnen: STANDAARD_TERMIJNEN };

/** Who looks, and the directory that says what this person may see. `scholen` is the whole directory. */
export type Kijker = { medewerker: Medewerker; scholen: readonly School[] };

export type DossierBron = {
  dossier: Dossier;
  /** Version of the head. */
  versie: string;
  logboek: readonly LogboekRegel[];
  berichten: readonly Bericht[];
  school: School;
  personen: DossierBeeld['personen'];
  /** What the swv uses; absent: everything. */
  kanalen?: Kanalen;
};

/**
 * One step as this person sees it. Answers to questions that are not asked are only for those who may still change that.
 * This also keeps a secret address within the school (BR-29): step 1 does not ask where that person can be reached.
 */
export function toStapBeeld(dossier: Dossier, stap: StapDocument, { medewerker, scholen }: Kijker): StapBeeld {
  const { nummer, stempels, gewijzigd, gereed } = stap;
  const toestand = readToestand(dossier.kop.niveau, stap);
  const acties = listStapActies(medewerker, dossier.kop, scholen, { nummer, toestand });
  return {
    nummer,
    toestand,
    antwoorden: acties.includes('bewaren') ? stap.antwoorden : keepZichtbaar(findStap(nummer).velden, stap.antwoorden),
    stempels,
    ...(gewijzigd && { gewijzigd }),
    ...(gereed && { gereed }),
    acties,
  };
}

function toBerichtBeeld(bericht: Bericht, magVersturen: boolean): BerichtBeeld {
  const { aan, status, verzondenOp, laatsteFout } = bericht;
  return {
    id: bericht.id,
    aan: { id: aan.id, naam: aan.naam, functie: aan.functie },
    onderwerp: bericht.onderwerp,
    documenten: bericht.documenten.map(({ titel }) => titel),
    toelichting: bericht.toelichting,
    status,
    klaargezet: bericht.klaargezet,
    ...(verzondenOp && { verzondenOp }),
    ...(laatsteFout && { laatsteFout }),
    magOpnieuw: magVersturen && status === 'aandacht',
  };
}

const nieuwsteEerst = (a: LogboekRegel, b: LogboekRegel): number => (a.id < b.id ? 1 : -1);

/** One dossier as the server shows it to one person, who may read it: ask `mayRead` first. */
export function toDossierBeeld(bron: DossierBron, kijker: Kijker): DossierBeeld {
  const { medewerker, scholen } = kijker;
  const { dossier } = bron;
  const { kop } = dossier;
  const acties = listDossierActies(medewerker, kop, scholen, bron.kanalen);
  return {
    id: kop.dossierId,
    versie: bron.versie,
    kop,
    school: bron.school,
    stappen: dossier.stappen.map((stap) => toStapBeeld(dossier, stap, kijker)),
    momentopnamen: dossier.momentopnamen,
    logboek: [...bron.logboek].sort(nieuwsteEerst),
    berichten: bron.berichten.map((bericht) => toBerichtBeeld(bericht, acties.includes('versturen'))),
    acties,
    instellingen: dossier.instellingen ?? STANDAARD_DOSSIER,
    personen: bron.personen,
  };
}
