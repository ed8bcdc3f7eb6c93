import type { Aanmelding } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import type { DeelnemerMailSoort } from './deelnemer-bericht';
import type { Rondzending } from './rondzending';

/** One commit takes a hundred writes; a place that comes free costs two. What is left over waits for the timer. */
export const MAX_PER_WISSEL = 40;

/** What a rule changed in a bijeenkomst: the head as it becomes, and everything that goes with it in the same commit. */
export type Wissel = {
  bijeenkomst: Bijeenkomst;
  /** New and changed ones, as they become. */
  aanmeldingen: readonly Aanmelding[];
  /** One mail each, to the aanmelding as it becomes. */
  mails: readonly {
    aanmelding: Aanmelding;
    soort: DeelnemerMailSoort;
    /** Place on the waiting list, from 1, where the rule knows it. */
    wachtnummer?: number;
  }[];
  rondzendingen: readonly Rondzending[];
};
