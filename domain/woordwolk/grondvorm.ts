import { GRONDVORMEN } from './woordgroepen';

const MIN_LENGTE = 3;

const ontdubbel = (stam: string): string => stam.replace(/([bdfgklmnprst])\1$/, '$1');
/** `leraren`: an open syllable is written with one vowel, a closed one with two. */
const verleng = (stam: string): string => stam.replace(/(^|[^aeiou])([aeou])([bcdfghklmnprstvz])$/, '$1$2$2$3');
const verscherp = (stam: string): string => stam.replace(/v$/, 'f').replace(/z$/, 's');
/** `huizen` but not `lezen`: that is an open syllable. */
const isOpen = (stam: string): boolean => verleng(stam) !== stam;

function vormenOpEn(stam: string): readonly string[] {
  return [`${stam}e`, stam, ontdubbel(stam), verleng(stam), verscherp(isOpen(stam) ? verleng(stam) : stam)];
}

/** Ending, and what the singular or the short form may be. The first ending that fits counts. */
const REGELS: readonly (readonly [RegExp, (stam: string) => readonly string[]])[] = [
  [/’s$/, (stam) => [stam]],
  [/heden$/, (stam) => [`${stam}heid`]],
  [/ën$/, (stam) => [stam]],
  [/en$/, vormenOpEn],
  [/ieve$/, (stam) => [`${stam}ief`]],
  [/bare$/, (stam) => [`${stam}baar`]],
  [/(?<=sch|ig|lijk)e$/, (stam) => [stam]],
  [/s$/, (stam) => [stam]],
];

/** The singulars that this word may be a plural of, likely ones first; some of them are no words. */
export function listEnkelvouden(woord: string): readonly string[] {
  const vast = GRONDVORMEN.get(woord);
  if (vast !== undefined) return [vast];
  const regel = REGELS.find(([einde]) => einde.test(woord));
  if (!regel) return [];
  const [einde, maak] = regel;
  return maak(woord.replace(einde, '')).filter((vorm) => vorm.length >= MIN_LENGTE && vorm !== woord);
}

/**
 * The word that stands for all its forms: the singular, but only when somebody wrote it. So no word becomes one that nobody
 * wrote, and a rule that goes too far has nothing to take along.
 */
export function findGrondvorm(woord: string, geschreven: { has(woord: string): boolean }): string {
  const enkelvoud = GRONDVORMEN.get(woord) ?? listEnkelvouden(woord).find((vorm) => geschreven.has(vorm));
  return enkelvoud === undefined ? woord : findGrondvorm(enkelvoud, geschreven);
}
