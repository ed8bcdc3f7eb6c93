import type { RegisteredFunction } from './functions-core';
import type { HostState } from './host-state';
import { findTrigger, type Invocation } from './invoke';
import { parseNcrontab, type Schedule } from './ncrontab';
import { pause } from './pause';
import { retryDelay } from './retry-delay';
import type { Outcome, Run } from './run-invocation';
import { firstStatus, isMonitored, readStatus, statusAfter, type TimerStatus } from './timer-status';

/** Wakes up at least this often: a laptop that slept finds out soon, and setTimeout cannot count beyond 24 days. */
const LONGEST_SLEEP_MS = 30_000;
/** Later than this is past due. */
const LATE_MS = 2_000;

export type TimerHost = { run: Run; state: HostState; signal: AbortSignal; now?: () => Date };
export type Timers = {
  /** Fires a timer by hand, after a run that is going on. `undefined` when there is no such timer. */
  fire(name: string): Promise<Outcome> | undefined;
};

type Timer = {
  registered: RegisteredFunction;
  schedule: Schedule;
  isMonitored: boolean;
  runOnStartup: boolean;
  key: string;
};

const toInvocation = (status: TimerStatus, isPastDue: boolean): Invocation => ({
  data: {
    json: JSON.stringify({
      Schedule: { AdjustForDST: true },
      ScheduleStatus: { Last: status.last, Next: status.next, LastUpdated: status.lastUpdated },
      IsPastDue: isPastDue,
    }),
  },
});

async function runWithRetry(timer: Timer, invocation: Invocation, { run, signal }: TimerHost): Promise<Outcome> {
  const options = timer.registered.metadata.retryOptions;
  const maxRetryCount = options?.maxRetryCount ?? 0;
  let outcome = await run(timer.registered, invocation);
  for (let retryCount = 1; !outcome.ok && (maxRetryCount < 0 || retryCount <= maxRetryCount); retryCount += 1) {
    await pause(retryDelay(retryCount, options), signal);
    if (signal.aborted) break;
    const retryContext = { retryCount, maxRetryCount, exception: { message: outcome.message } };
    outcome = await run(timer.registered, { ...invocation, retryContext });
  }
  return outcome;
}

function startTimer(timer: Timer, host: TimerHost): () => Promise<Outcome> {
  const { state, signal, now = () => new Date() } = host;
  let status = (timer.isMonitored ? readStatus(state, timer.key) : undefined) ?? firstStatus(timer.schedule, now());
  let last: Promise<unknown> = Promise.resolve();
  const keep = (next: TimerStatus): void => {
    status = next;
    if (timer.isMonitored) state.set(timer.key, JSON.stringify(next));
  };
  const fire = (isPastDue: boolean): Promise<Outcome> => {
    const outcome = last.then(() => runWithRetry(timer, toInvocation(status, isPastDue), host));
    last = outcome;
    return outcome;
  };
  const keepTime = async (): Promise<void> => {
    keep(status);
    if (timer.runOnStartup) await fire(false);
    while (!signal.aborted) {
      const wait = Date.parse(status.next) - now().getTime();
      if (wait > 0) {
        await pause(Math.min(wait, LONGEST_SLEEP_MS), signal);
        continue;
      }
      await fire(-wait > LATE_MS);
      keep(statusAfter(status.next, timer.schedule, now()));
    }
  };
  void keepTime();
  return () => fire(false);
}

/**
 * Starts the timer functions: in UTC, no two runs of one timer at the same time. A run that was missed while the host was
 * down is done at the start, once, with `isPastDue`.
 */
export function startTimers(functions: readonly RegisteredFunction[], host: TimerHost): Timers {
  const now = host.now?.() ?? new Date();
  const started = new Map<string, () => Promise<Outcome>>();
  for (const registered of functions) {
    const { type, binding } = findTrigger(registered);
    if (type !== 'timertrigger') continue;
    const { name } = registered.metadata;
    const schedule = parseNcrontab(String(binding.schedule));
    const timer: Timer = {
      registered,
      schedule,
      isMonitored: isMonitored(schedule, binding.useMonitor, now),
      runOnStartup: binding.runOnStartup === true,
      // The schedule is part of the key: after a change of it the old status says nothing.
      key: `timer ${name} ${String(binding.schedule)}`,
    };
    started.set(name, startTimer(timer, host));
  }
  return { fire: (name) => started.get(name)?.() };
}
