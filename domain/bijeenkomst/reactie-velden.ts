import type { Rij } from '../formulier/antwoord';
import type { LangeTekstVeld, Veld } from '../formulier/veld';
import { vraagNaam } from './vragen';

/** The open questions, each with its word cloud. `rijen`: those of `TERUGBLIKVRAGEN_VELD`. */
export const listOpenVragen = (rijen: readonly Rij[]): readonly LangeTekstVeld[] =>
  rijen
    .filter(({ label }) => typeof label === 'string' && label.trim() !== '')
    .map((rij) => ({ naam: vraagNaam(rij), soort: 'langeTekst', label: String(rij.label).trim(), maxLengte: 1000 }));

/** The feedback form. Nothing must be filled in; an entirely empty form is refused by the rule. */
export const listReactieVelden = (rijen: readonly Rij[]): readonly Veld[] => [
  ...listOpenVragen(rijen),
  {
    naam: 'cijfer',
    soort: 'getal',
    label: 'Welk cijfer geef je deze bijeenkomst?',
    help: 'Van 1 tot en met 10.',
    min: 1,
    max: 10,
  },
  {
    naam: 'meer',
    soort: 'langeTekst',
    label: 'Wil je nog iets kwijt?',
    help: 'Noem geen namen van leerlingen.',
    maxLengte: 1000,
  },
];
