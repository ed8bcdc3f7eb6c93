import { heeftRol, type Medewerker } from '../adresboek/medewerker';

/** Staff of the swv, whatever their wijk: a consulent stands in for another at the door. */
export const mayBeheerBijeenkomsten = (medewerker: Medewerker): boolean =>
  heeftRol(medewerker, 'consulent', 'themaverbinder', 'beheer');
