import { listEnkelvouden } from './grondvorm';
import { WOORDGROEPEN } from './woordgroepen';

const klein = (tekst: string): readonly string[] => tekst.toLowerCase().split(' ');

/** Every form of a word in a phrase leads to one form. */
const VORM = new Map<string, string>();
for (const woord of WOORDGROEPEN.flat().flatMap(klein)) {
  const vorm =
    VORM.get(woord) ??
    listEnkelvouden(woord)
      .map((enkel) => VORM.get(enkel))
      .find(Boolean) ??
    woord;
  for (const ook of [woord, ...listEnkelvouden(woord)]) if (!VORM.has(ook)) VORM.set(ook, vorm);
}
function toVorm(geschreven: string): string | undefined {
  const woord = geschreven.replaceAll('-', '');
  return VORM.get(woord) ?? listEnkelvouden(woord).flatMap((enkel) => VORM.get(enkel) ?? [])[0];
}

const GROEPEN = new Map(
  WOORDGROEPEN.flatMap(([toon = '', ...anders]) =>
    [toon, ...anders].map((tekst) => [klein(tekst).map(toVorm).join(' '), toon] as const),
  ),
);
const LANGST = Math.max(...WOORDGROEPEN.flat().map((tekst) => klein(tekst).length));

/** The longest phrase that begins at this place. */
function findGroep(vormen: readonly (string | undefined)[], plaats: number) {
  for (let lengte = Math.min(LANGST, vormen.length - plaats); lengte > 0; lengte -= 1) {
    const toon = GROEPEN.get(vormen.slice(plaats, plaats + lengte).join(' '));
    if (toon !== undefined) return { toon, lengte };
  }
  return undefined;
}

/** `woord` is as it was written; `groep` the phrase as it is shown, when it is one. */
export type Deel = { woord: string; groep?: string };

/** Keeps words together that are a phrase; the other words stay as they are. */
export function findWoordgroepen(woorden: readonly string[]): readonly Deel[] {
  const vormen = woorden.map(toVorm);
  const delen: Deel[] = [];
  for (let plaats = 0; plaats < woorden.length;) {
    const groep = vormen[plaats] === undefined ? undefined : findGroep(vormen, plaats);
    const lengte = groep?.lengte ?? 1;
    const woord = woorden.slice(plaats, plaats + lengte).join(' ');
    delen.push(groep ? { woord, groep: groep.toon } : { woord });
    plaats += lengte;
  }
  return delen;
}
