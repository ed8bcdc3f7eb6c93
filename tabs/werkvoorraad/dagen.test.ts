import { describe, expect, it } from 'vitest';
import { formatMoment, formatRelatief, formatVandaag, readTermijn, splitDatum } from './dagen';

/** A Tuesday. */
const VANDAAG = '2024-10-01';

describe('formatRelatief', () => {
  it.each([
    ['2024-09-25', '6 dagen te laat'],
    ['2024-09-30', '1 dag te laat'],
    ['2024-10-01', 'Vandaag'],
    ['2024-10-02', 'Morgen'],
    ['2024-10-04', 'Vrijdag'],
    ['2024-10-06', 'Zondag'],
    ['2024-10-07', 'Over 6 dagen'],
    ['2024-10-08', 'Over 7 dagen'],
    ['2024-10-14', 'Over 13 dagen'],
  ])('zegt op dinsdag 1 oktober over %s: %s', (dag, tekst) => expect(formatRelatief(dag, VANDAAG)).toBe(tekst));

  it('noemt op zondag geen dag van de volgende week', () => {
    expect(formatRelatief('2024-10-07', '2024-10-06')).toBe('Morgen');
    expect(formatRelatief('2024-10-08', '2024-10-06')).toBe('Over 2 dagen');
  });

  it('telt door over schrikkeldag, jaarwisseling en wintertijd', () => {
    expect(formatRelatief('2024-03-01', '2024-02-20')).toBe('Over 10 dagen');
    expect(formatRelatief('2025-01-06', '2024-12-31')).toBe('Over 6 dagen');
    expect(formatRelatief('2024-11-04', '2024-10-25')).toBe('Over 10 dagen');
  });
});

describe('readTermijn', () => {
  it.each([
    ['2024-09-30', 'teLaat'],
    ['2024-10-01', 'dezeWeek'],
    ['2024-10-06', 'dezeWeek'],
    ['2024-10-07', 'later'],
  ])('zet %s bij %s', (dag, termijn) => expect(readTermijn(dag, VANDAAG)).toBe(termijn));

  it('laat de week op zondag eindigen, maar schuift morgen nooit naar later', () => {
    expect(readTermijn('2024-10-06', '2024-10-06')).toBe('dezeWeek');
    expect(readTermijn('2024-10-07', '2024-10-06')).toBe('dezeWeek');
    expect(readTermijn('2024-10-08', '2024-10-06')).toBe('later');
  });
});

describe('de andere woorden voor een dag', () => {
  it('schrijft de dag van vandaag met de weekdag', () => expect(formatVandaag(VANDAAG)).toBe('Dinsdag 1 oktober 2024'));
  it('splitst dag en maand', () => expect(splitDatum('2024-09-05')).toEqual({ dag: '5', maand: 'sep' }));
  it('noemt vandaag met de tijd en een andere dag met de datum', () => {
    expect(formatMoment('2024-10-01T08:42:00Z', VANDAAG)).toBe('vandaag 10.42');
    expect(formatMoment('2024-09-30T22:30:00Z', VANDAAG)).toBe('vandaag 0.30');
    expect(formatMoment('2024-09-30T21:30:00Z', VANDAAG)).toBe('30 sep 2024');
  });
});
