import { addDagen, addMaanden, dagenTussen, formatDatum, isDatum } from '@domain/datum/datum';

/** Whole weeks from the day a story was written for to today, rounded down: a Tuesday stays a Tuesday, and nothing lies ahead that should be past. */
export const verschuiving = (verhaaldag: string, vandaag: string): number =>
  Math.floor(dagenTussen(verhaaldag, vandaag) / 7) * 7;

const MAAND = /\{\{(\d{4}-\d{2})( m)?\}\}/g;
const DAG = /\{\{(\d{4}-\d{2}-\d{2})( dm)?\}\}/g;

/** A month is moved as its middle, so that it never slips over an edge because of a few days. */
function verplaatsMaand(maand: string, dagen: number, isKort: boolean): string {
  const [, naam, jaar] = formatDatum(addDagen(addMaanden(`${maand}-15`, 0), dagen)).split(' ');
  return isKort ? `${naam}` : `${naam} ${jaar}`;
}

function verplaatsDag(dag: string, dagen: number, isKort: boolean): string {
  const [nummer, maand, jaar] = formatDatum(addDagen(dag, dagen)).split(' ');
  return isKort ? `${nummer} ${maand}` : `${nummer} ${maand} ${jaar}`;
}

function verplaatsTekst(tekst: string, dagen: number): string {
  if (isDatum(tekst)) return addDagen(tekst, dagen);
  return tekst
    .replace(DAG, (_, dag: string, kort?: string) => verplaatsDag(dag, dagen, kort !== undefined))
    .replace(MAAND, (_, maand: string, kort?: string) => verplaatsMaand(maand, dagen, kort !== undefined));
}

/**
 * Moves every date in a story: fields that are a date, and in texts `{{2025-01-17}}` (17 januari 2025), `{{2025-01-17 dm}}`
 * (17 januari), `{{2025-06}}` (juni 2025) and `{{2025-06 m}}` (juni).
 */
export function verplaats<T>(waarde: T, dagen: number): T {
  if (typeof waarde === 'string') return verplaatsTekst(waarde, dagen) as T;
  if (Array.isArray(waarde)) return waarde.map((deel: unknown) => verplaats(deel, dagen)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [naam, verplaats(deel as unknown, dagen)]),
  ) as T;
}
