import { describe, expect, it } from 'vitest';
import { noemMaand, perMaand, perNaam } from './inzicht-tabellen';

describe('noemMaand', () => {
  it('schrijft de maand voluit', () => expect(noemMaand('2026-11')).toBe('november 2026'));
});

describe('perMaand', () => {
  it('zet elke soort in een kolom en telt ze op in de staaf', () => {
    const perSoort = { technisch: 3, inhoudelijk: 1, gebruikerswens: 0 };
    const { rijen, staven } = perMaand([
      { maand: '2026-10', perSoort, urenTotAntwoord: 2.55 },
      { maand: '2026-11', perSoort: { technisch: 1, inhoudelijk: 0, gebruikerswens: 0 } },
    ]);
    expect(rijen).toEqual([
      ['oktober 2026', '3', '1', '0', '2,6 uur'],
      ['november 2026', '1', '0', '0', '–'],
    ]);
    expect(staven.map(({ tekst }) => tekst)).toEqual(['4 vragen', '1 vraag']);
  });
});

describe('perNaam', () => {
  it('geeft elke regel een staaf met zijn aantal', () => {
    const { staven, rijen } = perNaam('Stap', [{ naam: 'Stap 8', aantal: 5 }]);
    expect(rijen).toEqual([['Stap 8', '5']]);
    expect(staven[0]?.delen).toEqual([{ soort: 'vol', aantal: 5 }]);
  });
});
