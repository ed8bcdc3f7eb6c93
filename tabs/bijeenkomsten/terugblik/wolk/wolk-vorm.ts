import type { Woord } from '@domain/woordwolk/count-woorden';
import { formatOpsomming } from '@domain/stappenplan/opsomming';

/** In the units of the picture; the screen scales it. The width is a multiple of 32, because the layout counts in those. */
export type Maat = { breedte: number; hoogte: number; klein: number; groot: number };
export const MAAT = {
  breed: { breedte: 480, hoogte: 216, klein: 14, groot: 42 },
  smal: { breedte: 288, hoogte: 280, klein: 13, groot: 32 },
} as const satisfies Record<string, Maat>;

/** The letter of the Teams themes; the picture must not depend on the theme. */
export const LETTER =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, sans-serif";
export const LETTER_DIKTE = 600;

export type WolkWoord = { tekst: string; grootte: number };
/** `x` is the middle, `y` the base line, both from the middle of the picture. */
export type GeplaatstWoord = WolkWoord & { x: number; y: number };
export type LegWolk = (woorden: readonly WolkWoord[], maat: Maat) => Promise<readonly GeplaatstWoord[]>;

/** Fewer words make no cloud. */
export const MIN_WOORDEN = 5;
const MAX_WOORDEN = 50;

/** Size follows the number of people. */
export function sizeWoorden(woorden: readonly Woord[], { klein, groot }: Maat): readonly WolkWoord[] {
  const getoond = woorden.slice(0, MAX_WOORDEN);
  const meest = getoond[0]?.personen ?? 0;
  const minst = getoond.at(-1)?.personen ?? 0;
  return getoond.map(({ woord, personen }) => ({
    tekst: woord,
    grootte: meest === minst ? (klein + groot) / 2 : klein + ((groot - klein) * (personen - minst)) / (meest - minst),
  }));
}

export type Toon = 'veel' | 'midden' | 'weinig';
const VEEL = 0.6;
const MIDDEN = 0.3;

/** Colour follows size and tells nothing of its own. */
export const toonVan = (personen: number, meest: number): Toon =>
  personen >= VEEL * meest ? 'veel' : personen >= MIDDEN * meest ? 'midden' : 'weinig';

/** What the picture shows, in a sentence. */
export const describeWolk = (vraag: string, woorden: readonly Woord[]): string =>
  `Woordwolk bij de vraag ‘${vraag}’. De grootste woorden zijn ${formatOpsomming(
    woorden.slice(0, 3).map(({ woord, personen }) => `${woord} (${personen} personen)`),
  )}. De tabel heeft alle woorden.`;
