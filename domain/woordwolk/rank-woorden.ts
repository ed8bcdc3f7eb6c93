import type { Woord } from './count-woorden';

/** Equal counts share a number: 1, 2, 3, 4, 4, 6. Keeps the order, which is by count. */
export const rankWoorden = (woorden: readonly Woord[]): readonly (Woord & { nummer: number })[] =>
  woorden.map((woord) => ({ ...woord, nummer: woorden.findIndex(({ personen }) => personen === woord.personen) + 1 }));
