import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Gesprekken } from '@domain/gesprek/gesprek-beeld';
import { retryGesprek } from '@domain/gesprek/gesprek-verloop';
import { accept, type Result } from '@domain/result';
import type { Deps } from '../deps';
import { changeGesprekIn, type GesprekPlek } from './change-gesprek-in';

export type RetryGesprek = (medewerker: Medewerker, input: GesprekPlek) => Promise<Result<Gesprekken>>;

export const createRetryGesprek =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): RetryGesprek =>
  (medewerker, plek) =>
    changeGesprekIn(deps, {
      ...plek,
      medewerker,
      wat: 'gesprek-herkanst',
      actie: 'gesprekPlannen',
      change: (gesprek, _, { stempel }) => {
        const opnieuw = retryGesprek(gesprek, stempel.op);
        return opnieuw.ok ? accept({ gesprek: opnieuw.value }) : opnieuw;
      },
    });
