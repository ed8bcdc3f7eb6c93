import type { Medewerker } from '@domain/adresboek/medewerker';
import { checkNietGearchiveerd } from '@domain/dossier/stap-toestand';
import type { PuntCode } from '@domain/gesprek/gesprek';
import type { Gesprekken } from '@domain/gesprek/gesprek-beeld';
import { tickPunt } from '@domain/gesprek/tick-punt';
import { accept, refuse, type Result } from '@domain/result';
import type { Deps } from '../deps';
import { changeGesprekIn, type GesprekPlek } from './change-gesprek-in';

type TickPuntInput = GesprekPlek & { punt: PuntCode; isGedaan: boolean };
export type TickPunt = (medewerker: Medewerker, input: TickPuntInput) => Promise<Result<Gesprekken>>;

/** Marks a point of the agenda as dealt with, during the talk. */
export const createTickPunt =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): TickPunt =>
  (medewerker, { punt, isGedaan, ...plek }) =>
    changeGesprekIn(deps, {
      ...plek,
      medewerker,
      wat: 'gesprek-punt-afgevinkt',
      actie: 'logboekSchrijven',
      change: (gesprek, { kop }, { stempel }) => {
        const bezwaren = checkNietGearchiveerd(kop);
        if (bezwaren.length > 0) return refuse(...bezwaren);
        return accept({ gesprek: tickPunt(gesprek, punt, isGedaan, stempel) });
      },
    });
