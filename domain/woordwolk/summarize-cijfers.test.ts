import { describe, expect, it } from 'vitest';
import { summarizeCijfers } from './summarize-cijfers';

describe('summarizeCijfers', () => {
  it('geeft gemiddelde, aantal en verdeling, en slaat over wat geen cijfer is', () => {
    const overzicht = summarizeCijfers([8, 8, 7, undefined, '9', 11, 0, 7.5]);
    expect(overzicht?.aantal).toBe(3);
    expect(overzicht?.gemiddelde).toBeCloseTo(7.667, 3);
    expect(overzicht?.verdeling).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 0, 0]);
  });

  it('geeft niets als niemand een cijfer gaf', () => {
    expect(summarizeCijfers([undefined, ''])).toBeUndefined();
  });
});
