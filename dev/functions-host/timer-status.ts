import type { HostState } from './host-state';
import type { Schedule } from './ncrontab';

/** Instants of the run before, the run that comes, and when this was written. */
export type TimerStatus = { last: string; next: string; lastUpdated: string };

/** Schedules that come less often than this are remembered over a restart, as in Azure. */
const MONITOR_FROM_MS = 60_000;
const NEVER = '0001-01-01T00:00:00+00:00';

export function isMonitored(schedule: Schedule, useMonitor: unknown, now: Date): boolean {
  if (useMonitor === false) return false;
  const first = schedule.next(now);
  return schedule.next(first).getTime() - first.getTime() >= MONITOR_FROM_MS;
}

export function readStatus(state: HostState, key: string): TimerStatus | undefined {
  const text = state.get(key);
  return text === undefined ? undefined : (JSON.parse(text) as TimerStatus);
}

export const firstStatus = (schedule: Schedule, now: Date): TimerStatus => ({
  last: NEVER,
  next: schedule.next(now).toISOString(),
  lastUpdated: now.toISOString(),
});

export const statusAfter = (due: string, schedule: Schedule, now: Date): TimerStatus => ({
  last: due,
  next: schedule.next(now).toISOString(),
  lastUpdated: now.toISOString(),
});
