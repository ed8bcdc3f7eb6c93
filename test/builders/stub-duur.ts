import { onTestFinished, vi } from 'vitest';

/** Until the end of the test, what measures how long something takes sees only these seconds pass. Timers run as ever. */
export function stubDuur(): (seconden: number) => void {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  return (seconden) => void vi.advanceTimersByTime(seconden * 1000);
}
