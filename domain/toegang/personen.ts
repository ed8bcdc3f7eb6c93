import { heeftRol, type Medewerker, type School } from '../adresboek/medewerker';
import type { DossierBeeld } from '../dossier/dossier-beeld';
import { toPersoon } from './functie';

const SCHOOLROLLEN = ['ib', 'kc', 'leerkracht', 'schoolleider'] as const;

const opNaam = (a: Medewerker, b: Medewerker): number => a.naam.localeCompare(b.naam, 'nl');

/** The consulenten of the TPO that this school belongs to, by name: whom secure mail may go to. */
export const listConsulenten = (medewerkers: readonly Medewerker[], { wijk }: School): readonly Medewerker[] =>
  medewerkers.filter((medewerker) => heeftRol(medewerker, 'consulent') && medewerker.tpo === wijk).sort(opNaam);

const listStaf = (medewerkers: readonly Medewerker[], { id }: School): readonly Medewerker[] =>
  medewerkers
    .filter((medewerker) => heeftRol(medewerker, ...SCHOOLROLLEN) && medewerker.scholen.includes(id))
    .sort(opNaam);

/** Whom a persoon veld of a dossier of this school may name. */
export const listPersonen = (medewerkers: readonly Medewerker[], school: School): DossierBeeld['personen'] => [
  ...listStaf(medewerkers, school).map((medewerker) => ({ ...toPersoon(medewerker), uit: 'school' as const })),
  ...listConsulenten(medewerkers, school).map((medewerker) => ({ ...toPersoon(medewerker), uit: 'swv' as const })),
];
