import { describe, expect, it } from 'vitest';
import { verplaats, verschuiving } from './verplaats';

describe('verschuiving', () => {
  it('is een heel aantal weken, naar beneden afgerond', () => {
    expect(verschuiving('2024-10-08', '2026-11-22')).toBe(770);
    expect(verschuiving('2024-10-08', '2024-10-14')).toBe(0);
  });
});

describe('verplaats', () => {
  it('verplaatst velden en datums in teksten, diep in het verhaal', () => {
    const verhaal = {
      dag: '2024-10-01',
      rij: [{ tekst: 'Op {{2025-01-17}}, in {{2024-12-20 dm}} en {{2025-06}} of {{2024-11 m}}: 36 van de 40.' }],
      ja: true,
    };
    expect(verplaats(verhaal, 364)).toEqual({
      dag: '2025-09-30',
      rij: [{ tekst: 'Op 16 januari 2026, in 19 december en juni 2026 of november: 36 van de 40.' }],
      ja: true,
    });
  });
});
