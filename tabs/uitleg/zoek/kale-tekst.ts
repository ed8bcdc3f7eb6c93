/** Markdown without its signs: for the search and for a piece of text under a title. */
export const toKaleTekst = (markdown: string): string =>
  markdown
    .replace(/\]\([^)]{0,500}\)/g, ' ')
    .replace(/^[ \t]*(?:#{1,6}|[-*+]|\d{1,3}\.|>)\s+/gm, '')
    .replace(/[*_`[\]|#]+|-{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
