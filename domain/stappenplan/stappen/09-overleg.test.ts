import { describe, expect, it } from 'vitest';
import { judgeStap, namen } from '../../../test/builders/judge-stap';

const zegt = (nummer: number, instemming: string, over: object = {}) => ({
  id: `i${nummer}`,
  gezaghebbende: `gezaghebbende-${nummer}`,
  instemming,
  datum: '2024-10-10',
  vorm: 'gesprek',
  ...over,
});
const judge = (antwoorden: object, vandaag?: string) => judgeStap(9, { stappen: { 9: { ...antwoorden } } }, vandaag);

describe('overleg', () => {
  it('vraagt van elke gezaghebbende een instemming', () => {
    expect(judge({ instemmingen: [zegt(1, 'ja')] })).toEqual([
      {
        code: 'regel',
        message: 'Van elke gezaghebbende is vastgelegd of die instemt. Voeg dit nog toe voor één gezaghebbende.',
        pad: 'instemmingen',
      },
    ]);
    expect(namen(judge({ instemmingen: [] }))).toEqual(['te-weinig-rijen instemmingen']);
  });

  it('vraagt van elke gezaghebbende maar één instemming, en alleen van wie in stap 1 staat', () => {
    const dubbel = [zegt(1, 'ja'), zegt(2, 'ja'), { ...zegt(1, 'ja'), id: 'i3' }];
    expect(namen(judge({ instemmingen: dubbel }))).toEqual(['regel instemmingen/i3/gezaghebbende']);
    expect(namen(judge({ instemmingen: [zegt(1, 'ja'), zegt(2, 'ja'), zegt(3, 'ja')] }))).toEqual([
      'keuze-onbekend instemmingen/i3/gezaghebbende',
    ]);
  });

  it('vraagt de vaststelling als iedereen ja zegt', () => {
    expect(namen(judge({ vastgesteldOp: '', vastgesteldDoor: '' }))).toEqual([
      'veld-leeg vastgesteldOp',
      'veld-leeg vastgesteldDoor',
    ]);
  });

  it('vraagt bij een nee de reden, en geen vaststelling', () => {
    const geweigerd = [zegt(1, 'ja'), zegt(2, 'nee')];
    expect(namen(judge({ instemmingen: geweigerd, vastgesteldOp: '', vastgesteldDoor: '' }))).toEqual([
      'veld-leeg instemmingen/i2/reden',
    ]);
    expect(judge({ instemmingen: [zegt(1, 'ja'), zegt(2, 'nee', { reden: 'Te zwaar.' })] })).toEqual([]);
  });

  it('stelt vast na het overleg en na de laatste instemming', () => {
    expect(judge({ vastgesteldOp: '2024-10-10' })).toEqual([]);
    expect(judge({ vastgesteldOp: '2024-10-09' })).toEqual([
      {
        code: 'datum-volgorde',
        message: 'Vaststellen kan pas na het overleg en na de instemming van de ouders. Kies 10 oktober 2024 of later.',
        pad: 'vastgesteldOp',
        voorstel: '2024-10-10',
      },
    ]);
    expect(judge({ overlegOp: '2024-10-12' })).toMatchObject([{ pad: 'vastgesteldOp', voorstel: '2024-10-12' }]);
  });

  it('weigert wat nog moet gebeuren', () => {
    expect(namen(judge({}, '2024-10-09'))).toEqual([
      'datum-volgorde instemmingen/instemming-1/datum',
      'datum-volgorde instemmingen/instemming-2/datum',
      'datum-volgorde vastgesteldOp',
    ]);
    expect(judge({}, '2024-10-11')).toEqual([]);
  });
});
