/** The value below which the share `share` (0 … 1) of the values lies. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Milliseconds, of the subject and the baseline, as they took turns. */
export type Times = { subject: readonly number[]; baseline: readonly number[] };

/** The median of the ratio within each pair, so that a slow moment of the machine weighs on both sides of one ratio. */
export const medianRatio = ({ subject, baseline }: Times): number =>
  median(subject.map((ms, at) => ms / (baseline[at] ?? Number.NaN)));

/** The same for the 95th percentile: taken of each block of `size` turns, then the median of their ratios. */
export function p95Ratio({ subject, baseline }: Times, size = 200): number {
  const starts = Array.from({ length: Math.floor(subject.length / size) }, (_, at) => at * size);
  const p95 = (times: readonly number[], from: number) => percentile(times.slice(from, from + size), 0.95);
  return median(starts.map((from) => p95(subject, from) / p95(baseline, from)));
}
