import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { FASEN, type Fase } from '@domain/stappenplan/stap';
import { findStap } from '@domain/stappenplan/stappenplan';

export type Groep = { titel: string; artikelen: readonly GepubliceerdArtikel[] };

const FASE_TITEL = {
  waarnemen: 'Waarnemen (stap 1 tot en met 3)',
  begrijpen: 'Begrijpen (stap 4 en 5)',
  plannen: 'Plannen (stap 6 tot en met 9)',
  realiseren: 'Realiseren (stap 10 en 11)',
} as const satisfies Record<Fase, string>;

const faseOf = ({ stappen }: GepubliceerdArtikel): Fase | undefined =>
  stappen[0] === undefined ? undefined : findStap(Math.min(...stappen))?.fase;

/** By the phase of the first step they belong to; what belongs to none comes last. What is new is said on top too. */
export function groepeerArtikelen(artikelen: readonly GepubliceerdArtikel[]): readonly Groep[] {
  const perStap = (a: GepubliceerdArtikel, b: GepubliceerdArtikel) => Math.min(...a.stappen) - Math.min(...b.stappen);
  return [
    { titel: 'Nieuw en gewijzigd', artikelen: artikelen.filter(({ label }) => label) },
    ...FASEN.map((fase) => ({
      titel: FASE_TITEL[fase],
      artikelen: artikelen.filter((artikel) => faseOf(artikel) === fase).toSorted(perStap),
    })),
    { titel: 'Werken met TOP Dossier', artikelen: artikelen.filter((artikel) => !faseOf(artikel)) },
  ].filter((groep) => groep.artikelen.length > 0);
}
