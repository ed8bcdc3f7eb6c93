import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

/** A heading of the text; `id` stands on it in the html. */
export type Kop = { id: string; tekst: string };

/** No text that is kept is longer; a paste into the editor may be. */
const MAX_TEKENS = 20_000;
const LINK = /^(?:https:\/\/|mailto:|#)/i;
/** A page inside the app stays in its frame, everything else opens beside it. */
const isBuiten = (href: string): boolean => !href.startsWith('#');

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.disable(['image', 'html_block', 'html_inline']);
markdown.validateLink = (url) => LINK.test(url.trim());

const ALLOWED_TAGS = [
  ...['p', 'br', 'hr', 'strong', 'em', 's', 'a', 'code', 'pre', 'blockquote'],
  ...['ul', 'ol', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
];
const ALLOWED_ATTR = ['href', 'target', 'rel', 'id', 'start', 'tabindex', 'data-kop'];

const toId = (tekst: string, plaats: number): string =>
  `kop-${plaats + 1}-${tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)}`;

const toKaal = (tekst: string): string => tekst.replace(/[*_`]/g, '');

type Token = ReturnType<typeof markdown.parse>[number];

/** `#` and `##` become `kopNiveau`; deeper ones go along. */
const toTag = (tag: string, kopNiveau: number): string =>
  `h${Math.min(6, kopNiveau + Math.max(0, Number(tag.slice(1)) - 2))}`;

function markKoppen(tokens: readonly Token[], kopNiveau: number): readonly Kop[] {
  const koppen: Kop[] = [];
  for (const [plaats, token] of tokens.entries()) {
    if (!token.type.startsWith('heading_')) continue;
    token.tag = toTag(token.tag, kopNiveau);
    if (token.type === 'heading_close') continue;
    const tekst = tokens[plaats + 1]?.content ?? '';
    const kop = { id: toId(tekst, koppen.length), tekst: toKaal(tekst) };
    token.attrSet('id', kop.id);
    koppen.push(kop);
  }
  return koppen;
}

function markLinks(tokens: readonly Token[]): void {
  const links = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'link_open');
  for (const link of links) {
    if (!isBuiten(String(link.attrGet('href') ?? ''))) continue;
    link.attrSet('target', '_blank');
    link.attrSet('rel', 'noopener noreferrer');
  }
}

/** Nobody reads a larger one, and a browser is busy with it for seconds. */
const MAX_KOLOMMEN = 20;
const MAX_CELLEN = 2_000;
const TABEL_TE_GROOT = `*Hier staat een tabel die te groot is om te tonen. Er passen ${MAX_KOLOMMEN} kolommen in, en 2.000 vakjes in de hele tekst. Maak er kleinere tabellen van.*`;

/** Puts a sentence in the place of a table that is too large; the text itself stays as it was written. */
function boundTabellen(tokens: readonly Token[]): readonly Token[] {
  const uit: Token[] = [];
  let cellen = 0;
  for (let begin = 0; begin < tokens.length; begin += 1) {
    const token = tokens[begin] as Token;
    if (token.type !== 'table_open') {
      uit.push(token);
      continue;
    }
    const einde = tokens.findIndex(({ type }, plaats) => plaats > begin && type === 'table_close');
    const tabel = tokens.slice(begin, einde + 1);
    const aantal = (soort: string) => tabel.filter(({ type }) => type === soort).length;
    cellen += aantal('td_open');
    const isTeGroot = aantal('th_open') > MAX_KOLOMMEN || cellen > MAX_CELLEN;
    uit.push(...(isTeGroot ? markdown.parse(TABEL_TE_GROOT, {}) : tabel));
    begin = einde;
  }
  return uit;
}

/** A table scrolls by itself, also with the keyboard; where it stands as rows, each cell names its column. */
function markTabellen(tokens: readonly Token[]): void {
  let koppen: string[] = [];
  let plaats = 0;
  const mark: Readonly<Record<string, (token: Token, inhoud: string) => void>> = {
    table_open(token) {
      token.attrSet('tabindex', '0');
      koppen = [];
    },
    tr_open: () => (plaats = 0),
    th_open: (_, inhoud) => koppen.push(toKaal(inhoud)),
    td_open: (token) => token.attrSet('data-kop', koppen[plaats++] ?? ''),
  };
  for (const [index, token] of tokens.entries()) mark[token.type]?.(token, tokens[index + 1]?.content ?? '');
}

/** Nothing in the result runs, loads or leaves the frame by itself. */
export function renderMarkdown(tekst: string, kopNiveau: 2 | 3): { html: string; koppen: readonly Kop[] } {
  const tokens = boundTabellen(markdown.parse(tekst.slice(0, MAX_TEKENS), {}));
  const koppen = markKoppen(tokens, kopNiveau);
  markLinks(tokens);
  markTabellen(tokens);
  const html = DOMPurify.sanitize(markdown.renderer.render([...tokens], markdown.options, {}), {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOWED_URI_REGEXP: LINK,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Their values are no addresses; only we can have set them.
    ADD_URI_SAFE_ATTR: ['target', 'rel', 'start', 'tabindex', 'data-kop'],
  });
  return { html, koppen };
}
