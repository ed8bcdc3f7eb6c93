import { leesRijen, type Antwoorden, type Rij } from '@domain/formulier/antwoord';
import { describe, expect, it } from 'vitest';
import { BEGIN } from '../begin';
import { listReeksVelden, proposeRijen, RIJEN, toReeks, vulRijenAan } from './reeks-velden';

const WIJKEN = ['Molenkwartier', 'Noorderhaven'];

describe('listReeksVelden', () => {
  it('vraagt alles één keer: bij de reeks of bij elke bijeenkomst', () => {
    const { gedeeld, rijen } = listReeksVelden(WIJKEN);
    expect(gedeeld.map(({ naam }) => naam)).toEqual([
      'titel',
      'soort',
      'vorm',
      'teamsLink',
      'doelgroep',
      'doelen',
      'tekst',
      'vragen',
      'terugblikvragen',
    ]);
    expect(rijen.velden.map(({ naam }) => naam)).toEqual(['wijk', 'datum', 'van', 'tot', 'plaats', 'capaciteit']);
  });

  it('stelt voor elke wijk een rij voor', () => {
    let nummer = 0;
    expect(proposeRijen(WIJKEN, () => `rij-${(nummer += 1)}`)).toEqual([
      { id: 'rij-1', wijk: 'Molenkwartier', capaciteit: 24 },
      { id: 'rij-2', wijk: 'Noorderhaven', capaciteit: 24 },
    ]);
  });
});

describe('vulRijenAan', () => {
  const rijen = (...lijst: readonly Rij[]): Antwoorden => ({ [RIJEN]: lijst });
  const vul = (voor: Antwoorden, na: Antwoorden) => leesRijen(vulRijenAan(voor, na), RIJEN);

  it('laat in een rij de eindtijd op de begintijd volgen, en wie nog geen tijd heeft volgt de eerste rij', () => {
    const voor = rijen({ id: 'a' }, { id: 'b', van: '13:00', tot: '14:00' }, { id: 'c' });
    expect(vul(voor, rijen({ id: 'a', van: '09:00' }, { id: 'b', van: '13:00', tot: '14:00' }, { id: 'c' }))).toEqual([
      { id: 'a', van: '09:00', tot: '11:00' },
      { id: 'b', van: '13:00', tot: '14:00' },
      { id: 'c', van: '09:00', tot: '11:00' },
    ]);
  });

  it('laat een rij met een eigen aantal plekken met rust als de eerste verandert', () => {
    const voor = rijen({ id: 'a', capaciteit: 24 }, { id: 'b', capaciteit: 24 }, { id: 'c', capaciteit: 12 });
    const na = rijen({ id: 'a', capaciteit: 30 }, { id: 'b', capaciteit: 24 }, { id: 'c', capaciteit: 12 });
    expect(vul(voor, na).map(({ capaciteit }) => capaciteit)).toEqual([30, 30, 12]);
  });

  it('verandert de eerste rij niet als een andere verandert', () => {
    const voor = rijen({ id: 'a', van: '09:00', tot: '11:00' }, { id: 'b', van: '09:00', tot: '11:00' });
    const na = vul(voor, rijen({ id: 'a', van: '09:00', tot: '11:00' }, { id: 'b', van: '10:00', tot: '11:00' }));
    expect(na.map(({ van, tot }) => [van, tot])).toEqual([
      ['09:00', '11:00'],
      ['10:00', '12:00'],
    ]);
  });
});

describe('toReeks', () => {
  const rij = { id: 'a', wijk: 'Noorderhaven', datum: '2025-05-15', van: '09:00', tot: '11:00', plaats: 'Kade 12' };

  it('geeft elke bijeenkomst haar eigen dag, plek en termijnen', () => {
    const reeks = toReeks('reeks-1', WIJKEN, { ...BEGIN, [RIJEN]: [{ ...rij, capaciteit: 30 }] });
    expect(reeks.antwoorden).toMatchObject({ titel: 'Wijkbijeenkomst HGW en TOP Dossier', soort: 'hgw-top' });
    expect(reeks.antwoorden[RIJEN]).toBeUndefined();
    expect(reeks.bijeenkomsten).toEqual([
      {
        id: 'a',
        antwoorden: {
          wijk: 'Noorderhaven',
          datum: '2025-05-15',
          van: '09:00',
          tot: '11:00',
          plaats: 'Kade 12',
          capaciteit: 30,
          aanmeldenTot: '2025-05-13',
          afmeldenTot: '2025-05-14',
        },
      },
    ]);
  });

  it('stuurt bij een reeks online geen plaats mee', () => {
    const reeks = toReeks('reeks-1', WIJKEN, { ...BEGIN, vorm: 'online', [RIJEN]: [rij] });
    expect(reeks.bijeenkomsten[0]?.antwoorden).not.toHaveProperty('plaats');
  });
});
