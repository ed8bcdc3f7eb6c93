import { describe, expect, it } from 'vitest';
import { parseTijdTekst, toTijdTekst } from './tijd-tekst';

describe('parseTijdTekst', () => {
  it.each([
    ['9', '09:00'],
    ['9.00', '09:00'],
    ['09:30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['15.45 uur', '15:45'],
    ['15 u', '15:00'],
    [' 23:59 ', '23:59'],
    ['0', '00:00'],
  ])('leest %s als %s', (tekst, tijd) => {
    expect(parseTijdTekst(tekst)).toBe(tijd);
  });

  it.each(['', 'negen', '24', '9.60', '12:5', '9.00-11.00', '99999'])('leest “%s” niet als een tijd', (tekst) => {
    expect(parseTijdTekst(tekst)).toBeUndefined();
  });
});

describe('toTijdTekst', () => {
  it('schrijft een tijd met een punt, en laat staan wat geen tijd is', () => {
    expect(toTijdTekst('09:00')).toBe('9.00');
    expect(toTijdTekst('negen uur')).toBe('negen uur');
  });
});
