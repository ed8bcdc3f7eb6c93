import type { GesprekBeeld } from '@domain/gesprek/gesprek-beeld';

/** What the window about talks shows. */
export type GesprekScherm =
  { soort: 'lijst' } | { soort: 'nieuw' } | { soort: 'verzetten' | 'annuleren'; gesprek: GesprekBeeld };
