import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryOnConflict } from './retry';

describe('retryOnConflict', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const count = (gelukt: number) => {
    let keren = 0;
    const uitkomst = retryOnConflict(async () => {
      keren += 1;
      return keren === gelukt ? 'gelukt' : undefined;
    });
    return { uitkomst, keren: () => keren };
  };

  it('probeert opnieuw zolang een ander eerder was, en dan niet meer', async () => {
    const { uitkomst, keren } = count(3);
    await vi.runAllTimersAsync();
    expect([await uitkomst, keren()]).toEqual(['gelukt', 3]);
  });

  it('houdt vol zolang een snellere steeds eerder is, ook veel keren achter elkaar', async () => {
    const { uitkomst, keren } = count(60);
    await vi.runAllTimersAsync();
    expect([await uitkomst, keren()]).toEqual(['gelukt', 60]);
  });

  it('geeft het na vijftien seconden op', async () => {
    const start = performance.now();
    const { uitkomst } = count(Infinity);
    await vi.runAllTimersAsync();
    expect(await uitkomst).toBeUndefined();
    expect(Math.round((performance.now() - start) / 1000)).toBe(15);
  });

  it('geeft een storing meteen door', async () => {
    await expect(retryOnConflict(() => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
  });
});
