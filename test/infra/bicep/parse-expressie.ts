import { createLezer, type Lezer } from './lezer';
import type { Token } from './tokenize';

export type Expressie =
  | { soort: 'waarde'; waarde: string | number | boolean | null }
  | { soort: 'tekst'; delen: readonly (string | Expressie)[] }
  | { soort: 'naam'; naam: string }
  | { soort: 'object'; velden: readonly Veld[]; kinderen: readonly Bron[] }
  | { soort: 'lijst'; items: readonly Expressie[] }
  | { soort: 'voor'; naam: string; teller?: string; over: Expressie; doe: Expressie }
  | { soort: 'als'; als: Expressie; doe: Expressie }
  | { soort: 'keuze'; als: Expressie; dan: Expressie; anders: Expressie }
  | { soort: 'reken'; teken: string; delen: readonly Expressie[] }
  | { soort: 'lid'; van: Expressie; lid: Expressie }
  | { soort: 'roep'; functie: string; bij?: Expressie; argumenten: readonly Expressie[] };
type Veld = { sleutel: Expressie; waarde: Expressie };
/** A resource; `bestaand` when it is only looked up. */
export type Bron = { naam: string; type: string; bestaand: boolean; inhoud: Expressie };

const WAARDEN: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** From weak to strong. */
const RANGEN: readonly (readonly string[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

function parseReken(lezer: Lezer, rang: number): Expressie {
  const tekens = RANGEN[rang];
  if (!tekens) return parseEen(lezer);
  let links = parseReken(lezer, rang + 1);
  for (let teken = tekens.find(lezer.is); teken; teken = tekens.find(lezer.is)) {
    lezer.eis(teken);
    links = { soort: 'reken', teken, delen: [links, parseReken(lezer, rang + 1)] };
  }
  return links;
}

function parseEen(lezer: Lezer): Expressie {
  const teken = ['!', '-'].find(lezer.is);
  if (teken === undefined) return parseStaart(lezer, parseBegin(lezer));
  lezer.eis(teken);
  return { soort: 'reken', teken, delen: [parseEen(lezer)] };
}

function parseArgumenten(lezer: Lezer): readonly Expressie[] {
  const argumenten: Expressie[] = [];
  lezer.eis('(');
  for (lezer.regels(); !lezer.kan(')'); lezer.regels()) {
    argumenten.push(parseExpressie(lezer));
    lezer.kan(',');
  }
  return argumenten;
}

function parseStaart(lezer: Lezer, begin: Expressie): Expressie {
  let van = begin;
  for (;;) {
    if (lezer.kan('.')) {
      const lid = lezer.naam();
      van = lezer.is('(')
        ? { soort: 'roep', functie: lid, bij: van, argumenten: parseArgumenten(lezer) }
        : { soort: 'lid', van, lid: { soort: 'waarde', waarde: lid } };
    } else if (lezer.kan('[')) {
      van = { soort: 'lid', van, lid: parseExpressie(lezer) };
      lezer.eis(']');
    } else return van;
  }
}

const parseTekst = (delen: readonly (string | readonly Token[])[]): Expressie => ({
  soort: 'tekst',
  delen: delen.map((deel) => (typeof deel === 'string' ? deel : parseExpressie(createLezer(deel)))),
});

function parseHaakjes(lezer: Lezer): Expressie {
  lezer.eis('(');
  const binnen = parseExpressie(lezer);
  lezer.eis(')');
  return binnen;
}

const BEGINNEN: Readonly<Record<string, (lezer: Lezer) => Expressie>> = {
  '{': parseObject,
  '[': parseLijst,
  '(': parseHaakjes,
};

function parseBegin(lezer: Lezer): Expressie {
  const teken = Object.keys(BEGINNEN).find(lezer.is);
  if (teken !== undefined) return BEGINNEN[teken]!(lezer);
  const token = lezer.neem();
  if (token.soort === 'tekst') return parseTekst(token.delen);
  if (token.soort === 'getal') return { soort: 'waarde', waarde: Number(token.tekst) };
  if (token.soort !== 'naam')
    throw new Error(`regel ${token.regel}: ${JSON.stringify(token.tekst)} verwachtte ik niet`);
  if (token.tekst in WAARDEN) return { soort: 'waarde', waarde: WAARDEN[token.tekst] ?? null };
  return lezer.is('(')
    ? { soort: 'roep', functie: token.tekst, argumenten: parseArgumenten(lezer) }
    : { soort: 'naam', naam: token.tekst };
}

function parseLijst(lezer: Lezer): Expressie {
  lezer.eis('[');
  if (lezer.kan('for')) return parseVoor(lezer);
  const items: Expressie[] = [];
  for (lezer.regels(); !lezer.kan(']'); lezer.regels()) {
    items.push(parseExpressie(lezer));
    lezer.kan(',');
  }
  return { soort: 'lijst', items };
}

/** Stands behind `[for`. */
function parseVoor(lezer: Lezer): Expressie {
  const metTeller = lezer.kan('(');
  const naam = lezer.naam();
  let teller: string | undefined;
  if (metTeller) {
    lezer.eis(',');
    teller = lezer.naam();
    lezer.eis(')');
  }
  lezer.eis('in');
  const over = parseExpressie(lezer);
  lezer.eis(':');
  const doe = parseInhoud(lezer);
  lezer.regels();
  lezer.eis(']');
  return { soort: 'voor', naam, ...(teller ? { teller } : {}), over, doe };
}

function parseSleutel(lezer: Lezer): Expressie {
  const token = lezer.neem();
  if (token.soort === 'tekst') return parseTekst(token.delen);
  if (token.soort === 'naam') return { soort: 'waarde', waarde: token.tekst };
  throw new Error(`regel ${token.regel}: ${JSON.stringify(token.tekst)} is geen naam van een veld`);
}

function parseObject(lezer: Lezer): Expressie {
  const velden: Veld[] = [];
  const kinderen: Bron[] = [];
  lezer.eis('{');
  for (lezer.regels(); !lezer.kan('}'); lezer.regels()) {
    const sleutel = parseSleutel(lezer);
    if (sleutel.soort === 'waarde' && sleutel.waarde === 'resource' && !lezer.is(':')) kinderen.push(parseBron(lezer));
    else {
      lezer.eis(':');
      velden.push({ sleutel, waarde: parseExpressie(lezer) });
      lezer.kan(',');
    }
  }
  return { soort: 'object', velden, kinderen };
}

/** Stands behind `resource`. */
export function parseBron(lezer: Lezer): Bron {
  const naam = lezer.naam();
  const type = lezer.tekst();
  const bestaand = lezer.kan('existing');
  lezer.eis('=');
  return { naam, type, bestaand, inhoud: parseInhoud(lezer) };
}

/** What stands behind `=` of a resource: with a condition, or once for each of a list. */
export function parseInhoud(lezer: Lezer): Expressie {
  if (!lezer.kan('if')) return parseExpressie(lezer);
  lezer.eis('(');
  const als = parseExpressie(lezer);
  lezer.eis(')');
  return { soort: 'als', als, doe: parseObject(lezer) };
}

export function parseExpressie(lezer: Lezer): Expressie {
  const als = parseReken(lezer, 0);
  if (!lezer.kan('?')) return als;
  const dan = parseExpressie(lezer);
  lezer.eis(':');
  return { soort: 'keuze', als, dan, anders: parseExpressie(lezer) };
}
