import MarkdownIt from 'markdown-it';
import type { RenderMarkdown } from '../../ports';

const VEILIG = /^(?:https:\/\/[^\s]|mailto:[^\s@]+@)/i;

/** A title of the page stands above every text, so a heading in the text is of the third level or lower. */
const toNiveau = (tag: string): string => (tag === 'h1' || tag === 'h2' || tag === 'h3' ? 'h3' : 'h4');

export type Stijlen = { readonly [tag: string]: string };

/** `stijlen`: what a mail needs inside every element; the public pages have a style sheet and allow nothing else. */
export function createRenderMarkdown(stijlen: Stijlen = {}): RenderMarkdown {
  const md = new MarkdownIt('default', { html: false, linkify: false, breaks: true }).disable(['image', 'table']);
  md.validateLink = (url) => VEILIG.test(url);
  md.core.ruler.push('eigen-opmaak', ({ tokens }) => {
    for (const token of tokens.flatMap((een) => [een, ...(een.children ?? [])])) {
      if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = toNiveau(token.tag);
      const stijl = stijlen[token.tag];
      if (stijl && token.nesting !== -1) token.attrSet('style', stijl);
      if (token.type === 'link_open') token.attrSet('rel', 'noopener noreferrer');
    }
  });
  return (markdown) => md.render(markdown).trim();
}
