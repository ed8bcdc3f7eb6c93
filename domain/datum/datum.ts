/** A day is `YYYY-MM-DD`, an instant is ISO 8601 in UTC. Both are handed in; nothing here asks what time it is. */

const DAG_MS = 86_400_000;
export const MAANDEN: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const MAANDEN_KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const toUtc = (dag: string): Date => new Date(`${dag}T00:00:00Z`);
const fromUtc = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** 30 February parses in a JavaScript engine; only a round trip shows that a date is real. */
export function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const datum = toUtc(tekst);
  return !Number.isNaN(datum.getTime()) && fromUtc(datum.getTime()) === tekst;
}

export const addDagen = (dag: string, aantal: number): string => fromUtc(toUtc(dag).getTime() + aantal * DAG_MS);

/** The same day so many months later, or the last day of that month: 31 August + 6 is 28 or 29 February. */
export function addMaanden(dag: string, aantal: number): string {
  const [jaar = 0, maand = 1, dagVanMaand = 1] = dag.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand - 1 + aantal + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(jaar, maand - 1 + aantal, Math.min(dagVanMaand, laatste)));
}

/** Days from `van` to `tot`; negative when `tot` lies before. */
export const dagenTussen = (van: string, tot: string): number =>
  Math.round((toUtc(tot).getTime() - toUtc(van).getTime()) / DAG_MS);

/** Made on first use: a formatter costs milliseconds, and a cold start should not pay for it. */
let amsterdam: Intl.DateTimeFormat | undefined;
const inAmsterdam = (): Intl.DateTimeFormat =>
  (amsterdam ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }));

function klok(instant: string): Record<string, string> {
  return Object.fromEntries(
    inAmsterdam()
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
}

/** The day in Europe/Amsterdam: at 23.30 UTC on 31 December it is already 1 January. */
export function toDag(instant: string): string {
  const { year, month, day } = klok(instant);
  return `${year}-${month}-${day}`;
}

/** `2026-01-12T10:42`: what calendar and clock show in Europe/Amsterdam. */
export function toLokaal(instant: string): string {
  const { year, month, day, hour, minute } = klok(instant);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** `10.42`, in Europe/Amsterdam; a dot, no leading zero. */
export function formatTijd(instant: string): string {
  const { hour, minute } = klok(instant);
  return `${Number(hour)}.${minute}`;
}

function format(dag: string, maanden: readonly string[]): string {
  const [jaar, maand, dagVanMaand] = dag.split('-').map(Number);
  return `${dagVanMaand} ${maanden[(maand ?? 1) - 1]} ${jaar}`;
}

/** `14 oktober 2024` */
export const formatDatum = (dag: string): string => format(dag, MAANDEN);
/** `14 okt 2024` */
export const formatDatumKort = (dag: string): string => format(dag, MAANDEN_KORT);
