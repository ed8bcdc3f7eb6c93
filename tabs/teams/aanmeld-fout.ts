/**
 * Why somebody has no token, in the words of the page that helps: `aanmelden`: has not done so yet (plain browser only);
 * `venster`: a pop-up was blocked; `kader`: another page shows us and is no Teams.
 */
export type AanmeldReden =
  'aanmelden' | 'toestemming' | 'gast' | 'verlopen' | 'venster' | 'verbinding' | 'afgebroken' | 'kader' | 'mislukt';

/** `code`: what the helpdesk or an administrator can look up; never a name. */
export type AanmeldProbleem = { reden: AanmeldReden; code?: string };

/** Anything thrown with such a `reden` is taken as it is. */
export class AanmeldFout extends Error {
  override readonly name = 'AanmeldFout';
  constructor(
    readonly reden: AanmeldReden,
    readonly code?: string,
  ) {
    super(reden);
  }
}
