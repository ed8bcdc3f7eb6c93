import { TERUGBLIK_STANDAARD } from '@domain/bijeenkomst/vragen';
import { isLeeg, type Antwoorden } from '@domain/formulier/antwoord';
import type { Refusal } from '@domain/result';
import { metVoorstellen } from './voorstellen';

/** What most bijeenkomsten are: the texts of the first kind, on a place, for a group that can practise together. */
export const BEGIN: Antwoorden = metVoorstellen(
  {},
  { soort: 'hgw-top', vorm: 'locatie', capaciteit: 24, terugblikvragen: TERUGBLIK_STANDAARD },
);

const LEEG: Omit<Refusal, 'pad'> = { code: 'veld-leeg', message: 'Vul in: titel.' };

/** A concept may be half, but without a title nobody finds it again. */
export const vraagTitel = (antwoorden: Antwoorden): readonly Refusal[] =>
  isLeeg(antwoorden['titel']) ? [{ ...LEEG, pad: 'titel' }] : [];
