import type { Refusal } from '../result';

/** `tekst`: exactly as it stands there, so that the screen can point at it. */
export type Persoonsgegeven = { wat: 'naam' | 'nummer' | 'email'; tekst: string };

/** A citizen service number as people write it. Groups count only with one kind of separator: a date is none. */
const NUMMER = /(?<![\d])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?![\d])/g;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const KORTSTE_NAAM = 2;

/** One letter stays one letter, so that a place in the folded text is the place in the text. */
const fold = (tekst: string): string =>
  [...tekst]
    .map((teken) =>
      teken.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, teken.length).padEnd(teken.length),
    )
    .join('');
const escape = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function listNamen(tekst: string, namen: readonly string[]): readonly string[] {
  const heel = tekst.normalize('NFC');
  const gevouwen = fold(heel);
  return namen
    .map((naam) => fold(naam.normalize('NFC').trim()))
    .filter(({ length }) => length >= KORTSTE_NAAM)
    .flatMap((naam) => [
      // `Fennas` and `Fenna's` name her too.
      ...gevouwen.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escape(naam)}(?=['’]?s?(?![\\p{L}\\p{N}]))`, 'gu')),
    ])
    .map(({ index, 0: gevonden }) => heel.slice(index, index + gevonden.length));
}

/** Names of this pupil, numbers of nine digits and e-mail addresses in what somebody wants to send; each once. */
export function findPersoonsgegevens(tekst: string, namen: readonly string[]): readonly Persoonsgegeven[] {
  const uniek = (wat: Persoonsgegeven['wat'], gevonden: readonly string[]) =>
    [...new Set(gevonden)].map((vondst) => ({ wat, tekst: vondst }));
  return [
    ...uniek('naam', listNamen(tekst, namen)),
    ...uniek('nummer', tekst.match(NUMMER) ?? []),
    ...uniek('email', tekst.match(EMAIL) ?? []),
  ];
}

const MELDING = {
  naam: 'Hier staat de naam van de leerling. Haal die weg: met het dossiernummer weet de helpdesk genoeg.',
  nummer: 'Hier staat een nummer van negen cijfers. Haal het weg: dat kan een burgerservicenummer zijn.',
  email: 'Hier staat een e-mailadres. Haal het weg, of verstuur je bericht toch zo.',
} as const satisfies Record<Persoonsgegeven['wat'], string>;

/**
 * What has to go before this may be sent. Names and numbers always; an e-mail address may stay when the sender says so.
 * `voorstel` holds the words themselves, for the screen to point at.
 */
export const judgePersoonsgegevens = (
  teksten: Readonly<Record<string, string>>,
  namen: readonly string[],
  toch: boolean,
): readonly Refusal[] =>
  Object.entries(teksten).flatMap(([pad, tekst]) =>
    findPersoonsgegevens(tekst, namen)
      .filter(({ wat }) => wat !== 'email' || !toch)
      .map(({ wat, tekst: vondst }): Refusal => ({
        code: 'leerlinggegevens',
        message: MELDING[wat],
        pad,
        voorstel: vondst,
      })),
  );
