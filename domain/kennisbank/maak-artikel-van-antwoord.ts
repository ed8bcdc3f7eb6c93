import type { StapNummer } from '../stappenplan/stap';
import type { ArtikelInhoud } from './artikel';
import { maskPersoonsgegevens, type Namen } from './mask-persoonsgegevens';

export type MaakArtikelInput = {
  onderwerp: string;
  /** What was asked. */
  vraag: string;
  /** The answers of staff, oldest first. */
  antwoorden: readonly string[];
  stap?: StapNummer;
  namen: Namen;
};

const MAX_TITEL = 120;
const MAX_SAMENVATTING = 200;
const MAX_TEKST = 20_000;

const AANHEF = /^\s*(?:dag|beste|hoi|hallo|geachte|goede(?:morgen|middag|navond))\b[^\n.,!?]{0,60}[.,!]?\s+/i;
const GROET =
  /(?:^|\n)\s*(?:met (?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke |veel )?groet(?:en|jes)?|mvg)[\s,.!][\s\S]*$/i;

/** What was said, without hello and goodbye. */
export const readKern = (tekst: string): string => `${tekst}\n`.replace(GROET, '').replace(AANHEF, '').trim();

const eersteZin = (tekst: string): string => /^[\s\S]{1,180}?[.?!](?=\s|$)/.exec(tekst)?.[0] ?? tekst;
const oneLine = (tekst: string, max: number): string => tekst.replace(/\s+/g, ' ').trim().slice(0, max).trim();

/** A draft to look through: nobody is named any more, and what was taken out shows as an open place such as `[naam]`. */
export function maakArtikelVanAntwoord({ onderwerp, vraag, antwoorden, stap, namen }: MaakArtikelInput): ArtikelInhoud {
  const mask = (tekst: string) => maskPersoonsgegevens(tekst, namen);
  const antwoord = antwoorden.map((tekst) => mask(readKern(tekst))).filter(Boolean);
  return {
    titel: oneLine(mask(onderwerp), MAX_TITEL),
    samenvatting: oneLine(eersteZin(mask(readKern(vraag))), MAX_SAMENVATTING),
    tekst: ['## De vraag', mask(readKern(vraag)), '## Zo doe je het', ...antwoord].join('\n\n').slice(0, MAX_TEKST),
    stappen: stap ? [stap] : [],
    codes: [],
    trefwoorden: [],
  };
}
