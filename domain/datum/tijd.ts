import { addDagen, formatDatum, isDatum, toLokaal } from './datum';

/** A time of day is `HH:MM`, in Europe/Amsterdam. */
export const isTijd = (tekst: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(tekst);

const UUR_MS = 3_600_000;

/**
 * The instant at which clocks in Europe/Amsterdam show this day and time. `undefined` when they never do: the hour that is
 * skipped in March. Of the hour that comes twice in October, the first.
 */
export function toInstant(dag: string, tijd: string): string | undefined {
  if (!isDatum(dag) || !isTijd(tijd)) return undefined;
  const alsUtc = Date.parse(`${dag}T${tijd}:00Z`);
  return [2, 1]
    .map((verschil) => new Date(alsUtc - verschil * UUR_MS).toISOString())
    .find((instant) => toLokaal(instant) === `${dag}T${tijd}`);
}

/** The last instant of a day in Europe/Amsterdam: what "tot en met" means. */
export function toEindeVanDag(dag: string): string {
  const middernacht = toInstant(addDagen(dag, 1), '00:00') ?? `${addDagen(dag, 1)}T00:00:00.000Z`;
  return new Date(Date.parse(middernacht) - 1).toISOString();
}

/** `9.00` */
export const formatUur = (tijd: string): string => tijd.replace(/^0/, '').replace(':', '.');

/** `9.00–11.00 uur` */
export const formatTijdvak = (van: string, tot: string): string => `${formatUur(van)}–${formatUur(tot)} uur`;

const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** `donderdag 15 mei 2025` */
export const formatWeekdag = (dag: string): string =>
  `${WEEKDAGEN[new Date(`${dag}T00:00:00Z`).getUTCDay()]} ${formatDatum(dag)}`;
