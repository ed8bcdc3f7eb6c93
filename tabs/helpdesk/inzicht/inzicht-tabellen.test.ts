import { describe, expect, it } from 'vitest';
import { eenWens } from '../../../test/builders/een-helpdeskvraag-beeld';
import { noemMaand, perMaand, perNaam, perSoort, perWachttijd, perWens } from './inzicht-tabellen';

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
      ['oktober 2026', '3', '1', '0'],
      ['november 2026', '1', '0', '0'],
    ]);
    expect(staven.map(({ tekst }) => tekst)).toEqual(['4 vragen', '1 vraag']);
  });
});

describe('perSoort', () => {
  it('telt de maanden op, en laat een soort weg waarvan er geen is', () => {
    const maanden = [
      { maand: '2026-10', perSoort: { technisch: 3, inhoudelijk: 1, gebruikerswens: 0 } },
      { maand: '2026-11', perSoort: { technisch: 1, inhoudelijk: 0, gebruikerswens: 0 } },
    ];
    expect(perSoort(maanden).rijen).toEqual([
      ['Technisch', '4'],
      ['Inhoudelijk', '1'],
    ]);
  });
});

describe('perNaam', () => {
  it('geeft elke regel een staaf met zijn aantal', () => {
    const { staven, rijen } = perNaam('Stap', [{ naam: 'Stap 8', aantal: 5 }]);
    expect(rijen).toEqual([['Stap 8', '5']]);
    expect(staven[0]?.delen).toEqual([{ soort: 'vol', aantal: 5 }]);
  });
});

describe('perWachttijd', () => {
  it('geeft elke maand met een antwoord een staaf in uren, en een maand zonder antwoord geen', () => {
    const perSoort = { technisch: 1, inhoudelijk: 0, gebruikerswens: 0 };
    const { staven, rijen } = perWachttijd([
      { maand: '2026-10', perSoort, urenTotAntwoord: 2.55 },
      { maand: '2026-11', perSoort },
    ]);
    expect(rijen).toEqual([['oktober 2026', '2,6 uur']]);
    expect(staven).toMatchObject([{ label: 'oktober 2026', tekst: '2,6 uur', delen: [{ aantal: 2.55 }] }]);
  });
});

describe('perWens', () => {
  it('telt stemmen en zegt hoe de wens ervoor staat, ook bij twee met dezelfde naam', () => {
    const wens = eenWens({ titel: 'Afdrukken', status: 'gepland', stemmen: 1 });
    const { staven, rijen, koppen } = perWens([wens, { ...wens, vraagId: 'w2', stemmen: 3 }]);
    expect(koppen).toEqual(['Wens', 'Status', 'Stemmen']);
    expect(rijen[0]).toEqual(['Afdrukken', 'Gepland', '1']);
    expect(staven.map(({ tekst }) => tekst)).toEqual(['1 stem', '3 stemmen']);
    expect(new Set(staven.map(({ id }) => id)).size).toBe(2);
  });
});
