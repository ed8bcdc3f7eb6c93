import { isLeeg, isRij, type Antwoord, type Rij } from './antwoord';
import type { Waarde } from './wijziging';

const isNiets = (waarde: Waarde | undefined): boolean =>
  !isRij(waarde) && isLeeg(waarde as Antwoord | null | undefined);

/** Equal as answers: not answered, empty text and an empty list are the same; the order of names in a row is not looked at. */
export function isGelijk(a: Waarde | undefined, b: Waarde | undefined): boolean {
  if (isNiets(a) && isNiets(b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return isGelijkeLijst(a, b);
  return isRij(a) && isRij(b) ? isGelijkeRij(a, b) : a === b;
}

const isGelijkeLijst = (a: readonly Waarde[], b: readonly Waarde[]): boolean =>
  a.length === b.length && a.every((deel, plaats) => isGelijk(deel, b[plaats]));

const isGelijkeRij = (a: Rij, b: Rij): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((naam) => isGelijk(a[naam], b[naam]));
