/** `delen` of a text: what is written, and the tokens of each `${…}` in it. */
export type Token =
  | { soort: 'naam' | 'getal' | 'teken'; tekst: string; regel: number }
  | { soort: 'regeleinde'; tekst: '\n'; regel: number }
  | { soort: 'tekst'; tekst: string; delen: readonly (string | readonly Token[])[]; regel: number };

const TEKENS = ['??', '||', '&&', '==', '!=', '<=', '>=', ...'{}[]():,.=?!+-*/%<>@'];
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", $: '$' };
const OVERSLAAN = /[ \t\r]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#(?:disable|restore)[^\n]*/y;
const NAAM = /[A-Za-z_][A-Za-z0-9_]*/y;
const GETAL = /\d+/y;

type Plek = { bron: string; op: number; regel: number };

function match(plek: Plek, patroon: RegExp): string | undefined {
  patroon.lastIndex = plek.op;
  const [tekst] = patroon.exec(plek.bron) ?? [];
  if (tekst === undefined) return undefined;
  plek.op += tekst.length;
  plek.regel += tekst.split('\n').length - 1;
  return tekst;
}

function readEscape(plek: Plek): string {
  const teken = plek.bron[plek.op + 1] ?? '';
  const waarde = ESCAPES[teken];
  if (waarde === undefined) throw new Error(`regel ${plek.regel}: \\${teken} ken ik niet`);
  plek.op += 2;
  return waarde;
}

/** Between quotes; stands behind the first one. */
function readTekst(plek: Plek): Token {
  const { regel } = plek;
  const delen: (string | readonly Token[])[] = [''];
  for (;;) {
    const rest = plek.bron.slice(plek.op, plek.op + 2);
    if (rest === '' || rest.startsWith('\n')) throw new Error(`regel ${regel}: een tekst zonder einde`);
    if (rest.startsWith("'")) break;
    if (rest === '${') {
      plek.op += 2;
      delen.push(readTokens(plek, true), '');
    } else delen[delen.length - 1] += rest.startsWith('\\') ? readEscape(plek) : (plek.bron[plek.op++] ?? '');
  }
  plek.op += 1;
  return { soort: 'tekst', tekst: delen.filter((deel) => typeof deel === 'string').join(''), delen, regel };
}

function readToken(plek: Plek): Token {
  const { regel } = plek;
  if (plek.bron[plek.op] === '\n') {
    plek.op += 1;
    plek.regel += 1;
    return { soort: 'regeleinde', tekst: '\n', regel };
  }
  if (plek.bron.startsWith("'''", plek.op)) throw new Error(`regel ${regel}: drie aanhalingstekens gebruiken wij niet`);
  if (plek.bron[plek.op] === "'") {
    plek.op += 1;
    return readTekst(plek);
  }
  const naam = match(plek, NAAM);
  if (naam !== undefined) return { soort: 'naam', tekst: naam, regel };
  const getal = match(plek, GETAL);
  if (getal !== undefined) return { soort: 'getal', tekst: getal, regel };
  const tekst = TEKENS.find((teken) => plek.bron.startsWith(teken, plek.op));
  if (tekst === undefined) throw new Error(`regel ${regel}: ${JSON.stringify(plek.bron[plek.op])} ken ik niet`);
  plek.op += tekst.length;
  return { soort: 'teken', tekst, regel };
}

/** 1 for a brace that opens, -1 for one that closes. */
const DIEPTE: Readonly<Record<string, number>> = { '{': 1, '}': -1 };
const toDiepte = ({ soort, tekst }: Token): number => (soort === 'teken' ? (DIEPTE[tekst] ?? 0) : 0);

/** Whether there is nothing more: the end of the file, or inside a text the brace that closes it. */
function isEinde(plek: Plek, isInTekst: boolean, diepte: number): boolean {
  while (match(plek, OVERSLAAN) !== undefined);
  if (plek.op < plek.bron.length) return isInTekst && diepte === 0 && plek.bron[plek.op] === '}';
  if (isInTekst) throw new Error('een ${ zonder }');
  return true;
}

function readTokens(plek: Plek, isInTekst: boolean): readonly Token[] {
  const tokens: Token[] = [];
  let diepte = 0;
  while (!isEinde(plek, isInTekst, diepte)) {
    const token = readToken(plek);
    diepte += toDiepte(token);
    tokens.push(token);
  }
  plek.op += 1;
  return tokens;
}

/** The words of a Bicep file. Throws at anything it does not know: what it lets pass, it understood. */
export const tokenize = (bron: string): readonly Token[] => readTokens({ bron, op: 0, regel: 1 }, false);
