import { heeftRol, type Medewerker } from '../adresboek/medewerker';

/** Everybody in the directory reads. Source: post-bijeenkomst-helpdesk.md §10.2. */
export const mayArtikelSchrijven = (medewerker: Medewerker): boolean =>
  heeftRol(medewerker, 'helpdesk', 'consulent', 'themaverbinder');

/** Also: send back, take offline, and look at what is waiting for review. */
export const mayArtikelPubliceren = (medewerker: Medewerker): boolean => heeftRol(medewerker, 'themaverbinder');
