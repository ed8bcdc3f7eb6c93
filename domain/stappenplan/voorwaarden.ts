import { leesTekst, type Antwoorden } from '../formulier/antwoord';

type Voorwaarde = (antwoorden: Antwoorden) => boolean;

/** Conditions for `isZichtbaar`. A question that is not answered yet is not a yes. */
export const alsJa =
  (naam: string): Voorwaarde =>
  (antwoorden) =>
    antwoorden[naam] === true;

export const tenzijJa =
  (naam: string): Voorwaarde =>
  (antwoorden) =>
    antwoorden[naam] !== true;

export const alsKeuze =
  (naam: string, code: string): Voorwaarde =>
  (antwoorden) =>
    leesTekst(antwoorden, naam) === code;
