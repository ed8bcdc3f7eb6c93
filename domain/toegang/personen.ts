import { heeftRol, isActief, type Medewerker, type School } from '../adresboek/medewerker';
import type { DossierBeeld } from '../dossier/dossier-beeld';
import { toPersoon } from './functie';

const SCHOOLROLLEN = ['ib', 'kc', 'leerkracht', 'schoolleider'] as const;

const opNaam = (a: Medewerker, b: Medewerker): number => a.naam.localeCompare(b.naam, 'nl');

const listTpo = (medewerkers: readonly Medewerker[], { wijk }: School): readonly Medewerker[] =>
  medewerkers.filter((medewerker) => heeftRol(medewerker, 'consulent') && medewerker.tpo === wijk).sort(opNaam);

/** The consulenten of the TPO that this school belongs to, by name: whom secure mail may go to. */
export const listConsulenten = (medewerkers: readonly Medewerker[], school: School): readonly Medewerker[] =>
  listTpo(medewerkers, school).filter(isActief);

const listStaf = (medewerkers: readonly Medewerker[], { id }: School): readonly Medewerker[] =>
  medewerkers
    .filter((medewerker) => heeftRol(medewerker, ...SCHOOLROLLEN) && medewerker.scholen.includes(id))
    .sort(opNaam);

type Keuze = DossierBeeld['personen'][number];
const toKeuze = (medewerker: Medewerker, uit: Keuze['uit']): Keuze => ({
  ...toPersoon(medewerker),
  uit,
  ...(isActief(medewerker) ? {} : { isActief: false }),
});

/**
 * Whom a persoon veld of a dossier of this school may name. Who was switched off is among them: an answer from before stays
 * right and keeps its name; the screen does not offer them anew.
 */
export const listPersonen = (medewerkers: readonly Medewerker[], school: School): DossierBeeld['personen'] => [
  ...listStaf(medewerkers, school).map((medewerker) => toKeuze(medewerker, 'school')),
  ...listTpo(medewerkers, school).map((medewerker) => toKeuze(medewerker, 'swv')),
];
