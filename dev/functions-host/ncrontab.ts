/** From `first` to `last`, `by` at a time. */
type Span = { first: number; last: number; by: number };
type Field = readonly Span[];
/** Gives the first moment after `from` that fits, in UTC. */
export type Schedule = { next(from: Date): Date };

const FIELDS = [
  { min: 0, max: 59 },
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  // 7 is Sunday too
  { min: 0, max: 7, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
] as const satisfies readonly { min: number; max: number; names?: readonly string[] }[];
type FieldRange = { min: number; max: number; names?: readonly string[] };

/** A schedule that never comes, such as 30 February, is refused after this many years. */
const HORIZON_YEARS = 5;

function parseNumber(text: string, { min, max, names }: FieldRange): number {
  const named = names?.indexOf(text.toLowerCase()) ?? -1;
  const value = named >= 0 ? named + min : Number(text);
  if (text === '' || !Number.isInteger(value) || value < min || value > max)
    throw new Error(`"${text}" is not within ${min}-${max}.`);
  return value;
}

/** `*` is all of the field, `5` is only that, `5/10` runs on to the end of the field. */
function parseSpan(span: string, hasStep: boolean, range: FieldRange): [number, number] {
  if (span === '*') return [range.min, range.max];
  const [from = '', to] = span.split('-');
  const first = parseNumber(from, range);
  if (to !== undefined) return [first, parseNumber(to, range)];
  return [first, hasStep ? range.max : first];
}

function parsePart(part: string, range: FieldRange): Span {
  const [span = '', step] = part.split('/');
  const by = Number(step ?? 1);
  if (!Number.isInteger(by) || by < 1) throw new Error(`"${step}" is not a step.`);
  const [first, last] = parseSpan(span, step !== undefined, range);
  return { first, last, by };
}

const parseField = (field: string, range: FieldRange): Field => field.split(',').map((part) => parsePart(part, range));

const has = (field: Field, value: number): boolean =>
  field.some(({ first, last, by }) => value >= first && value <= last && (value - first) % by === 0);

/** Sets the clock to the start of the next month, day, hour, minute or second. */
const STEPS = {
  month: (at: Date) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1),
  day: (at: Date) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1),
  hour: (at: Date) => (Math.floor(at.getTime() / 3_600_000) + 1) * 3_600_000,
  minute: (at: Date) => (Math.floor(at.getTime() / 60_000) + 1) * 60_000,
  second: (at: Date) => (Math.floor(at.getTime() / 1000) + 1) * 1000,
};

/**
 * Reads `{second} {minute} {hour} {day} {month} {day of week}` with `*`, lists, ranges, steps and English names, as the timer
 * trigger does. Day and day of week must both fit. Throws on anything else, such as a time span.
 */
export function parseNcrontab(expression: string): Schedule {
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) throw new Error(`"${expression}" is not a schedule of six fields.`);
  const [second, minute, hour, day, month, weekday] = FIELDS.map((range, i) => parseField(parts[i] ?? '', range)) as [
    Field, Field, Field, Field, Field, Field,
  ]; // prettier-ignore

  const isDay = (at: Date): boolean =>
    has(day, at.getUTCDate()) && (has(weekday, at.getUTCDay()) || (at.getUTCDay() === 0 && has(weekday, 7)));

  const missing = (at: Date): keyof typeof STEPS | undefined => {
    if (!has(month, at.getUTCMonth() + 1)) return 'month';
    if (!isDay(at)) return 'day';
    if (!has(hour, at.getUTCHours())) return 'hour';
    if (!has(minute, at.getUTCMinutes())) return 'minute';
    return has(second, at.getUTCSeconds()) ? undefined : 'second';
  };

  return {
    next(from) {
      const horizon = Date.UTC(from.getUTCFullYear() + HORIZON_YEARS, 0);
      let at = new Date(STEPS.second(from));
      while (at.getTime() < horizon) {
        const step = missing(at);
        if (!step) return at;
        at = new Date(STEPS[step](at));
      }
      throw new Error(`"${expression}" never comes.`);
    },
  };
}
