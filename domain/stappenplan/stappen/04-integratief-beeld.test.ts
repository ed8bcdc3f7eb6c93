import { describe, expect, it } from 'vitest';
import { judgeOpslaan, judgeStap, namen } from '../../../test/builders/judge-stap';

const vink = (...gebieden: string[]) => judgeOpslaan(4, { stappen: { 4: { gebieden } } });

describe('integratiefBeeld', () => {
  it('vraagt het beeld en minstens één gebied', () => {
    expect(namen(judgeStap(4, { stappen: { 4: { integratiefBeeld: '', gebieden: [] } } }))).toEqual([
      'veld-leeg integratiefBeeld',
      'veld-leeg gebieden',
    ]);
  });

  it('laat een gebied met tussendoelen niet uitvinken en noemt het aantal (BR-01)', () => {
    expect(vink('rekenen-wiskunde')).toEqual([
      {
        code: 'gebied-in-gebruik',
        message: 'Dit gebied heeft 3 tussendoelen. Verplaats of verwijder die eerst in stap 8.',
        pad: 'gebieden',
      },
    ]);
    expect(vink('werkhouding')).toMatchObject([
      { message: 'Dit gebied heeft 1 tussendoel. Verplaats of verwijder dat eerst in stap 8.' },
    ]);
  });

  it('noemt de gebieden bij naam als het er meer zijn', () => {
    expect(vink().map(({ message }) => message)).toEqual([
      'Rekenen-wiskunde heeft 1 tussendoel. Verplaats of verwijder dat eerst in stap 8.',
      'Werkhouding en executieve functies heeft 3 tussendoelen. Verplaats of verwijder die eerst in stap 8.',
    ]);
  });

  it('laat een gebied zonder tussendoelen wel uitvinken, en een gebied erbij aanvinken', () => {
    expect(vink('rekenen-wiskunde', 'werkhouding', 'gedrag')).toEqual([]);
    expect(judgeOpslaan(4, { stappen: { 4: { gebieden: [] }, 8: { tussendoelen: [] } } })).toEqual([]);
  });

  it('struikelt niet over een tussendoel dat nog geen gebied heeft', () => {
    expect(
      judgeOpslaan(4, { stappen: { 4: { gebieden: [] }, 8: { tussendoelen: [{ id: 't1', doel: 'Leest' }] } } }),
    ).toEqual([]);
  });
});
