import { addDagen, dagenTussen, formatDatum, formatDatumKort, formatTijd, toDag } from '@domain/datum/datum';

/** All days are `YYYY-MM-DD` in Amsterdam. The words help; the date beside them decides. */

const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

const nummerVanDag = (dag: string): number => new Date(`${dag}T00:00:00Z`).getUTCDay();
const metHoofdletter = (woord: string): string => `${woord.charAt(0).toUpperCase()}${woord.slice(1)}`;

/** `Vrijdag` */
const formatWeekdag = (dag: string): string => metHoofdletter(WEEKDAGEN[nummerVanDag(dag)] ?? '');

/** `Dinsdag 1 oktober 2024` */
export const formatVandaag = (vandaag: string): string => `${formatWeekdag(vandaag)} ${formatDatum(vandaag)}`;

/** The Sunday that ends the week of this day. */
const eindeVanWeek = (dag: string): string => addDagen(dag, (7 - nummerVanDag(dag)) % 7);

export const TERMIJNEN = ['teLaat', 'dezeWeek', 'later'] as const;
export type Termijn = (typeof TERMIJNEN)[number];

/** Tomorrow is near, also when it is a Monday. */
export function readTermijn(dag: string, vandaag: string): Termijn {
  if (dag < vandaag) return 'teLaat';
  return dag <= eindeVanWeek(vandaag) || dag === addDagen(vandaag, 1) ? 'dezeWeek' : 'later';
}

/** `6 dagen te laat`, `Vandaag`, `Morgen`, `Vrijdag` within this week, `Over 7 dagen`. */
export function formatRelatief(dag: string, vandaag: string): string {
  const over = dagenTussen(vandaag, dag);
  if (over < 0) return over === -1 ? '1 dag te laat' : `${-over} dagen te laat`;
  if (over === 0) return 'Vandaag';
  if (over === 1) return 'Morgen';
  return dag <= eindeVanWeek(vandaag) ? formatWeekdag(dag) : `Over ${over} dagen`;
}

/** The day and the month as they stand above each other: `25`, `sep`. */
export function splitDatum(dag: string): { dag: string; maand: string } {
  const [nummer = '', maand = ''] = formatDatumKort(dag).split(' ');
  return { dag: nummer, maand };
}

/** `vandaag 10.42`, or the day: `24 sep 2024`. */
export function formatMoment(instant: string, vandaag: string): string {
  const dag = toDag(instant);
  return dag === vandaag ? `vandaag ${formatTijd(instant)}` : formatDatumKort(dag);
}
