import { describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT, SCHOLEN, SCHOOLLEIDER, TEUN } from '../../test/builders/een-adresboek';
import { eenDossier } from '../../test/builders/een-dossier';
import type { Medewerker } from '../adresboek/medewerker';
import type { Kop, StapToestand } from '../dossier/dossier';
import type { StapNummer } from '../stappenplan/stap';
import { listDossierActies, listStapActies } from './acties';

const KOP = eenDossier().kop;
const GEDEELD: Kop = { ...KOP, isGedeeld: true };
const ARCHIEF: Kop = { ...GEDEELD, isGearchiveerd: true, status: 'gearchiveerd' };

describe('listDossierActies', () => {
  it.each([
    ['de IB’er', MARIT, KOP, ['logboekSchrijven', 'delen', 'versturen', 'oppMaken', 'gesprekPlannen']],
    [
      'de IB’er na het delen',
      MARIT,
      GEDEELD,
      ['logboekSchrijven', 'delingIntrekken', 'versturen', 'oppMaken', 'gesprekPlannen'],
    ],
    ['de IB’er in het archief', MARIT, ARCHIEF, ['oppMaken']],
    ['de leerkracht', TEUN, KOP, ['logboekSchrijven', 'oppMaken']],
    ['de schoolleider', SCHOOLLEIDER, KOP, ['oppMaken']],
    ['de consulent', HANNA, GEDEELD, ['logboekSchrijven', 'oppMaken']],
    ['de consulent in het archief', HANNA, ARCHIEF, ['oppMaken']],
    ['de consulent voor het delen', HANNA, KOP, []],
    ['een vreemde', JOOST, GEDEELD, []],
  ] as [string, Medewerker, Kop, string[]][])('toont %s wat nu kan', (_, medewerker, kop, verwacht) => {
    expect(listDossierActies(medewerker, kop, SCHOLEN)).toEqual(verwacht);
  });

  it('biedt gesprekken niet aan als het samenwerkingsverband ze niet gebruikt', () => {
    expect(listDossierActies(MARIT, KOP, SCHOLEN, { gesprekken: false })).not.toContain('gesprekPlannen');
  });
});

describe('listStapActies', () => {
  const acties = (medewerker: Medewerker, nummer: StapNummer, toestand: StapToestand, kop = GEDEELD) =>
    listStapActies(medewerker, kop, SCHOLEN, { nummer, toestand });

  it('laat de IB’er schrijven en gereed melden tot de stap gereed is, en dan heropenen', () => {
    expect(acties(MARIT, 4, 'nietGestart')).toEqual(['bewaren', 'gereedMelden']);
    expect(acties(MARIT, 4, 'gereed')).toEqual(['heropenen']);
    expect(acties(MARIT, 6, 'nvt')).toEqual([]);
  });

  it('laat de leerkracht alleen schrijven, en alleen waar dat mag', () => {
    expect(acties(TEUN, 8, 'bezig')).toEqual(['bewaren']);
    expect(acties(TEUN, 8, 'gereed')).toEqual([]);
    expect(acties(TEUN, 4, 'bezig')).toEqual([]);
  });

  it('laat de schoolleider en de consulent alleen lezen', () => {
    expect([...acties(SCHOOLLEIDER, 1, 'bezig'), ...acties(HANNA, 1, 'bezig')]).toEqual([]);
  });

  it('laat in een archief alleen stap 11 heropenen, door de IB’er', () => {
    expect(acties(MARIT, 11, 'gereed', ARCHIEF)).toEqual(['heropenen']);
    expect(acties(MARIT, 10, 'gereed', ARCHIEF)).toEqual([]);
    expect(acties(MARIT, 2, 'bezig', ARCHIEF)).toEqual([]);
    expect(acties(TEUN, 11, 'gereed', ARCHIEF)).toEqual([]);
  });
});
