import type { Workplace } from './workplace';

/** One line of the table, in Dutch. `baseline` is absent where the target is no ratio. */
export type Measurement = { what: string; baseline?: string; outcome: string; target: string; isMet: boolean };

export type Row = {
  /** For `--row`. */
  name: string;
  measure(workplace: Workplace): Promise<readonly Measurement[]>;
};

const twoDecimals = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const oneDecimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `1,25 ×` */
export const formatRatio = (ratio: number): string => `${twoDecimals.format(ratio)} ×`;

/** `ratio` is the subject divided by the baseline: the lower the better. */
export const atMost = (
  most: number,
  { ratio, ...rest }: { what: string; baseline: string; ratio: number },
): Measurement => ({
  ...rest,
  outcome: formatRatio(ratio),
  target: `≤ ${oneDecimal.format(most)} ×`,
  isMet: ratio <= most,
});
