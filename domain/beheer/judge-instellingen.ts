import { leesRijen, leesTekst, type Antwoorden, type Rij } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import { accept, refuse, type Refusal, type Result } from '../result';
import type { SwvInstellingen } from './instellingen';
import { readSwvInstellingen, SWV_VELDEN, toInstellingenAntwoorden } from './instellingen-velden';

export const LIJSTEN = ['toolbox', 'gebieden'] as const;
const isAan = (rij: Rij): boolean => rij['isActief'] !== false;
const toNaam = (rij: Rij): string => `${leesTekst(rij, 'groep')}/${leesTekst(rij, 'label').trim().toLowerCase()}`;

function checkLijst(lijst: (typeof LIJSTEN)[number], rijen: readonly Rij[]): readonly Refusal[] {
  const namen = rijen.map(toNaam);
  const dubbel = rijen.filter((rij, plaats) => namen.indexOf(toNaam(rij)) < plaats);
  const refusals: Refusal[] = dubbel.map((rij) => ({
    code: 'regel',
    message: 'Deze naam staat al in de lijst. Geef een andere naam, of zet de eerste weer aan.',
    pad: `${lijst}/${rij.id}/label`,
  }));
  if (rijen.some(isAan)) return refusals;
  return [...refusals, { code: 'te-weinig-rijen', message: 'Laat er minstens één aan staan.', pad: lijst }];
}

/** Rules across the items of a list. */
export const checkLijsten = (antwoorden: Antwoorden): readonly Refusal[] =>
  LIJSTEN.flatMap((lijst) => checkLijst(lijst, leesRijen(antwoorden, lijst)));

/** Whole settings, as a form holds them before they are saved. */
export function judgeSwvInstellingen(instellingen: SwvInstellingen): Result<SwvInstellingen> {
  const antwoorden = toInstellingenAntwoorden(instellingen);
  const refusals = [...checkAntwoorden(SWV_VELDEN, antwoorden, 'gereed'), ...checkLijsten(antwoorden)];
  return refusals.length > 0 ? refuse(...refusals) : accept(readSwvInstellingen(antwoorden));
}
