import type { WoordKeuzes } from '../bijeenkomst/bijeenkomst-beeld';
import { findWoordgroepen, type Deel } from './find-woordgroepen';
import { findGrondvorm } from './grondvorm';
import { splitWoorden } from './split-woorden';
import { STOPWOORDEN } from './stopwoorden';
import { listApart, toSamenvoeging } from './samenvoeging';
import { SCHRIJFWIJZE } from './woordgroepen';

/** `id` is one person. */
export type OpenAntwoord = { id: string; tekst: string };

/** A word in a word cloud. */
export type Woord = {
  /** As most people wrote it. */
  woord: string;
  /** How many people used it, however often each did. */
  personen: number;
  /** Other forms that count along. */
  varianten: readonly string[];
  antwoordIds: readonly string[];
};

/** A word of one person could lead to that person. */
const MIN_PERSONEN = 2;
const MAX_LENGTE = 40;

const zonderStreep = (woord: string): string => woord.replaceAll('-', '');
const isWoord = (woord: string): boolean =>
  /\p{L}.*\p{L}/u.test(woord) &&
  woord.length <= MAX_LENGTE &&
  !/\p{N}/u.test(woord) &&
  !STOPWOORDEN.has(zonderStreep(woord));

/** The words of one answer that may count. */
const listDelen = (tekst: string): readonly Deel[] =>
  splitWoorden(tekst)
    .flatMap(findWoordgroepen)
    .filter(({ woord, groep }) => groep !== undefined || isWoord(woord));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Telling = { personen: Set<string>; vormen: Map<string, Set<string>>; vast?: string };

/** Forms that most people used first; of equal ones the longest, which is the plural. */
const sortVormen = (vormen: Telling['vormen']): readonly string[] =>
  [...vormen]
    .sort(([a, vanA], [b, vanB]) => vanB.size - vanA.size || b.length - a.length || compare(a, b))
    .map(([vorm]) => vorm);

function toWoord({ personen, vormen, vast }: Telling): Woord {
  const gesorteerd = sortVormen(vormen).map((vorm) => SCHRIJFWIJZE.get(vorm) ?? vorm);
  const woord = vast ?? gesorteerd[0] ?? '';
  return {
    woord,
    personen: personen.size,
    varianten: gesorteerd.filter((vorm) => vorm.toLowerCase() !== woord.toLowerCase()),
    antwoordIds: [...personen],
  };
}

/** What a word counts as, given all that was written. `apart`: words that staff let count by themselves. */
function makeSleutel(delen: readonly Deel[], apart: ReadonlySet<string>): (deel: Deel) => string {
  const geschreven = new Set(delen.map(({ woord }) => zonderStreep(woord)));
  const bekend = new Map<string, string>();
  return ({ woord, groep }) => {
    if (apart.has(woord)) return `=${woord}`;
    if (groep !== undefined) return groep.toLowerCase();
    const sleutel = bekend.get(woord) ?? findGrondvorm(zonderStreep(woord), geschreven);
    bekend.set(woord, sleutel);
    return sleutel;
  };
}

/** Adds one word of one person to what has been counted. */
function tel(
  tellingen: Map<string, Telling>,
  sleutel: string,
  id: string,
  woord: string,
  vast: string | undefined,
): void {
  const telling = tellingen.get(sleutel) ?? { personen: new Set(), vormen: new Map() };
  telling.personen.add(id);
  telling.vormen.set(woord, (telling.vormen.get(woord) ?? new Set()).add(id));
  tellingen.set(sleutel, vast === undefined ? telling : { ...telling, vast });
}

function listTellingen(antwoorden: readonly OpenAntwoord[], keuzes: WoordKeuzes): readonly Telling[] {
  const gesplitst = antwoorden.map(({ id, tekst }) => ({ id, delen: listDelen(tekst) }));
  const sleutelVan = makeSleutel(
    gesplitst.flatMap(({ delen }) => delen),
    listApart(keuzes),
  );
  const { naarSleutel, isVerborgen, namen } = toSamenvoeging(keuzes, sleutelVan);
  const tellingen = new Map<string, Telling>();
  for (const { id, delen } of gesplitst)
    for (const deel of delen) {
      const eigen = sleutelVan(deel);
      const sleutel = naarSleutel(eigen);
      if (isVerborgen(eigen) || isVerborgen(sleutel)) continue;
      tel(
        tellingen,
        sleutel,
        id,
        deel.woord,
        namen.get(sleutel) ?? (sleutel === deel.groep?.toLowerCase() ? deel.groep : undefined),
      );
    }
  return [...tellingen.values()];
}

/**
 * The words that two or more people used, most people first; equal ones by alphabet, so that the order of the answers makes no
 * difference. `keuzes` hide and join words.
 */
export const countWoorden = (antwoorden: readonly OpenAntwoord[], keuzes: WoordKeuzes): readonly Woord[] =>
  listTellingen(antwoorden, keuzes)
    .filter(({ personen }) => personen.size >= MIN_PERSONEN)
    .map(toWoord)
    .sort((a, b) => b.personen - a.personen || compare(a.woord.toLowerCase(), b.woord.toLowerCase()));
