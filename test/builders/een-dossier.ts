import type { Dossier, Kop, Leerling, Momentopname, StapDocument, StapToestand } from '@domain/dossier/dossier';
import { stapId } from '@domain/dossier/dossier';
import { isLeeg, leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import type { Stempel } from '@domain/formulier/wijziging';
import type { Fase, Niveau, StapNummer } from '@domain/stappenplan/stap';
import { evaluatieAntwoorden, overlegAntwoorden, statusAntwoorden } from './fenna-besluit';
import {
  beeldEnGebiedenAntwoorden,
  doelenAntwoorden,
  inzetAntwoorden,
  perspectiefAntwoorden,
  tussendoelenAntwoorden,
} from './fenna-plan';
import { FENNA_VERHAAL, type Verhaal } from './fenna-verhaal';
import { beeldAntwoorden, factorenAntwoorden, leerlingAntwoorden } from './fenna-waarnemen';

/** What the parents agreed to. */
export const DELING = {
  akkoordVan: 'Ouders',
  akkoordOp: '2024-10-01',
  vorm: 'mail',
  doorId: 'm',
  door: 'M',
  op: 'x',
} as const;

const NUMMERS: readonly StapNummer[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

export const eenStempel = (over: Partial<Stempel> = {}): Stempel => ({
  doorId: 'marit-lijsterbes',
  door: 'Marit Lijsterbes',
  op: '2024-09-02T08:00:00.000Z',
  ...over,
});

/** A complete, valid set of answers for every step that this niveau has; the other steps are empty. */
export function volledigeAntwoorden(
  over: Partial<Verhaal> = {},
  niveau: Niveau = 'extra',
): Record<StapNummer, Antwoorden> {
  const verhaal = { ...FENNA_VERHAAL, ...over };
  const zwaarder = (antwoorden: Antwoorden) => (niveau === 'licht' ? {} : antwoorden);
  return {
    1: leerlingAntwoorden(verhaal, niveau),
    2: beeldAntwoorden(verhaal),
    3: factorenAntwoorden(verhaal),
    4: beeldEnGebiedenAntwoorden(),
    5: doelenAntwoorden(),
    6: zwaarder(inzetAntwoorden()),
    7: zwaarder(perspectiefAntwoorden(verhaal)),
    8: tussendoelenAntwoorden(verhaal),
    9: zwaarder(overlegAntwoorden(verhaal)),
    10: evaluatieAntwoorden(verhaal),
    11: statusAntwoorden(),
  };
}

export const eenMomentopname = (over: Partial<Momentopname> = {}): Momentopname => ({
  id: 'dossier-momentopname-001',
  soort: 'momentopname',
  datum: FENNA_VERHAAL.momentopname,
  antwoorden: factorenAntwoorden(FENNA_VERHAAL),
  vastgelegd: eenStempel(),
  ...over,
});

export type DossierWensen = {
  id?: string;
  niveau?: Niveau;
  /** The answers of a step; a step that is not named has none. */
  stappen?: Partial<Record<StapNummer, Antwoorden>>;
  /** Steps reported ready, or `true` for all that the niveau has. */
  gereed?: readonly StapNummer[] | true;
  momentopnamen?: readonly Momentopname[];
  /** Over what follows from the rest. */
  kop?: Partial<Kop>;
};

/** A dossier with the answers that are given and no others. Head and states follow from them; no momentopnamen. */
export function eenDossier({ id = 'dossier-1', niveau = 'extra', stappen = {}, ...rest }: DossierWensen = {}): Dossier {
  const isGereed = (nummer: StapNummer) => rest.gereed === true || (rest.gereed ?? []).includes(nummer);
  const documenten = NUMMERS.map((nummer) => eenStap(nummer, stappen[nummer] ?? {}, isGereed(nummer)));
  const kop = eenKop(id, niveau, documenten);
  return { kop: { ...kop, ...rest.kop }, stappen: documenten, momentopnamen: rest.momentopnamen ?? [] };
}

/** All steps answered. A step in `stappen` changes the velden it names and keeps the others; `undefined` empties one. */
export function eenVolledigDossier(wensen: DossierWensen & { verhaal?: Partial<Verhaal> } = {}): Dossier {
  const { verhaal, stappen, ...rest } = wensen;
  const volledig = volledigeAntwoorden(verhaal, wensen.niveau);
  const gemengd = NUMMERS.map((nummer) => [nummer, { ...volledig[nummer], ...stappen?.[nummer] }]);
  return eenDossier({ ...rest, stappen: Object.fromEntries(gemengd) });
}

function eenStap(nummer: StapNummer, antwoorden: Antwoorden = {}, isGereed = false): StapDocument {
  const isBegonnen = Object.values(antwoorden).some((antwoord) => !isLeeg(antwoord));
  return {
    id: stapId(nummer),
    soort: 'stap',
    nummer,
    antwoorden,
    toestand: isGereed ? 'gereed' : isBegonnen ? 'bezig' : 'nietGestart',
    ...(isBegonnen ? { gewijzigd: eenStempel() } : {}),
    ...(isGereed ? { gereed: eenStempel() } : {}),
    stempels: {},
  };
}

function eenKop(id: string, niveau: Niveau, stappen: readonly StapDocument[]): Kop {
  const leerlingStap = { ...leerlingAntwoorden(FENNA_VERHAAL, niveau), ...stappen[0]?.antwoorden };
  const voortgang = stappen.map((stap): StapToestand => (isNvt(stap.nummer, niveau) ? 'nvt' : stap.toestand));
  const eersteOpen = voortgang.findIndex((toestand) => toestand !== 'gereed' && toestand !== 'nvt');
  const huidigeStap = NUMMERS[eersteOpen] ?? 11;
  const leerling = eenLeerling(leerlingStap);
  return {
    id: 'dossier-kop',
    soort: 'kop',
    dossierId: id,
    nummer: 'D-2024-000123',
    schoolId: '99AA00',
    niveau,
    status: 'lopend',
    leerling,
    gestartOp: leesTekst(leerlingStap, 'startdatum'),
    leerkrachten: [leesTekst(leerlingStap, 'groepsleerkracht'), leesTekst(leerlingStap, 'duoleerkracht')].filter(
      Boolean,
    ),
    geopend: eenStempel(),
    bijgewerkt: eenStempel(),
    voortgang,
    huidigeStap,
    fase: faseVan(huidigeStap),
    taken: [],
    volgendeDatum: '9999-12-31',
    bijgewerktOp: eenStempel().op,
    sorteernaam: `${leerling.achternaam} ${leerling.roepnaam}`.toLowerCase(),
    groep: leerling.groep,
    zoek: `${leerling.roepnaam} ${leerling.achternaam} d-2024-000123`.toLowerCase(),
    isGearchiveerd: false,
    isGedeeld: false,
  };
}

const eenLeerling = (antwoorden: Antwoorden): Leerling => ({
  roepnaam: leesTekst(antwoorden, 'roepnaam'),
  achternaam: leesTekst(antwoorden, 'achternaam'),
  geboortedatum: leesTekst(antwoorden, 'geboortedatum'),
  groep: leesTekst(antwoorden, 'groep'),
});

const isNvt = (nummer: StapNummer, niveau: Niveau) => niveau === 'licht' && [6, 7, 9].includes(nummer);
const faseVan = (nummer: StapNummer): Fase =>
  nummer <= 3 ? 'waarnemen' : nummer <= 5 ? 'begrijpen' : nummer <= 9 ? 'plannen' : 'realiseren';
