import { MAX_TEKST } from './make-regel';
import { splitCitaat } from './split-citaat';

export type MailInhoud = {
  tekst: string;
  citaat?: string;
  /** The whole of it, when it did not fit. */
  geheel?: string;
};

export const GEHELE_MAIL = 'hele mail.txt';
const AFGEKAPT = `\n\n[De rest van deze mail past hier niet. De mail staat in de bijlage “${GEHELE_MAIL}”.]`;

/** The text of a mail as a message of the conversation. */
export function makeMailInhoud(tekst: string): MailInhoud {
  const { tekst: eigen, citaat } = splitCitaat(tekst);
  const deel = eigen.length > MAX_TEKST ? `${eigen.slice(0, MAX_TEKST - AFGEKAPT.length)}${AFGEKAPT}` : eigen;
  return {
    tekst: deel === '' ? 'Deze mail heeft geen tekst.' : deel,
    ...(citaat === undefined ? {} : { citaat }),
    ...(eigen.length > MAX_TEKST ? { geheel: tekst } : {}),
  };
}

/** The subject of a new question: without `Re:` and without an old number. */
export function toVraagOnderwerp(onderwerp: string): string {
  const kaal = onderwerp
    .slice(0, 1000)
    .replace(/\[?\s*\bH-\d{4}-\d{6}\b\s*\]?/gi, ' ')
    .replace(/^(\s*(re|fw|fwd|betr|antw|doorst|automatisch antwoord)\s*:)+/i, '')
    .trim();
  return kaal === '' ? 'Mail zonder onderwerp' : kaal;
}
