/** Control characters, and the marks that turn the direction of what follows. */
const STUUR = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** Without width, and pasted along with text from elsewhere. Not the joiners: emoji and some scripts need those. */
const ONZICHTBAAR = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2060\uFEFF]/g;

/** What somebody typed, fit for a subject, a name or a title: one line, nothing that steers or hides. */
export const toEenRegel = (tekst: string): string =>
  tekst.replace(ONZICHTBAAR, '').replace(STUUR, ' ').replace(/ {2,}/g, ' ').trim();

/** The same for a text of more lines; lines stay, and there is never more than one empty line between them. */
export const toRegels = (tekst: string): string =>
  tekst
    .split(/\r\n|\r|\n/)
    .map(toEenRegel)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const LINK_OF_CODE = /[<>@\\/]|www\.|\p{L}{2,}\.\p{L}{2,}/iu;

/**
 * A name as it may stand in a mail; `undefined` when it is none. Anybody can sign up any address, so a "name" with a link in
 * it would make us the sender of somebody else's message.
 */
export function toNaam(tekst: string): string | undefined {
  const naam = toEenRegel(tekst);
  return naam === '' || LINK_OF_CODE.test(naam) ? undefined : naam;
}
