import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eenMap } from '../../test/builders/een-map';
import type { RegisteredFunction } from './functions-core';
import { openHostState } from './host-state';
import type { Invocation } from './invoke';
import { startTimers } from './run-timers';

const stateFile = () => join(eenMap('timers'), 'state.json');

const timer = (schedule: string, more: Partial<RegisteredFunction['metadata']> = {}): RegisteredFunction => ({
  metadata: { name: 'wekker', bindings: { tik: { type: 'timerTrigger', direction: 'in', schedule } }, ...more },
  callback: () => undefined,
});

/** Runs the timers for a moment and gives what the function would have seen. */
async function collect(registered: RegisteredFunction, file: string, now: () => Date, ok = () => true, ms = 40) {
  const seen: { isPastDue: boolean; retryCount?: number }[] = [];
  const stopping = new AbortController();
  const run = (_: RegisteredFunction, { data, retryContext }: Invocation) => {
    const { IsPastDue } = JSON.parse(data.json ?? '') as { IsPastDue: boolean };
    seen.push({ isPastDue: IsPastDue, retryCount: retryContext?.retryCount });
    return Promise.resolve(
      ok() ? { ok: true as const, response: { invocationId: '' } } : { ok: false as const, message: 'x' },
    );
  };
  const timers = startTimers([registered], { run, state: openHostState(file), signal: stopping.signal, now });
  await new Promise((resolve) => setTimeout(resolve, ms));
  return { seen, timers, stop: () => stopping.abort() };
}

describe('startTimers', () => {
  it('haalt na een stilstand één gemiste beurt in en zegt dat die te laat is', async () => {
    const file = stateFile();
    (await collect(timer('0 0 * * * *'), file, () => new Date('2026-01-01T10:30:00Z'))).stop();
    const { seen, stop } = await collect(timer('0 0 * * * *'), file, () => new Date('2026-01-01T14:30:00Z'));
    stop();
    expect(seen).toEqual([{ isPastDue: true, retryCount: undefined }]);
  });

  it('begint een nieuwe wekker niet met een gemiste beurt', async () => {
    const { seen, stop } = await collect(timer('0 0 * * * *'), stateFile(), () => new Date('2026-01-01T10:30:00Z'));
    stop();
    expect(seen).toEqual([]);
  });

  it('vergeet een wekker van elke paar seconden over een herstart heen', async () => {
    const file = stateFile();
    (await collect(timer('*/30 * * * * *'), file, () => new Date('2026-01-01T10:00:01Z'))).stop();
    const { seen, stop } = await collect(timer('*/30 * * * * *'), file, () => new Date('2026-01-01T12:00:01Z'));
    stop();
    expect(seen).toEqual([]);
  });

  it('volgt de echte klok', async () => {
    const { seen, stop } = await collect(timer('* * * * * *'), stateFile(), () => new Date(), undefined, 2_200);
    stop();
    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen.every(({ isPastDue }) => !isPastDue)).toBe(true);
  });

  it('probeert opnieuw zo vaak als de functie vraagt', async () => {
    const retryOptions = { maxRetryCount: 2, retryStrategy: 'fixedDelay' as const, delayInterval: { seconds: 0 } };
    const now = () => new Date('2026-01-01T10:30:00Z');
    const { seen, timers, stop } = await collect(timer('0 0 * * * *', { retryOptions }), stateFile(), now, () => false);
    const outcome = await timers.fire('wekker');
    stop();
    expect(outcome?.ok).toBe(false);
    expect(seen.map(({ retryCount }) => retryCount)).toEqual([undefined, 1, 2]);
  });
});
