import type { DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';

/** What somebody wants to do with one person of the list. */
export type DeelnemerHandeling = {
  soort: 'kopieer' | 'verplaats' | 'meldAf' | 'mailOpnieuw';
  deelnemer: DeelnemerBeeld;
};
