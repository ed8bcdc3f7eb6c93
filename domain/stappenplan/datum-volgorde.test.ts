import { describe, expect, it } from 'vitest';
import { formatDatumNaast, leesDatum, nietInToekomst, nietTeVer, nietVoor } from './datum-volgorde';

describe('leesDatum', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['morgen', undefined],
    ['', undefined],
  ])('leest %j als %j', (tekst, dag) => expect(leesDatum({ op: tekst }, 'op')).toBe(dag));
});

describe('formatDatumNaast', () => {
  it('laat het jaar weg naast een datum in hetzelfde jaar', () =>
    expect(formatDatumNaast('2025-01-30', '2025-01-23')).toBe('30 januari'));
  it('noemt het jaar naast een datum in een ander jaar', () =>
    expect(formatDatumNaast('2025-01-05', '2024-12-29')).toBe('5 januari 2025'));
});

describe('nietVoor', () => {
  it('weigert een dag vóór de grens en stelt de grens voor', () => {
    expect(nietVoor('2024-10-08', '2024-10-09', 'x', 'Dit komt later.')).toEqual([
      {
        code: 'datum-volgorde',
        message: 'Dit komt later. Kies 9 oktober 2024 of later.',
        pad: 'x',
        voorstel: '2024-10-09',
      },
    ]);
  });
  it.each([
    ['2024-10-09', '2024-10-09'],
    ['2025-01-01', '2024-12-31'],
    [undefined, '2024-10-09'],
    ['2024-10-09', undefined],
  ])('zwijgt over %j met grens %j', (dag, grens) => expect(nietVoor(dag, grens, 'x', 'z')).toEqual([]));
});

describe('nietTeVer', () => {
  it('weigert een jaar dat een vergissing is, en stelt geen dag voor die niemand bedoelde', () =>
    expect(nietTeVer('2062-03-18', '2026-11-22', 'op', 'Het gesprek')).toEqual([
      {
        code: 'datum-buiten-grens',
        message: 'Het gesprek ligt hoogstens twee jaar vooruit. Kijk naar het jaar: kies 22 november 2028 of eerder.',
        pad: 'op',
      },
    ]));
  it.each(['2028-11-22', '2026-11-22', '2020-01-01', undefined])('zwijgt over %j', (dag) =>
    expect(nietTeVer(dag, '2026-11-22', 'op', 'Het gesprek')).toEqual([]),
  );
});

describe('nietInToekomst', () => {
  it('weigert morgen, niet vandaag', () => {
    expect(nietInToekomst('2025-01-01', '2024-12-31', 'x')).toMatchObject([
      { code: 'datum-volgorde', voorstel: '2024-12-31' },
    ]);
    expect(nietInToekomst('2024-12-31', '2024-12-31', 'x')).toEqual([]);
  });
});
