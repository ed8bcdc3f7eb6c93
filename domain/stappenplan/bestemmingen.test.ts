import { describe, expect, it } from 'vitest';
import { BESTEMMINGEN, formatBestemmingen, isAansluitend } from './bestemmingen';

describe('BESTEMMINGEN', () => {
  it('hebben elk een eigen code en label', () => {
    expect(new Set(BESTEMMINGEN.map(({ code }) => code)).size).toBe(14);
    expect(new Set(BESTEMMINGEN.map(({ label }) => label)).size).toBe(14);
  });
});

describe('isAansluitend', () => {
  it.each([
    [[]],
    [['havo']],
    [['vmbo-gl', 'vmbo-tl']],
    [['vwo', 'havo']],
    [['so', 'sbo']],
    [['vso-vervolgonderwijs', 'pro']],
  ])('laat %j samengaan', (codes) => expect(isAansluitend(codes)).toBe(true));
  it.each([
    [['pro', 'vmbo-kb']],
    [['vmbo-tl', 'vwo']],
    [['regulier-bao', 'vso-dagbesteding']],
    [['vwo', 'nader-te-bepalen']],
  ])('laat %j niet samengaan', (codes) => expect(isAansluitend(codes)).toBe(false));
});

describe('isAansluitend bij een ander bezwaar', () => {
  it.each([[['so', 'havo', 'vwo']], [['so', 'bestaat-niet']]])('zwijgt over %j: dat weigert de controle al', (codes) =>
    expect(isAansluitend(codes)).toBe(true),
  );
});

describe('formatBestemmingen', () => {
  it.each([
    [[], ''],
    [['bestaat-niet'], ''],
    [['havo'], 'Havo'],
    [['vmbo-tl', 'vmbo-gl'], 'Vmbo gemengd / theoretisch'],
    [['vmbo-tl', 'havo'], 'Vmbo theoretisch / Havo'],
    [['vso-dagbesteding', 'vso-arbeidsmarkt'], 'VSO – uitstroomprofiel dagbesteding / arbeidsmarkt'],
  ])('schrijft %j als %j', (codes, tekst) => expect(formatBestemmingen(codes)).toBe(tekst));
});
