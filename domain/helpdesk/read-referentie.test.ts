import { describe, expect, it } from 'vitest';
import { readReferentie } from './read-referentie';

describe('readReferentie', () => {
  it.each([
    ['Re: [H-2026-000418] Knop doet niets', 'H-2026-000418'],
    ['Antw: [ h-2026-000418 ] Knop', 'H-2026-000418'],
    ['Over H-2026-000001', 'H-2026-000001'],
    ['H-2025-000001 [H-2026-000418]', 'H-2026-000418'],
    ['[H-2026-418] te kort', undefined],
    ['[XH-2026-000418a] vast aan een woord', undefined],
    ['', undefined],
  ])('%s → %s', (onderwerp, nummer) => {
    expect(readReferentie(onderwerp)).toBe(nummer);
  });
});
