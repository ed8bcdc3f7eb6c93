import { isDatum, MAANDEN } from '@domain/datum/datum';

/** `27-01-2025`, as people type it; a text that is not a day stays as it is. */
export const toDatumTekst = (waarde: string): string =>
  isDatum(waarde) ? waarde.split('-').reverse().join('-') : waarde;

const volJaar = (jaar: string): string => (jaar.length === 2 ? `20${jaar}` : jaar);

/** A number, a name or the beginning of one; March has `mrt` too. */
function readMaand(woord: string): string | undefined {
  if (/^\d+$/.test(woord)) return woord;
  const kort = woord.toLowerCase().replace('mrt', 'maart');
  const plaats = MAANDEN.findIndex((maand) => kort.length >= 3 && maand.startsWith(kort));
  return plaats === -1 ? undefined : String(plaats + 1);
}

const CIJFERS = /^(\d{2})(\d{2})(\d{4})$/;
const DELEN = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})\.?[\s./-]+(\d{2}|\d{4})$/i;

function toDag(dag: string, woord: string, jaar: string): string | undefined {
  const maand = readMaand(woord);
  const gelezen = `${volJaar(jaar)}-${maand?.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return isDatum(gelezen) ? gelezen : undefined;
}

/** Reads a day as people type it: `27-1-2025`, `27/01/25`, `27012025`, `27 januari 2025` or `2025-01-27`. Undefined when it is not a day. */
export function parseDatumTekst(tekst: string): string | undefined {
  const schoon = tekst.trim();
  if (isDatum(schoon)) return schoon;
  const delen = CIJFERS.exec(schoon) ?? DELEN.exec(schoon);
  return delen ? toDag(delen[1] ?? '', delen[2] ?? '', delen[3] ?? '') : undefined;
}
