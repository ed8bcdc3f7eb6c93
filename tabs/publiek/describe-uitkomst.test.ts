import { describe, expect, it } from 'vitest';
import { describePlek, describeUitkomst } from './describe-uitkomst';

const plek = { plaats: 'bevestigd' } as const;
const wacht = (wachtnummer: number) => ({ plaats: 'wachtlijst', wachtnummer }) as const;

describe('describeUitkomst', () => {
  it.each([
    [[plek], 'Je bent aangemeld'],
    [[wacht(4)], 'Je staat op plaats 4'],
    [[plek, plek], 'Jullie zijn aangemeld'],
    [[wacht(1), wacht(2)], 'Jullie staan op de wachtlijst'],
    [[plek, wacht(1)], '1 van jullie is aangemeld'],
    [[plek, plek, wacht(1)], '2 van jullie zijn aangemeld'],
  ])('van %j is de titel %s', (plekken, titel) => {
    expect(describeUitkomst(plekken)).toBe(titel);
  });
});

describe('describePlek', () => {
  it('noemt de plaats op de wachtlijst', () => {
    expect([plek, wacht(2), { plaats: 'wachtlijst' } as const].map(describePlek)).toEqual([
      'aangemeld',
      'plaats 2 op de wachtlijst',
      'op de wachtlijst',
    ]);
  });
});
