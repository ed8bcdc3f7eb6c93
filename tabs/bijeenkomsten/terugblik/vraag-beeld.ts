import type { TerugblikBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { leesTekst } from '@domain/formulier/antwoord';
import { countWoorden, type OpenAntwoord } from '@domain/woordwolk/count-woorden';
import { maskContact } from '@domain/woordwolk/mask-contact';
import { rankWoorden } from '@domain/woordwolk/rank-woorden';

/** One word, and the other answers of this question by their id. */
export type GenummerdWoord = ReturnType<typeof rankWoorden>[number];
export type VraagBeeld = {
  naam: string;
  /** From 1. */
  nummer: number;
  label: string;
  antwoorden: readonly OpenAntwoord[];
  woorden: readonly GenummerdWoord[];
};

/** With fewer people everybody knows whose answer it is. */
export const MIN_REACTIES = 2;

const listAntwoorden = ({ reacties }: TerugblikBeeld, naam: string): readonly OpenAntwoord[] =>
  reacties
    .map(({ id, antwoorden }) => ({ id, tekst: leesTekst(antwoorden, naam).trim() }))
    .filter(({ tekst }) => tekst !== '');

const zonderContact = (antwoorden: readonly OpenAntwoord[]): readonly OpenAntwoord[] =>
  antwoorden.map(({ id, tekst }) => ({ id, tekst: maskContact(tekst) }));

export const listVragen = (terugblik: TerugblikBeeld): readonly VraagBeeld[] =>
  terugblik.vragen.map(({ naam, label }, plaats) => {
    const antwoorden = listAntwoorden(terugblik, naam);
    return {
      naam,
      nummer: plaats + 1,
      label,
      antwoorden: zonderContact(antwoorden),
      woorden: rankWoorden(countWoorden(antwoorden, terugblik.woorden)),
    };
  });

/** What people still wanted to say. */
export const listSlotwoorden = (terugblik: TerugblikBeeld): readonly OpenAntwoord[] =>
  zonderContact(listAntwoorden(terugblik, 'meer'));
