import { describe, expect, it } from 'vitest';
import { rankWoorden } from './rank-woorden';

describe('rankWoorden', () => {
  it('geeft gelijke aantallen hetzelfde nummer', () => {
    const woorden = [9, 8, 7, 6, 6, 5].map((personen) => ({
      woord: `w${personen}`,
      personen,
      varianten: [],
      antwoordIds: [],
    }));
    expect(rankWoorden(woorden).map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 4, 6]);
    expect(rankWoorden([])).toEqual([]);
  });
});
