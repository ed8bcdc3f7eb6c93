import type { ReactNode } from 'react';

/** One column. The first is the name of the row and opens it. */
export type Kolom<R> = {
  /** Unique within the list. */
  naam: string;
  kop: string;
  /** What the rows are sorted by. */
  waarde(rij: R): string | number;
  /** What stands in the cell when that is not the value. */
  toon?(rij: R): ReactNode;
};

export type LijstFilter<R> = {
  naam: string;
  label: string;
  opties: readonly { code: string; label: string }[];
  past(rij: R, code: string): boolean;
};

/** What is asked of a list that is wholly in memory. */
export type LijstVraag = {
  zoek: string;
  filters: { readonly [naam: string]: string };
  sorteer: string;
  richting: 'op' | 'af';
};

export const beginVraag = (sorteer: string): LijstVraag => ({ zoek: '', filters: {}, sorteer, richting: 'op' });

/** The same column again turns the order around. */
export const sorteerOp = (vraag: LijstVraag, sorteer: string): LijstVraag => ({
  ...vraag,
  sorteer,
  richting: vraag.sorteer === sorteer && vraag.richting === 'op' ? 'af' : 'op',
});

export const isGefilterd = ({ zoek, filters }: LijstVraag): boolean =>
  zoek.trim() !== '' || Object.values(filters).some(Boolean);

const kern = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

const vergelijk = (a: string | number, b: string | number): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // Nothing comes after something.
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return String(a).localeCompare(String(b), 'nl', { numeric: true });
};

type Bron<R> = {
  rijen: readonly R[];
  kolommen: readonly Kolom<R>[];
  filters: readonly LijstFilter<R>[];
  zoekIn(rij: R): readonly string[];
};

/** The rows that fit, in the order asked for; each word of the search has to be somewhere in the row. */
export function kiesRijen<R>({ rijen, kolommen, filters, zoekIn }: Bron<R>, vraag: LijstVraag): readonly R[] {
  const woorden = kern(vraag.zoek).split(/\s+/).filter(Boolean);
  const past = (rij: R): boolean => {
    const tekst = kern(zoekIn(rij).join(' '));
    return (
      woorden.every((woord) => tekst.includes(woord)) &&
      filters.every(({ naam, past: doet }) => !vraag.filters[naam] || doet(rij, vraag.filters[naam]))
    );
  };
  const kolom = kolommen.find(({ naam }) => naam === vraag.sorteer) ?? kolommen[0];
  const gevonden = rijen.filter(past);
  if (!kolom) return gevonden;
  const kant = vraag.richting === 'af' ? -1 : 1;
  return gevonden.toSorted((a, b) => kant * vergelijk(kolom.waarde(a), kolom.waarde(b)));
}
