import type { Optie } from '@domain/formulier/veld';

export const leesGekozen = (waarde: unknown): readonly string[] => (Array.isArray(waarde) ? waarde : []);

/** The answer keeps the order of the options, so that ticking in another order is not a change. */
export const wissel = (opties: readonly Optie[], gekozen: readonly string[], code: string): readonly string[] =>
  opties
    .map((optie) => optie.code)
    .filter((optie) => (optie === code ? !gekozen.includes(code) : gekozen.includes(optie)));
