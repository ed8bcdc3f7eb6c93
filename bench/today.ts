import { toDag } from '@domain/datum/datum';

/** The day around which the demo world plays, `YYYY-MM-DD`. */
export const today = (): string => toDag(new Date().toISOString());
