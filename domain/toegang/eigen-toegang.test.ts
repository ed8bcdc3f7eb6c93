import { describe, expect, it } from 'vitest';
import { MARIT, SCHOLEN, TEUN } from '../../test/builders/een-adresboek';
import { eenDossier } from '../../test/builders/een-dossier';
import type { Medewerker } from '../adresboek/medewerker';
import { checkEigenToegang } from './eigen-toegang';

const naar = (pad: string, waarde: string) => ({ pad, van: 'x', naar: waarde });
const check = (
  wie: Medewerker,
  over: { groep: string; leerkrachten: readonly string[] },
  ...paden: readonly string[]
) =>
  checkEigenToegang(wie, {
    kop: eenDossier({ kop: over }).kop,
    scholen: SCHOLEN,
    wijzigingen: paden.map((pad) => naar(pad, 'y')),
  }).map(({ code, pad }) => `${code} ${pad}`);

describe('checkEigenToegang', () => {
  it.each([
    ['de eigen groep houdt', { groep: '5', leerkrachten: [] }],
    ['als leerkracht bij het dossier staat', { groep: '6', leerkrachten: [TEUN.id] }],
  ])('laat een leerkracht die %s', (_, over) => expect(check(TEUN, over, 'groep')).toEqual([]));

  it('houdt een leerkracht tegen die zichzelf buitensluit, bij elk veld waardoor dat komt', () => {
    const weg = { groep: '6', leerkrachten: ['een-ander'] };
    expect(check(TEUN, weg, 'groep')).toEqual(['eigen-toegang groep']);
    expect(check(TEUN, weg, 'aanleiding', 'groepsleerkracht', 'duoleerkracht')).toEqual([
      'eigen-toegang groepsleerkracht',
      'eigen-toegang duoleerkracht',
    ]);
  });

  it('laat de IB’er elke groep en leerkracht kiezen', () =>
    expect(check(MARIT, { groep: '6', leerkrachten: ['een-ander'] }, 'groep', 'groepsleerkracht')).toEqual([]));
});
