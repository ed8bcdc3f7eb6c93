import { describe, expect, it } from 'vitest';
import { measureZesWeken } from './zes-weken';

describe('measureZesWeken', () => {
  it('telt van 2 september tot en met 14 oktober', () => {
    expect(measureZesWeken('2024-09-02', '2024-10-09')).toEqual({
      van: '2024-09-02',
      tot: '2024-10-14',
      dagenOver: 5,
      tekst: 'nog 5 dagen',
      verstreken: 37 / 42,
      stand: 'bijna',
    });
  });

  it.each([
    ['2024-09-02', 42, 'nog 42 dagen', 'loopt'],
    ['2024-09-29', 15, 'nog 15 dagen', 'loopt'],
    ['2024-09-30', 14, 'nog 14 dagen', 'bijna'],
    ['2024-10-13', 1, 'nog 1 dag', 'bijna'],
    ['2024-10-14', 0, 'vandaag', 'bijna'],
    ['2024-10-15', -1, '1 dag te laat', 'teLaat'],
    ['2024-12-31', -78, '78 dagen te laat', 'teLaat'],
  ])('zegt op %s: %i dagen, %s', (vandaag, dagenOver, tekst, stand) => {
    expect(measureZesWeken('2024-09-02', vandaag)).toMatchObject({ dagenOver, tekst, stand });
  });

  it.each([
    ['2024-01-18', '2024-02-29'],
    ['2023-01-18', '2023-03-01'],
    ['2024-11-19', '2024-12-31'],
    ['2024-11-20', '2025-01-01'],
    // Summer time ends on 27 October 2024: that day has 25 hours.
    ['2024-10-01', '2024-11-12'],
  ])('komt met start %s uit op %s', (start, tot) => expect(measureZesWeken(start, start).tot).toBe(tot));

  it('staat stil op de dag van de vaststelling', () => {
    const klaar = measureZesWeken('2024-09-02', '2026-01-01', '2024-10-11');
    expect(klaar).toMatchObject({ dagenOver: 3, tekst: 'vastgesteld op 11 oktober 2024', stand: 'klaar' });
  });

  it('blijft met de balk tussen leeg en vol', () => {
    expect(measureZesWeken('2024-09-02', '2024-08-01').verstreken).toBe(0);
    expect(measureZesWeken('2024-09-02', '2025-08-01').verstreken).toBe(1);
  });

  it.each([
    [1, '2024-09-09', 'bijna'],
    [1, '2024-09-08', 'loopt'],
    [5, '2024-10-06', 'loopt'],
    [5, '2024-10-07', 'bijna'],
  ])('waarschuwt na %i weken, zoals het samenwerkingsverband wil: %s is %s', (waarschuwOppWeken, vandaag, stand) => {
    const termijnen = { waarschuwOppWeken, waarschuwEvaluatieMaanden: 10 };
    expect(measureZesWeken('2024-09-02', vandaag, undefined, termijnen).stand).toBe(stand);
  });
});
