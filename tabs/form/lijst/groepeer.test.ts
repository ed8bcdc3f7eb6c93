import type { LijstVeld } from '@domain/formulier/veld';
import { describe, expect, it } from 'vitest';
import { groepeer, verplaats } from './groepeer';

const LIJST: LijstVeld = {
  naam: 'doelen',
  soort: 'lijst',
  label: 'Doelen',
  rijNaam: 'doel',
  maxRijen: 9,
  groepeerOp: 'gebied',
  velden: [],
};
const OPTIES = [
  { code: 'lezen', label: 'Lezen' },
  { code: 'rekenen', label: 'Rekenen' },
];

describe('groepeer', () => {
  it('zet de rijen in de volgorde van de opties, en rijen zonder groep eerst', () => {
    const rijen = [
      { id: 'a', gebied: 'rekenen' },
      { id: 'b', gebied: 'lezen' },
      { id: 'c' },
      { id: 'd', gebied: 'rekenen' },
      { id: 'e', gebied: 'weg' },
    ];
    expect(groepeer(LIJST, rijen, OPTIES).map((groep) => [groep.code, groep.rijen.map(({ id }) => id)])).toEqual([
      ['', ['c', 'e']],
      ['lezen', ['b']],
      ['rekenen', ['a', 'd']],
    ]);
  });
});

describe('verplaats', () => {
  const ids = ['a', 'b', 'c', 'd'];
  it.each([
    ['d', ['b', 'd'], 0, ['a', 'd', 'b', 'c']],
    ['b', ['b', 'd'], 1, ['a', 'c', 'd', 'b']],
    ['a', ids, 3, ['b', 'c', 'd', 'a']],
    ['a', ids, 0, undefined],
    ['a', ids, -1, undefined],
    ['a', ids, 4, undefined],
    ['x', ids, 1, undefined],
  ])('zet %s binnen %j op plaats %i', (rij, groep, naar, uit) => expect(verplaats(ids, groep, rij, naar)).toEqual(uit));
});
