import type { Antwoord, Rij } from './antwoord';

/**
 * The place of one value in a form:
 * `veld` for an answer, `lijst/rijId` for a row, `lijst/rijId/veld` for an answer in a row, `lijst/volgorde` for the order
 * of the rows (a list of row ids).
 */
export type Pad = string;

export type Waarde = Antwoord | Rij | null;

/** One change: the value it started from and the value it wants. `null` is "not answered" or "no such row". */
export type Wijziging = { pad: Pad; van: Waarde; naar: Waarde };

/** Who did something, and when (an instant in UTC, ISO 8601). Always handed in, never looked up by a rule. */
export type Stempel = { doorId: string; door: string; op: string };

/** Somebody else changed the same value meanwhile: `huidig` is theirs, `stempel` says whose. */
export type Botsing = { pad: Pad; van: Waarde; naar: Waarde; huidig: Waarde; stempel?: Stempel };
