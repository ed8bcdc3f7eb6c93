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

  it('geeft het na 25 keer op', async () => {
    const { uitkomst, keren } = count(26);
    await vi.runAllTimersAsync();
    expect([await uitkomst, keren()]).toEqual([undefined, 25]);
  });

  it('geeft een storing meteen door', async () => {
    await expect(retryOnConflict(() => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
  });
});
