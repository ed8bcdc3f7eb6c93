/** Weights of the elfproef for a BSN of nine digits; the last one counts as minus one. */
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

const voldoet = (cijfers: string): boolean =>
  cijfers !== '000000000' &&
  GEWICHTEN.reduce((som, gewicht, plaats) => som + gewicht * Number(cijfers[plaats]), 0) % 11 === 0;

const S = '[ .\\-/\u00a0\u2010\u2011\u2013]';
/** Nine digits in a row, in the groups people write them in, or one by one. Other groups are dates, times and telephone numbers. */
const SCHRIJFWIJZEN = ['\\d{9}', `\\d{3}${S}\\d{3}${S}\\d{3}`, `\\d{4}${S}\\d{2}${S}\\d{3}`, `\\d(?:${S}\\d){8}`];
const NEGEN_CIJFERS = new RegExp(`(?<!\\d)(?<!\\d${S})(?:${SCHRIJFWIJZEN.join('|')})(?!\\d)(?!${S}\\d)`, 'g');
/** Soft hyphens, zero-width spaces and the like, which come along with a paste. */
const ONZICHTBAAR = /\p{Cf}/gu;

/** BR-28: a key made by a screen or a code of an option that is nothing but such a number, with or without dashes. */
export function isBsn(sleutel: string): boolean {
  const cijfers = sleutel.replaceAll('-', '');
  return /^\d{9}$/.test(cijfers) && voldoet(cijfers);
}

/**
 * BR-28: the first number in a text that could be a BSN or onderwijsnummer. Gives its digits, or undefined.
 * Full-width digits and the like are read as digits too, so that a paste from elsewhere does not slip through.
 */
export function findBsn(tekst: string): string | undefined {
  const zichtbaar = tekst.normalize('NFKC').replace(ONZICHTBAAR, '');
  const kandidaten = zichtbaar.match(NEGEN_CIJFERS) ?? [];
  return kandidaten.map((kandidaat) => kandidaat.replace(/\D/g, '')).find(voldoet);
}
