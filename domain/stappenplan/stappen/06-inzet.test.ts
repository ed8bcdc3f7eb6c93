import { describe, expect, it } from 'vitest';
import { judgeStap, namen } from '../../../test/builders/judge-stap';
import { sumInzet } from './06-inzet';

const judge = (antwoorden: object) => namen(judgeStap(6, { stappen: { 6: { ...antwoorden } } }));

describe('inzet', () => {
  it('kent hoogstens drie soorten uit de toolbox (BR-12)', () => {
    expect(judge({ toolbox: ['observatie', 'onderzoek', 'specialist'] })).toEqual([]);
    expect(judge({ toolbox: ['observatie', 'onderzoek', 'specialist', 'rustplek'] })).toEqual([
      'te-veel-keuzes toolbox',
    ]);
  });

  it('vraagt de toolbox, of een reden om de stap over te slaan', () => {
    expect(judge({ toolbox: [] })).toEqual(['veld-leeg toolbox']);
    expect(judge({ toolbox: [], overgeslagen: true })).toEqual(['veld-leeg overgeslagenReden']);
    expect(judge({ toolbox: [], overgeslagen: true, overgeslagenReden: 'Het arrangement loopt al.' })).toEqual([]);
  });

  it('vraagt bij mensen geen kosten, bij materiaal wel', () => {
    expect(judge({ personeel: [{ id: 'p', door: 'Assistent', taak: 'Oefenen', uren: 10.5 }] })).toEqual([]);
    expect(judge({ materieel: [{ id: 'm', omschrijving: 'Rekenrek' }] })).toEqual(['veld-leeg materieel/m/kosten']);
    expect(judge({ personeel: [{ id: 'p', door: 'Assistent', taak: 'Oefenen', uren: -1 }] })).toEqual([
      'getal-buiten-grens personeel/p/uren',
    ]);
  });
});

describe('sumInzet', () => {
  it('telt mensen en materiaal op, zonder afrondingsfout', () => {
    const personeel = [{ id: 'p1', kosten: 0.1 }, { id: 'p2' }];
    expect(sumInzet({ personeel, materieel: [{ id: 'm1', kosten: 0.2 }] })).toBe(0.3);
  });
  it('is nul voor een lege en voor een overgeslagen stap', () => {
    expect(sumInzet({})).toBe(0);
    expect(sumInzet({ overgeslagen: true, materieel: [{ id: 'm1', kosten: 50 }] })).toBe(0);
  });
});
