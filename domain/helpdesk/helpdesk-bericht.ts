import type { BerichtBasis } from '../bericht/bericht';
import type { HelpdeskMailSoort } from './wissel';

/** A plain mail about a question: the outbox document in its partition. */
export type HelpdeskBericht = BerichtBasis & { vraagId: string; mailSoort: HelpdeskMailSoort };
