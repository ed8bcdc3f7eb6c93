import { describe, expect, it } from 'vitest';
import { toZoektekst } from './zoektekst';

describe('toZoektekst', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['  Anne-Fleur   van der  Ömer ', 'anne-fleur van der omer'],
    ['İlias Çelik', 'ilias celik'],
    ['D-2026-000123', 'd-2026-000123'],
    ['', ''],
  ])('maakt van %j %j, zodat wie zonder accenten zoekt ook vindt', (tekst, verwacht) => {
    expect(toZoektekst(tekst)).toBe(verwacht);
  });
});
