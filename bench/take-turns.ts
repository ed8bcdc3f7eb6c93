import type { Times } from './statistics';

/** Does something once and gives how long that took, ms. */
type Stopwatch = () => Promise<number>;

export const timed =
  (work: () => Promise<unknown>): Stopwatch =>
  async () => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };

/** Two sides turn by turn; who goes first changes each turn. `warmUp` turns are not counted. */
export async function takeTurns(
  { subject, baseline }: { subject: Stopwatch; baseline: Stopwatch },
  { turns, warmUp }: { turns: number; warmUp: number },
): Promise<Times> {
  const times = { subject: [] as number[], baseline: [] as number[] };
  for (let turn = -warmUp; turn < turns; turn++) {
    const first = turn % 2 === 0 ? await subject() : undefined;
    const ofBaseline = await baseline();
    const ofSubject = first ?? (await subject());
    if (turn < 0) continue;
    times.subject.push(ofSubject);
    times.baseline.push(ofBaseline);
  }
  return times;
}
