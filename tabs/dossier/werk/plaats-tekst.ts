import { leesRijen, type Antwoorden } from '@domain/formulier/antwoord';
import { findVeld, type LijstVeld, type Veld } from '@domain/formulier/veld';
import type { Pad } from '@domain/formulier/wijziging';
import type { StapContext } from '@domain/stappenplan/stap';
import { listVolgorde } from '../../form/lijst/volgorde';

export type PlaatsBron = { velden: readonly Veld[]; antwoorden: Antwoorden; context: StapContext };

const rijTekst = (lijst: LijstVeld, rijId: string, { antwoorden, context }: PlaatsBron): string =>
  `${lijst.rijNaam} ${listVolgorde(lijst, leesRijen(antwoorden, lijst.naam), context).indexOf(rijId) + 1}`;

/** Which veld a pad is, for people: `Evaluatiedatum bij tussendoel 1`, with the number that the screen shows. */
export function plaatsTekst(bron: PlaatsBron, pad: Pad): string {
  const [naam = '', rijId, rijVeld] = pad.split('/');
  const veld = findVeld(bron.velden, naam);
  if (!veld) return 'Deze stap';
  if (veld.soort !== 'lijst' || !rijId) return veld.label;
  const inRij = rijVeld ? findVeld(veld.velden, rijVeld) : undefined;
  const rij = rijTekst(veld, rijId, bron);
  return inRij ? `${inRij.label} bij ${rij}` : rij;
}

/** In the middle of a sentence: `ondersteuningsbehoeften van de ouders` */
export function kortePlaats(bron: PlaatsBron, pad: Pad): string {
  const tekst = plaatsTekst(bron, pad);
  return tekst.charAt(0).toLowerCase() + tekst.slice(1);
}
