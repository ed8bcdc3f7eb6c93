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

const EVEN_MS = 40;
const even = () => new Promise((resolve) => setTimeout(resolve, EVEN_MS));

/** Starts the timers, and gives what the function sees. */
function collect(registered: RegisteredFunction, file: string, now: () => Date, ok = () => true) {
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
  return { seen, timers, stop: () => stopping.abort() };
}

describe('startTimers', () => {
  it('haalt na een stilstand één gemiste beurt in en zegt dat die te laat is', async () => {
    const file = stateFile();
    collect(timer('0 0 * * * *'), file, () => new Date('2026-01-01T10:30:00Z')).stop();
    const { seen, stop } = collect(timer('0 0 * * * *'), file, () => new Date('2026-01-01T14:30:00Z'));
    await expect.poll(() => seen).toEqual([{ isPastDue: true, retryCount: undefined }]);
    await even();
    stop();
    expect(seen).toHaveLength(1);
  });

  it('begint een nieuwe wekker niet met een gemiste beurt', async () => {
    const { seen, stop } = collect(timer('0 0 * * * *'), stateFile(), () => new Date('2026-01-01T10:30:00Z'));
    await even();
    stop();
    expect(seen).toEqual([]);
  });

  it('vergeet een wekker van elke paar seconden over een herstart heen', async () => {
    const file = stateFile();
    collect(timer('*/30 * * * * *'), file, () => new Date('2026-01-01T10:00:01Z')).stop();
    const { seen, stop } = collect(timer('*/30 * * * * *'), file, () => new Date('2026-01-01T12:00:01Z'));
    await even();
    stop();
    expect(seen).toEqual([]);
  });

  it('volgt de echte klok', async () => {
    const { seen, stop } = collect(timer('* * * * * *'), stateFile(), () => new Date());
    await expect.poll(() => seen.length).toBeGreaterThanOrEqual(2);
    stop();
    expect(seen.every(({ isPastDue }) => !isPastDue)).toBe(true);
  });

  it('probeert opnieuw zo vaak als de functie vraagt', async () => {
    const retryOptions = { maxRetryCount: 2, retryStrategy: 'fixedDelay' as const, delayInterval: { seconds: 0 } };
    const now = () => new Date('2026-01-01T10:30:00Z');
    const { seen, timers, stop } = collect(timer('0 0 * * * *', { retryOptions }), stateFile(), now, () => false);
    const outcome = await timers.fire('wekker');
    stop();
    expect(outcome?.ok).toBe(false);
    expect(seen.map(({ retryCount }) => retryCount)).toEqual([undefined, 1, 2]);
  });
});
