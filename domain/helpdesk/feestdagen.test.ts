import { describe, expect, it } from 'vitest';
import { isFeestdag, listFeestdagen, toPasen } from './feestdagen';

describe('toPasen', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('valt in %i op %s', (jaar, dag) => expect(toPasen(jaar)).toBe(dag));
});

describe('listFeestdagen', () => {
  it('rekent de dagen die met Pasen meeschuiven uit', () => {
    expect(listFeestdagen(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('viert Koningsdag op de 26e als de 27e een zondag is, en Bevrijdingsdag eens in de vijf jaar', () => {
    expect(['2025-04-26', '2025-04-27', '2031-04-26', '2026-04-27'].map(isFeestdag)).toEqual([true, false, true, true]);
    expect(['2025-05-05', '2026-05-05', '2030-05-05'].map(isFeestdag)).toEqual([true, false, true]);
  });
});
