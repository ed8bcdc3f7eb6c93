import { toDag } from '../datum/datum';
import { toEindeVanDag, toInstant } from '../datum/tijd';
import type { HelpdeskUren } from './helpdesk-beeld';
import { addWerkdagen } from './werktijd';

const WERKDAGEN_TOT_SLUITEN = 3;

/** The end of the third working day after it was solved. */
export function toSluitOp(op: string, uren: HelpdeskUren): string {
  const dag = addWerkdagen(toDag(op), WERKDAGEN_TOT_SLUITEN, uren);
  return toInstant(dag, uren.tot) ?? toEindeVanDag(dag);
}
