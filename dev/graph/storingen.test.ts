import { describe, expect, it } from 'vitest';
import { createStoringen, type Storing } from './storingen';

const rij = (aantal: number, ...storingen: readonly Storing[]) => {
  const alle = createStoringen();
  storingen.forEach(alle.add);
  return Array.from({ length: aantal }, () => alle.next('zoeken')?.soort);
};

describe('createStoringen', () => {
  it('raakt precies de aanroepen van het plan', () => {
    const plan = rij(
      4,
      { regel: '*', soort: '503', overslaan: 1 },
      { regel: 'zoeken', soort: '429', overslaan: 2 },
      { regel: 'verzenden', soort: '500' },
    );
    expect(plan).toEqual([undefined, '503', '429', undefined]);
  });

  it('geeft met hetzelfde zaad hetzelfde toeval, en ongeveer het gevraagde aandeel', () => {
    const toeval: Storing = { regel: '*', soort: 'willekeurig', kans: 0.3, zaad: 7 };
    const eerste = rij(2000, toeval);
    expect(rij(2000, toeval)).toEqual(eerste);
    expect(rij(2000, { ...toeval, zaad: 8 })).not.toEqual(eerste);
    const aandeel = eerste.filter(Boolean).length / eerste.length;
    expect(aandeel).toBeGreaterThan(0.27);
    expect(aandeel).toBeLessThan(0.33);
    expect(new Set(eerste)).toEqual(new Set([undefined, '429', '503', 'reset-voor', 'reset-na', 'traag']));
  });
});
