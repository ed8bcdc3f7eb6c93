import type { Moment } from '@domain/dossier/verandering';
import { eenStempel } from './een-dossier';

/** Marit, on this instant. The default is 10.00 in Amsterdam on 3 October 2024, in the middle of the story of Fenna. */
export const eenMoment = (op = '2024-10-03T08:00:00.000Z', uniek = 'uniek-1'): Moment => ({
  stempel: eenStempel({ op }),
  uniek,
});
