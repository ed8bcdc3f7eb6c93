import { heeftRol, type Medewerker } from '../adresboek/medewerker';

/** Staff who write to schools. Everybody else reads what was sent. */
export const mayMaakNieuwsbrief = (medewerker: Medewerker): boolean =>
  heeftRol(medewerker, 'themaverbinder', 'helpdesk', 'consulent');
