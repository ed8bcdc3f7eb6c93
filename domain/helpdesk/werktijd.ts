import { addDagen, dagenTussen, toDag, toLokaal } from '../datum/datum';
import { DAG_NAMEN } from '../datum/dag-namen';
import { formatUur, formatWeekdag, toInstant } from '../datum/tijd';
import { isFeestdag } from './feestdagen';
import type { HelpdeskUren } from './helpdesk-beeld';

export const STANDAARD_UREN: HelpdeskUren = { dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '14:00' };

/** 1 = Monday … 7 = Sunday */
const toWeekdag = (dag: string): number => new Date(`${dag}T00:00:00Z`).getUTCDay() || 7;

const isWerkdag = (dag: string, { dagen }: Pick<HelpdeskUren, 'dagen'>): boolean =>
  dagen.includes(toWeekdag(dag)) && !isFeestdag(dag);

/** Two weeks around Christmas hold no more days than this without a working day, whichever one day a week is chosen. */
const VERSTE = 28;

/** The first working day on or after this day; the day itself when there is none nearby. */
function toWerkdag(dag: string, uren: HelpdeskUren): string {
  for (let i = 0; i <= VERSTE; i += 1) if (isWerkdag(addDagen(dag, i), uren)) return addDagen(dag, i);
  return dag;
}

/** So many working days later: Friday + 1 is Monday, or Tuesday when Monday is Easter Monday. */
export function addWerkdagen(dag: string, aantal: number, uren: HelpdeskUren): string {
  let uitkomst = dag;
  for (let i = 0; i < aantal; i += 1) uitkomst = toWerkdag(addDagen(uitkomst, 1), uren);
  return uitkomst;
}

export type Opening = { isOpen: boolean; /** A whole sentence; absent while open. */ weerOpen?: string };

const DICHTBIJ = ['vandaag', 'morgen'] as const;

/** Always with the date: a mail may be read a day later. */
function describeDag(dag: string, vandaag: string): string {
  const datum = formatWeekdag(dag).replace(/ \d{4}$/, '');
  const woord = DICHTBIJ[dagenTussen(vandaag, dag)];
  return woord ? `${woord}, ${datum},` : `op ${datum}`;
}

/** Whether the helpdesk is open now, and otherwise when it is again. */
export function describeOpening(nu: string, uren: HelpdeskUren): Opening {
  const [vandaag = '', klok = ''] = toLokaal(nu).split('T');
  if (isWerkdag(vandaag, uren) && klok >= uren.van && klok < uren.tot) return { isOpen: true };
  const vanaf = klok < uren.van ? vandaag : addDagen(vandaag, 1);
  const dag = toWerkdag(vanaf, uren);
  if (!isWerkdag(dag, uren)) return { isOpen: false };
  return {
    isOpen: false,
    weerOpen: `De helpdesk is weer open ${describeDag(dag, vandaag)} om ${formatUur(uren.van)} uur.`,
  };
}

const UUR_MS = 3_600_000;
/** A question that waited longer is no ordinary one; counting its days one by one would take long. */
const LANGSTE_DAGEN = 400;

/** Hours between two instants, counting only while the helpdesk was open. */
export function countOpenUren(van: string, tot: string, uren: HelpdeskUren): number {
  const eerste = toDag(van);
  const dagen = Math.min(dagenTussen(eerste, toDag(tot)), LANGSTE_DAGEN);
  let ms = 0;
  for (let i = 0; i <= dagen; i += 1) {
    const dag = addDagen(eerste, i);
    const begin = isWerkdag(dag, uren) && toInstant(dag, uren.van);
    const eind = begin && toInstant(dag, uren.tot);
    if (!begin || !eind) continue;
    ms += Math.max(0, Math.min(Date.parse(tot), Date.parse(eind)) - Math.max(Date.parse(van), Date.parse(begin)));
  }
  return ms / UUR_MS;
}

/** `op werkdagen van 9.00 tot 14.00 uur`, `op maandag en woensdag van …`. */
export function describeUren({ dagen, van, tot }: HelpdeskUren): string {
  const lijst = dagen.toSorted((a, b) => a - b);
  const isWerkweek = lijst.join() === '1,2,3,4,5';
  const genoemd = lijst.map((dag) => DAG_NAMEN[dag - 1] ?? '');
  const opDagen =
    genoemd.length > 1 ? `${genoemd.slice(0, -1).join(', ')} en ${genoemd.at(-1)}` : (genoemd[0] ?? 'geen enkele dag');
  return `${isWerkweek ? 'op werkdagen' : `op ${opDagen}`} van ${formatUur(van)} tot ${formatUur(tot)} uur`;
}
