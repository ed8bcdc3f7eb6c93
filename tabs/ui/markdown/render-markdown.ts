import DOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';

/** A heading of the text; `id` stands on it in the html. */
export type Kop = { id: string; tekst: string };

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
const ALLOWED_ATTR = ['href', 'target', 'rel', 'id', 'start'];

const toId = (tekst: string, plaats: number): string =>
  `kop-${plaats + 1}-${tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)}`;

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
    const kop = { id: toId(tekst, koppen.length), tekst: tekst.replace(/[*_`]/g, '') };
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

/** Nothing in the result runs, loads or leaves the frame by itself. */
export function renderMarkdown(tekst: string, kopNiveau: 2 | 3): { html: string; koppen: readonly Kop[] } {
  const tokens = markdown.parse(tekst, {});
  const koppen = markKoppen(tokens, kopNiveau);
  markLinks(tokens);
  const html = DOMPurify.sanitize(markdown.renderer.render(tokens, markdown.options, {}), {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOWED_URI_REGEXP: LINK,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Their values are no addresses; only we can have set them.
    ADD_URI_SAFE_ATTR: ['target', 'rel', 'start'],
  });
  return { html, koppen };
}
