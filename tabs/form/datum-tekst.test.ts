import { describe, expect, it } from 'vitest';
import { parseDatumTekst, toDatumTekst } from './datum-tekst';

describe('parseDatumTekst', () => {
  it.each([
    ['27-1-2025', '2025-01-27'],
    ['27/01/25', '2025-01-27'],
    ['27.01.2025', '2025-01-27'],
    ['27012025', '2025-01-27'],
    ['27 januari 2025', '2025-01-27'],
    ['3 maart 2025', '2025-03-03'],
    ['1 okt. 2024', '2024-10-01'],
    [' 2025-01-27 ', '2025-01-27'],
    ['29-2-2024', '2024-02-29'],
    ['31-12-2025', '2025-12-31'],
    ['29-2-2025', undefined],
    ['31-4-2025', undefined],
    ['27-13-2025', undefined],
    ['27 januember 2025', undefined],
    ['27-1', undefined],
    ['morgen', undefined],
    ['', undefined],
  ])('leest %s als %s', (tekst, dag) => expect(parseDatumTekst(tekst)).toBe(dag));
});

describe('toDatumTekst', () => {
  it('schrijft een dag zoals mensen hem typen', () => expect(toDatumTekst('2025-01-07')).toBe('07-01-2025'));
  it('laat staan wat geen dag is', () => expect(toDatumTekst('31-02-2025')).toBe('31-02-2025'));
});
