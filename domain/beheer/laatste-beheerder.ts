import type { Refusal } from '../result';

/** Without anybody who may do this, nobody could ever give the role again. */
export const LAATSTE_BEHEERDER: Refusal = {
  code: 'laatste-beheerder',
  message: 'Er is altijd minstens één beheerder met toegang. Geef eerst iemand anders de rol beheer.',
};
