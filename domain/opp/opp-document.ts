/** What stands where an answer is still to come. */
export const NIET_INGEVULD = 'nog niet ingevuld';

export type Kenmerk = { label: string; waarde: string; isLeeg?: boolean };

/** The OPP as content, in reading order; how it is drawn is the business of an adapter. */
export type OppBlok =
  | { soort: 'kop'; niveau: 1 | 2 | 3; tekst: string; isWettelijk?: boolean }
  | { soort: 'alinea'; tekst: string; isLeeg?: boolean }
  | { soort: 'kenmerken'; rijen: readonly Kenmerk[] }
  | { soort: 'lijst'; items: readonly string[] }
  /** The first cell of a row names the row. No cell is empty. */
  | { soort: 'tabel'; onderschrift: string; kolommen: readonly string[]; rijen: readonly (readonly string[])[] };

/** `kenmerk` is the dossier number: the only thing that may stand in a file name or a footer. */
export type OppDocument = {
  titel: string;
  kenmerk: string;
  /** Such as `OPP versie 1, concept`. */
  versie: string;
  blokken: readonly OppBlok[];
};
