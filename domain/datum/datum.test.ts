import { describe, expect, it } from 'vitest';
import { addDagen, addMaanden, dagenTussen, formatDatum, formatDatumKort, formatTijd, isDatum, toDag } from './datum';

describe('isDatum', () => {
  it.each(['2024-02-29', '2026-12-31', '2026-01-01', '2000-02-29'])('herkent %s', (dag) =>
    expect(isDatum(dag)).toBe(true),
  );
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '01-02-2026',
    '',
    '2026-01-01T00:00:00Z',
  ])('weigert %s', (dag) => expect(isDatum(dag)).toBe(false));
});

describe('addDagen', () => {
  it('telt door over een jaargrens en een schrikkeldag', () => {
    expect(addDagen('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDagen('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDagen('2024-09-02', 42)).toBe('2024-10-14');
  });
  it('verliest geen dag bij het verzetten van de klok', () => {
    expect(addDagen('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDagen('2026-10-24', 2)).toBe('2026-10-26');
  });
});

describe('addMaanden', () => {
  it.each([
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s en %i maanden later', (dag, aantal, verwacht) => expect(addMaanden(dag, aantal)).toBe(verwacht));
});

describe('dagenTussen', () => {
  it('telt hele dagen, ook terug', () => {
    expect(dagenTussen('2024-10-01', '2024-10-14')).toBe(13);
    expect(dagenTussen('2026-03-28', '2026-03-30')).toBe(2);
    expect(dagenTussen('2027-01-01', '2026-12-31')).toBe(-1);
  });
});

describe('toDag en formatTijd', () => {
  it('rekenen in de tijd van Amsterdam', () => {
    expect(toDag('2026-12-31T23:30:00Z')).toBe('2027-01-01');
    expect(toDag('2026-06-30T22:30:00Z')).toBe('2026-07-01');
    expect(formatTijd('2026-01-12T09:05:00Z')).toBe('10.05');
    expect(formatTijd('2026-07-12T06:05:00Z')).toBe('8.05');
    expect(formatTijd('2026-07-11T22:05:00Z')).toBe('0.05');
  });
});

describe('formatDatum', () => {
  it('schrijft de maand voluit of kort', () => {
    expect(formatDatum('2024-10-14')).toBe('14 oktober 2024');
    expect(formatDatumKort('2024-03-01')).toBe('1 mrt 2024');
  });
});
