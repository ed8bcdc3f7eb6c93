import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Gesprekken } from '@domain/gesprek/gesprek-beeld';
import { cancelGesprek } from '@domain/gesprek/plan-gesprek';
import type { Result } from '@domain/result';
import type { Deps } from '../deps';
import { changeGesprekIn, type GesprekPlek } from './change-gesprek-in';

export type CancelGesprek = (medewerker: Medewerker, input: GesprekPlek) => Promise<Result<Gesprekken>>;

/** Also in an archived dossier, or when the swv stopped using this: what stands in calendars can always be taken out. */
export const createCancelGesprek =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): CancelGesprek =>
  (medewerker, plek) =>
    changeGesprekIn(deps, {
      ...plek,
      medewerker,
      wat: 'gesprek-geannuleerd',
      actie: 'gesprekPlannen',
      change: (gesprek, dossier, moment) => cancelGesprek(dossier, gesprek, moment),
    });
