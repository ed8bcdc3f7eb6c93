const WOORD = /[\p{L}\p{N}]+(?:['’´`-][\p{L}\p{N}]+)*/gu;
const MIN_STAM = 3;
/** `doelen` and `doel`, `ouders` and `ouder`, `foto’s` and `foto`. */
const EINDE = /(?:en|s|e)$/;

/** Without accents, case, apostrophes and hyphens; `ij` and `y` are one letter. */
const fold = (woord: string): string =>
  woord
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’´`-]/gu, '')
    .replace(/ij/g, 'y');

/** One form for singular and plural. It need not be a word: `vraag` and `vragen` both become `vrag`. */
function toStam(woord: string): string {
  const kort = woord.replace(EINDE, '');
  return (kort.length >= MIN_STAM ? kort : woord)
    .replace(/([a-z])\1/g, '$1')
    .replace(/v/g, 'f')
    .replace(/z/g, 's');
}

/** A word as the search compares it. */
export const toTerm = (woord: string): string => toStam(fold(woord));

/** The words of a text, as written. */
const splitWoorden = (tekst: string): readonly string[] => tekst.normalize('NFC').match(WOORD) ?? [];

export const toTermen = (tekst: string): readonly string[] => splitWoorden(tekst).map(toTerm);
