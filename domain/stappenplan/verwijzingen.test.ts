import { describe, expect, it } from 'vitest';
import { checkVerwijzingen } from './verwijzingen';

const TEKSTEN = {
  onbekend: 'onbekend',
  dubbel: 'dubbel',
  ontbreekt: (plaatsen: readonly number[]) => `mist ${plaatsen.join()}`,
};
const judge = (gekozen: readonly (string | undefined)[], doelen: readonly string[]) =>
  checkVerwijzingen(
    { lijst: 'rijen', veld: 'doel', rijen: gekozen.map((doel, plaats) => ({ id: `r${plaats}`, doel })), doelen },
    TEKSTEN,
  ).map(({ message, pad }) => [message, pad]);

describe('checkVerwijzingen', () => {
  it('heeft niets te zeggen als elk doel één keer is genoemd', () => expect(judge(['b', 'a'], ['a', 'b'])).toEqual([]));
  it('noemt de doelen die niemand noemt', () => expect(judge(['b'], ['a', 'b', 'c'])).toEqual([['mist 1,3', 'rijen']]));
  it('wijst de tweede rij aan die hetzelfde noemt', () =>
    expect(judge(['a', 'a'], ['a', 'b'])).toEqual([
      ['dubbel', 'rijen/r1/doel'],
      ['mist 2', 'rijen'],
    ]));
  it('wijst een rij aan die iets noemt dat weg is', () =>
    expect(judge(['a', 'weg'], ['a'])).toEqual([['onbekend', 'rijen/r1/doel']]));
  it('zwijgt over een lege lijst en over een rij zonder keuze: daar vraagt de controle al om', () => {
    expect(judge([], ['a'])).toEqual([]);
    expect(judge(['a', undefined], ['a', 'b'])).toEqual([]);
  });
});
