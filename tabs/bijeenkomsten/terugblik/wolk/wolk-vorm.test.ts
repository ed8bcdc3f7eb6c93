import { describe, expect, it } from 'vitest';
import { MAAT, sizeWoorden, toonVan } from './wolk-vorm';

const woorden = (...aantallen: readonly number[]) =>
  aantallen.map((personen, plaats) => ({ woord: `w${plaats}`, personen, varianten: [], antwoordIds: [] }));

describe('sizeWoorden', () => {
  it('maakt het meest genoemde woord het grootst en het minst genoemde het kleinst', () => {
    const maten = sizeWoorden(woorden(9, 5, 2), MAAT.breed).map(({ grootte }) => grootte);
    expect(maten).toEqual([42, 26, 14]);
  });

  it('geeft woorden van evenveel mensen dezelfde maat, en toont er hoogstens vijftig', () => {
    const maten = sizeWoorden(woorden(...Array<number>(60).fill(2)), MAAT.smal);
    expect(new Set(maten.map(({ grootte }) => grootte)).size).toBe(1);
    expect(maten).toHaveLength(50);
  });
});

describe('toonVan', () => {
  it('laat de kleur de grootte volgen', () => {
    expect([9, 6, 5, 3, 2].map((personen) => toonVan(personen, 9))).toEqual([
      'veel',
      'veel',
      'midden',
      'midden',
      'weinig',
    ]);
  });
});
