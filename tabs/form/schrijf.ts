import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Veld } from '@domain/formulier/veld';
import type { Pad, Waarde } from '@domain/formulier/wijziging';
import { applyWijzigingen, readPad } from '@domain/formulier/wijzigingen';

/** The answers with one value changed. An unknown pad leaves them as they are. */
export function schrijf(velden: readonly Veld[], antwoorden: Antwoorden, pad: Pad, waarde: Waarde): Antwoorden {
  const uitkomst = applyWijzigingen(velden, antwoorden, [{ pad, van: readPad(antwoorden, pad), naar: waarde }]);
  return uitkomst.ok ? uitkomst.antwoorden : antwoorden;
}

/** Whether two places touch: the same, or one lies in the other (`lijst/rij` and `lijst/rij/veld`). */
export const raakt = (a: Pad, b: Pad): boolean => isBinnen(a, b) || isBinnen(b, a);
export const isBinnen = (pad: Pad, ander: Pad): boolean => pad === ander || pad.startsWith(`${ander}/`);
