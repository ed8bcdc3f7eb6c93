import type { BerichtBasis } from '../bericht/bericht';
import type { Stempel } from '../formulier/wijziging';
import type { HelpdeskMailSoort } from './wissel';

/** A plain mail about a question: the outbox document in its partition. `gezien`: who left it at `aandacht`. */
export type HelpdeskBericht = BerichtBasis & { vraagId: string; mailSoort: HelpdeskMailSoort; gezien?: Stempel };

/** It stopped, and nobody has said yet what becomes of it. */
export const vraagtAandacht = ({ status, gezien }: HelpdeskBericht): boolean =>
  status === 'aandacht' && gezien === undefined;
