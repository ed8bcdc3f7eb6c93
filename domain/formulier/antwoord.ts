/** The answer to one question that is not a list. A datum is `YYYY-MM-DD`, a keuze its code, a persoon the id of a medewerker. */
export type EnkelAntwoord = string | number | boolean | readonly string[];

/** One row of a lijst. The id is given by the screen that added the row, and never changes. */
export type Rij = { readonly id: string; readonly [naam: string]: EnkelAntwoord | undefined };

export type Antwoord = EnkelAntwoord | readonly Rij[];

/** The answers of one form, by the name of the veld. An absent name means: not answered. */
export type Antwoorden = { readonly [naam: string]: Antwoord | undefined };

/** Spaces, and characters that nobody sees. */
const ONZICHTBAAR = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Empty text, an empty list and nothing at all are the same: not answered. */
export const isLeeg = (antwoord: Antwoord | null | undefined): boolean =>
  antwoord === undefined ||
  antwoord === null ||
  (typeof antwoord === 'string' && ONZICHTBAAR.test(antwoord)) ||
  (Array.isArray(antwoord) && antwoord.length === 0);

export const leesTekst = (antwoorden: Antwoorden, naam: string): string => {
  const antwoord = antwoorden[naam];
  return typeof antwoord === 'string' ? antwoord : '';
};

export const leesCodes = (antwoorden: Antwoorden, naam: string): readonly string[] => {
  const antwoord = antwoorden[naam];
  return Array.isArray(antwoord) ? antwoord.filter((code): code is string => typeof code === 'string') : [];
};

export const isRij = (waarde: unknown): waarde is Rij =>
  typeof waarde === 'object' && waarde !== null && 'id' in waarde && typeof waarde.id === 'string';

export const leesRijen = (antwoorden: Antwoorden, naam: string): readonly Rij[] => {
  const antwoord = antwoorden[naam];
  return Array.isArray(antwoord) ? antwoord.filter(isRij) : [];
};
