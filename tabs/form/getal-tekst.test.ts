import { describe, expect, it } from 'vitest';
import { parseGetalTekst, toGetalTekst } from './getal-tekst';

describe('parseGetalTekst', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.250,00', 1250],
    ['1.250', 1250],
    ['€ 12,50', 12.5],
    ['-3', -3],
    ['12 uur', undefined],
    ['1,2,3', undefined],
    ['', undefined],
  ])('leest %s als %s', (tekst, getal) => expect(parseGetalTekst(tekst)).toBe(getal));
});

describe('toGetalTekst', () => {
  it('schrijft een komma, en houdt wat iemand typte', () =>
    expect([toGetalTekst(12.5), toGetalTekst('twaalf'), toGetalTekst(undefined)]).toEqual(['12,5', 'twaalf', '']));
});
