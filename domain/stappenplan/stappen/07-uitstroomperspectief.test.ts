import { describe, expect, it } from 'vitest';
import { judgeStap, namen } from '../../../test/builders/judge-stap';

const judge = (antwoorden: object) => namen(judgeStap(7, { stappen: { 7: { ...antwoorden } } }));

describe('uitstroomperspectief', () => {
  it('vraagt bestemming, onderbouwing, afwijking en datum', () => {
    expect(judge({ bestemmingen: [], onderbouwing: '', afwijking: undefined, perspectiefOp: '' })).toEqual([
      'veld-leeg bestemmingen',
      'veld-leeg onderbouwing',
      'veld-leeg afwijking',
      'veld-leeg perspectiefOp',
    ]);
  });

  it('laat twee bestemmingen toe die aansluiten, en geen andere twee', () => {
    expect(judge({ bestemmingen: ['havo', 'vwo'] })).toEqual([]);
    expect(judge({ bestemmingen: ['pro', 'vwo'] })).toEqual(['bestemmingen-niet-aansluitend bestemmingen']);
  });

  it('weigert er drie maar één keer', () => {
    expect(judge({ bestemmingen: ['vmbo-gl', 'vmbo-tl', 'havo'] })).toEqual(['te-veel-keuzes bestemmingen']);
  });

  it('vraagt bij een afwijking wat er anders is', () => {
    expect(judge({ afwijking: true })).toEqual(['veld-leeg afwijkingToelichting']);
    expect(judge({ afwijking: true, afwijkingToelichting: 'Geen Frans.' })).toEqual([]);
  });

  it('weegt opnieuw na de eerste keer, en niet in de toekomst voor het eerst', () => {
    expect(judge({ heroverwogenOp: '2024-10-07' })).toEqual(['datum-volgorde heroverwogenOp']);
    expect(judge({ heroverwogenOp: '2024-10-08' })).toEqual([]);
    expect(judge({ perspectiefOp: '2025-02-02' })).toEqual(['datum-volgorde perspectiefOp']);
  });
});
