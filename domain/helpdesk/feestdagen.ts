import { addDagen } from '../datum/datum';

const twee = (getal: number): string => String(getal).padStart(2, '0');
const isZondag = (dag: string): boolean => new Date(`${dag}T00:00:00Z`).getUTCDay() === 0;

/** First day of Easter in the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export function toPasen(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${jaar}-${twee(Math.floor(f / 31))}-${twee((f % 31) + 1)}`;
}

/** 27 April, or the day before when that is a Sunday. */
const toKoningsdag = (jaar: number): string => (isZondag(`${jaar}-04-27`) ? `${jaar}-04-26` : `${jaar}-04-27`);

/** Days on which the helpdesk is closed. 5 May counts once in five years; Good Friday is a day off in education. */
export function listFeestdagen(jaar: number): readonly string[] {
  const naPasen = (dagen: number) => addDagen(toPasen(jaar), dagen);
  return [
    `${jaar}-01-01`,
    naPasen(-2),
    naPasen(0),
    naPasen(1),
    toKoningsdag(jaar),
    ...(jaar % 5 === 0 ? [`${jaar}-05-05`] : []),
    naPasen(39),
    naPasen(49),
    naPasen(50),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ];
}

export const isFeestdag = (dag: string): boolean => listFeestdagen(Number(dag.slice(0, 4))).includes(dag);
