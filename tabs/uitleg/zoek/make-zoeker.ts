import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import type { StapNummer } from '@domain/stappenplan/stap';
import MiniSearch, { type SearchResult } from 'minisearch';
import { expandSynoniemen } from './expand-synoniemen';
import { toKaleTekst } from './kale-tekst';
import { toTermen } from './to-termen';

type Treffer = {
  artikel: GepubliceerdArtikel;
  /** Terms to highlight, see `markeer`. */
  termen: ReadonlySet<string>;
};
type Vraag = {
  /** Articles of this step come a little higher. */
  stap?: StapNummer | undefined;
  max?: number;
  /** A whole question instead of search words: some of its words are enough. */
  isVraag?: boolean;
};
export type Zoeker = (tekst: string, vraag?: Vraag) => readonly Treffer[];

/** In a question these say nothing. */
const VULLING = new Set(
  toTermen(
    'ik je jij wij we hij zij het de een en of maar want dat dit die deze is zijn was ben bent heb heeft hebben kan kun kunnen ' +
      'wil willen moet moeten mag mogen niet geen wel ook al nog bij in op van voor met naar uit aan om te er hoe wat waar ' +
      'over wanneer waarom wie welke als dan toch mijn jouw onze ons graag hallo dag beste groet doen doe gaat gaan lukt',
  ),
);
const EEN_LETTER = /^\p{L}$/u;
const MIN_FUZZY = 4;
const FUZZY = 0.25;
const MAX_TERMEN = 40;
/** Below this part of the best score an article shares a word with the question, and no more. */
const MIN_DEEL = 0.25;

/** Fields as terms, with what means the same: computed once, so that a key stroke only looks up. */
const toDocument = (artikel: GepubliceerdArtikel) => ({
  id: artikel.artikelId,
  titel: expandSynoniemen(toTermen(artikel.titel)).join(' '),
  trefwoorden: expandSynoniemen(toTermen(artikel.trefwoorden.join(' . '))).join(' '),
  samenvatting: expandSynoniemen(toTermen(artikel.samenvatting)).join(' '),
  tekst: expandSynoniemen(toTermen(toKaleTekst(artikel.tekst))).join(' '),
});

const keepPassende = (gevonden: readonly SearchResult[]): readonly SearchResult[] =>
  gevonden.filter(({ score }) => score >= (gevonden[0]?.score ?? 0) * MIN_DEEL);

const listTermen = (tekst: string, isVraag: boolean): readonly string[] => {
  const termen = [...new Set(toTermen(tekst))].slice(0, MAX_TERMEN);
  return isVraag ? termen.filter((term) => term.length > 2 && !VULLING.has(term)) : termen;
};

/** An index of these articles. Finds with typing errors, unfinished words, plurals and other words for the same. */
export function makeZoeker(artikelen: readonly GepubliceerdArtikel[]): Zoeker {
  const bij = new Map(artikelen.map((artikel) => [artikel.artikelId, artikel]));
  const index = new MiniSearch({
    fields: ['titel', 'trefwoorden', 'samenvatting', 'tekst'],
    tokenize: (tekst) => tekst.split(' '),
    processTerm: (term) => term || null,
    searchOptions: {
      boost: { titel: 4, trefwoorden: 3, samenvatting: 2 },
      // From the first letter: who is typing never sees that there is nothing.
      prefix: true,
      fuzzy: (term) => (term.length >= MIN_FUZZY ? FUZZY : false),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  index.addAll(artikelen.map(toDocument));

  const search = (termen: readonly string[], combineWith: 'AND' | 'OR', stap?: StapNummer): readonly SearchResult[] =>
    index.search(termen.join(' '), {
      combineWith,
      // One letter stands in nearly every text.
      ...(termen.every((term) => EEN_LETTER.test(term)) && { fields: ['titel'] }),
      ...(stap && { boostDocument: (id: string) => (bij.get(id)?.stappen.includes(stap) ? 1.6 : 1) }),
    });

  return (tekst, { stap, max = 20, isVraag = false } = {}) => {
    const termen = listTermen(tekst, isVraag);
    if (termen.length === 0) return [];
    const alle = isVraag ? [] : search(termen, 'AND', stap);
    const gevonden = alle.length > 0 ? alle : search(termen, 'OR', stap);
    return (isVraag ? keepPassende(gevonden) : gevonden).slice(0, max).flatMap(({ id, match }) => {
      const artikel = bij.get(String(id));
      return artikel ? [{ artikel, termen: new Set([...Object.keys(match), ...expandSynoniemen(termen)]) }] : [];
    });
  };
}
