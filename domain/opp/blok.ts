import { NIET_INGEVULD, type Kenmerk, type OppBlok } from './opp-document';

export const kop = (niveau: 1 | 2 | 3, tekst: string, isWettelijk = false): OppBlok => ({
  soort: 'kop',
  niveau,
  tekst,
  ...(isWettelijk ? { isWettelijk } : {}),
});

export const alinea = (tekst: string): OppBlok => ({ soort: 'alinea', tekst });

/** Nothing when there is nothing to show. */
export const kenmerken = (...rijen: readonly Kenmerk[]): readonly OppBlok[] =>
  rijen.length > 0 ? [{ soort: 'kenmerken', rijen }] : [];

/** Nothing without rows; an empty cell reads `nog niet ingevuld`. */
export const tabel = (
  onderschrift: string,
  kolommen: readonly string[],
  rijen: readonly (readonly string[])[],
): readonly OppBlok[] =>
  rijen.length > 0
    ? [{ soort: 'tabel', onderschrift, kolommen, rijen: rijen.map((rij) => rij.map((cel) => cel || NIET_INGEVULD)) }]
    : [];
