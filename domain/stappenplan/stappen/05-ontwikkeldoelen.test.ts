import { describe, expect, it } from 'vitest';
import { judgeStap, namen } from '../../../test/builders/judge-stap';

describe('ontwikkeldoelen', () => {
  it('vraagt een ontwikkeldoel en de behoeften van leerling en leerkracht', () => {
    const leeg = { ontwikkeldoelen: [], onderwijsbehoeften: '', behoeftenLeerkracht: '', behoeftenOuders: '' };
    expect(namen(judgeStap(5, { stappen: { 5: leeg } }))).toEqual([
      'te-weinig-rijen ontwikkeldoelen',
      'veld-leeg onderwijsbehoeften',
      'veld-leeg behoeftenLeerkracht',
    ]);
  });

  it('vraagt een gebied dat in stap 4 is aangevinkt', () => {
    expect(namen(judgeStap(5, { stappen: { 4: { gebieden: ['werkhouding'] } } }))).toEqual([
      'gebied-niet-aangevinkt ontwikkeldoelen/ontwikkeldoel-1/gebied',
    ]);
  });

  it('vraagt naar een leeg gebied maar één keer', () => {
    const rijen = [{ id: 'o1', doel: 'Fenna leest.' }];
    expect(namen(judgeStap(5, { stappen: { 5: { ontwikkeldoelen: rijen } } }))).toEqual([
      'veld-leeg ontwikkeldoelen/o1/gebied',
    ]);
  });
});
