import type { Refusal } from '@domain/result';
import { describe, expect, it } from 'vitest';
import { formatLeeg, formatRijStand, formatTelling, readRijStand, telBezwaren, verduidelijk } from './bezwaren';

const LEEG: Refusal = { code: 'veld-leeg', message: '', pad: 'rijen/r1/wie' };
const FOUT: Refusal = { code: 'evaluatie-te-laat', message: '', pad: 'rijen/r2/op' };

describe('telBezwaren en formatTelling', () => {
  it.each([
    [[FOUT, LEEG, { ...LEEG, pad: 'a' }], '1 fout en 2 lege velden'],
    [[FOUT, FOUT], '2 fouten'],
    [[LEEG], '1 leeg veld'],
    [[{ code: 'regel', message: '', pad: 'factoren' } as const], '1 leeg veld'],
    [[{ code: 'regel', message: '', pad: 'instemmingen/r1/gezaghebbende' } as const], '1 fout'],
    [[], ''],
  ])('%#: %s', (refusals, tekst) => expect(formatTelling(telBezwaren(refusals))).toBe(tekst));
});

describe('readRijStand', () => {
  const stand = (rij: string) => formatRijStand(readRijStand([LEEG, { ...LEEG, pad: 'rijen/r1/hoe' }, FOUT], rij));
  it('noemt per rij wat er nog moet', () =>
    expect([stand('rijen/r1'), stand('rijen/r2'), stand('rijen/r3')]).toEqual(['Nog 2 velden', '1 fout', 'Volledig']));
  it('verwart rij 1 niet met rij 11', () => expect(readRijStand([LEEG], 'rijen/r')).toEqual({ soort: 'volledig' }));
});

describe('formatLeeg', () => {
  it.each([
    [['Wie', 'Hoe'], 'Wie en hoe: nog leeg'],
    [['Wie'], 'Wie: nog leeg'],
    [['Wie', 'Hoe', 'Waar', 'Wanneer'], undefined],
    [[], undefined],
  ])('maakt van %j %s', (labels, tekst) => expect(formatLeeg(labels)).toBe(tekst));
});

describe('verduidelijk', () => {
  const soort: Refusal = { code: 'veld-soort', message: 'Laad opnieuw.', pad: 'uren' };
  it('vraagt bij een tekst om een getal', () =>
    expect(verduidelijk(soort, 'veel', true).message).toMatch('Vul een getal in'));
  it('laat andere weigeringen met rust', () => expect(verduidelijk(FOUT, 'veel', true)).toBe(FOUT));
});
