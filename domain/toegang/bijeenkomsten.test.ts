import { describe, expect, it } from 'vitest';
import { BEHEER, HANNA, JOOST, MARIT, SCHOOLLEIDER, TEUN, YARA } from '../../test/builders/een-adresboek';
import { mayBeheerBijeenkomsten } from './bijeenkomsten';

describe('mayBeheerBijeenkomsten', () => {
  it('is voor het swv, in elke wijk, en voor niemand van een school', () => {
    const themaverbinder = { ...YARA, rollen: ['themaverbinder'] as const };
    expect([HANNA, YARA, themaverbinder, BEHEER].map(mayBeheerBijeenkomsten)).toEqual([true, true, true, true]);
    expect([MARIT, JOOST, TEUN, SCHOOLLEIDER].map(mayBeheerBijeenkomsten)).toEqual([false, false, false, false]);
  });

  it('kijkt naar alle rollen van iemand, en laat wie er geen heeft buiten', () => {
    expect(mayBeheerBijeenkomsten({ ...MARIT, rollen: ['ib', 'consulent'] })).toBe(true);
    expect(mayBeheerBijeenkomsten({ ...HANNA, rollen: [] })).toBe(false);
  });
});
