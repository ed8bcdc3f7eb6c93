import { findVeld, type Veld, type VeldSoort } from '@domain/formulier/veld';
import type { Pad } from '@domain/formulier/wijziging';

/** The veld at a pad, also in a row. */
export function veldBij(velden: readonly Veld[], pad: Pad): Veld | undefined {
  const [naam = '', , rijVeld] = pad.split('/');
  const veld = findVeld(velden, naam);
  return veld?.soort === 'lijst' && rijVeld ? findVeld(veld.velden, rijVeld) : veld;
}

const GEKOZEN: readonly VeldSoort[] = ['keuze', 'meerkeuze', 'jaNee', 'persoon'];

/** What is chosen is a whole answer at once; a text or a date is half an answer while it is typed. */
export const isInEenKeer = (velden: readonly Veld[], pad: Pad): boolean => {
  const soort = veldBij(velden, pad)?.soort;
  return soort !== undefined && GEKOZEN.includes(soort);
};
