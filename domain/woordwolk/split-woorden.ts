import { removeContact } from './mask-contact';
import { AAN_ELKAAR } from './woordgroepen';

const HTML = /<[^<>]{0,300}>|&(?:[a-z]{2,8}|#\d{1,6});/gi;
const GRENS = /[.,;:!?()[\]{}\n\r…·•|/\\"“”„<>]+/;
const WOORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

const LAATSTE_DEEL = new Set(AAN_ELKAAR);

function joinDelen(woord: string): string {
  if (!woord.includes('-')) return woord;
  const delen = woord.split('-');
  return LAATSTE_DEEL.has(delen.at(-1) ?? '') ? delen.join('') : woord;
}

/**
 * The words of an answer in lower case, a list for each part between punctuation: words that belong together stand in one
 * part. Numbers stay in, because `stap 8` needs them.
 */
export const splitWoorden = (tekst: string): readonly (readonly string[])[] =>
  removeContact(tekst.normalize('NFC'))
    .replace(HTML, ' ')
    .replace(/['`´‘]/g, '’')
    .replace(/[‐‑–]/g, '-')
    .toLowerCase()
    .split(GRENS)
    .map((deel) => (deel.match(WOORD) ?? []).map(joinDelen))
    .filter((woorden) => woorden.length > 0);
