/** A place where somebody or something was named; an article with one is not ready. */
export const OPEN_PLEK = /\[(?:naam|school|nummer|datum|link|e-mailadres)\]/;

export type Namen = {
  /** Full names of everybody in the conversation, and of the pupil it is about. */
  personen: readonly string[];
  /** Names and vestigingsnummers of schools. */
  scholen: readonly string[];
};

/** Limits keep these linear, whatever somebody pastes. */
const VAST: readonly (readonly [RegExp, string])[] = [
  [/\b(?:https?:\/\/|www\.)[^\s)]{1,500}/gi, '[link]'],
  [/[^\s@<>()]{1,100}@[^\s@<>(),;]{1,200}/g, '[e-mailadres]'],
  [/\b[DH]-\d{4}-\d{1,8}\b/gi, '[nummer]'],
  [/\b(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2})\b/g, '[datum]'],
  // Telephone numbers, burgerservicenummers and other long numbers, also with signs between the digits.
  [/\+?\d(?:[ .()-]{0,2}\d){5,19}/g, '[nummer]'],
];

const LETTER = '\\p{L}\\p{M}\\d';
const TUSSENVOEGSEL = new Set(['van', 'von', 'het', 'den', 'der', 'ten', 'ter', 'een', 'aan', 'bij', 'uit', 'voor']);
const LIDWOORD = /^(?:de|het|'t|obs|cbs|rkbs|pcbs|sbo|so)\s+/i;

const escape = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The whole name and each of its words, longest first: `Anne de Vries`, `Vries`, `Anne`. */
const listDelen = (naam: string): readonly string[] => [
  naam.trim(),
  ...naam.split(/[\s-]+/).filter((deel) => deel.length >= 3 && !TUSSENVOEGSEL.has(deel.toLowerCase())),
];

/** Whole words, in any case, also with an s behind a name. */
function replaceWoorden(tekst: string, woorden: readonly string[], door: string): string {
  const delen = [...new Set(woorden.filter((woord) => woord.length >= 3))].toSorted((a, b) => b.length - a.length);
  if (delen.length === 0) return tekst;
  const regex = new RegExp(
    `(?<![${LETTER}])(?:${delen.map((deel) => escape(deel.normalize('NFC'))).join('|')})(?:['’]?s)?(?![${LETTER}])`,
    'giu',
  );
  return tekst.replace(regex, door);
}

/** Takes out what leads to a person or a school, and leaves an open place that has to be looked at. */
export function maskPersoonsgegevens(tekst: string, { personen, scholen }: Namen): string {
  const zonderVast = VAST.reduce((over, [regex, door]) => over.replace(regex, door), tekst.normalize('NFC'));
  const scholenKort = scholen.flatMap((naam) => [naam, naam.replace(LIDWOORD, '')]);
  const zonderScholen = replaceWoorden(zonderVast, scholenKort, '[school]');
  return replaceWoorden(zonderScholen, personen.flatMap(listDelen), '[naam]').replace(
    /\[naam\](?:[ -](?:(?:van|de|der|den|ten|ter|het) )*\[naam\])+/g,
    '[naam]',
  );
}
