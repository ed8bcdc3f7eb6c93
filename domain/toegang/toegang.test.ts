import { describe, expect, it } from 'vitest';
import {
  BEHEER,
  HANNA,
  JOOST,
  MARIT,
  SCHOLEN,
  SCHOOLLEIDER,
  TEUN,
  WATERRAD,
  YARA,
} from '../../test/builders/een-adresboek';
import { eenDossier } from '../../test/builders/een-dossier';
import type { Medewerker } from '../adresboek/medewerker';
import type { Kop } from '../dossier/dossier';
import { listScholenOmTeOpenen, mayDoInDossier, mayDoInStap, mayOpenDossier, mayRead } from './toegang';

const KOP = eenDossier({ kop: { groep: '5', leerkrachten: [] } }).kop;
const GEDEELD: Kop = { ...KOP, isGedeeld: true };
const leest = (medewerker: Medewerker, kop: Kop) => mayRead(medewerker, kop, SCHOLEN);

describe('mayRead', () => {
  it.each([
    ['de IB’er van de school', MARIT, KOP, true],
    ['de schoolleider van de school', SCHOOLLEIDER, KOP, true],
    ['de leerkracht van de groep', TEUN, KOP, true],
    ['een leerkracht van een andere groep', { ...TEUN, groepen: ['6'] }, KOP, false],
    ['een leerkracht zonder groep', { ...TEUN, groepen: undefined }, KOP, false],
    [
      'een leerkracht aan wie het is toegewezen',
      { ...TEUN, groepen: ['6'] },
      { ...KOP, leerkrachten: [TEUN.id] },
      true,
    ],
    [
      'een leerkracht die van school wisselde',
      { ...TEUN, scholen: [WATERRAD.id] },
      { ...KOP, leerkrachten: [TEUN.id] },
      false,
    ],
    ['de KC’er van een andere school', JOOST, GEDEELD, false],
    ['de consulent van de wijk, zolang het niet gedeeld is', HANNA, KOP, false],
    ['de consulent van de wijk, als het gedeeld is', HANNA, GEDEELD, true],
    ['de consulent van de wijk, ook als het gearchiveerd is', HANNA, { ...GEDEELD, isGearchiveerd: true }, true],
    ['de consulent van een andere wijk', YARA, GEDEELD, false],
    ['een consulent zonder wijk', { ...HANNA, tpo: undefined }, GEDEELD, false],
    ['een themaverbinder', { ...YARA, rollen: ['themaverbinder'], tpo: 'Noorderhaven' }, GEDEELD, false],
    ['de beheerder, ook van de school zelf', { ...BEHEER, scholen: [KOP.schoolId] }, GEDEELD, false],
    ['wie geen rol heeft', { ...MARIT, rollen: [] }, KOP, false],
  ] as [string, Medewerker, Kop, boolean][])('%s: leest het wel of niet', (_, medewerker, kop, verwacht) => {
    expect(leest(medewerker, kop)).toBe(verwacht);
  });

  it('laat een consulent niets zien van een school die niet in het adresboek staat', () => {
    expect(mayRead({ ...HANNA, tpo: '' }, { ...GEDEELD, schoolId: 'weg' }, SCHOLEN)).toBe(false);
  });

  it('geeft wie meer rollen heeft de som daarvan', () => {
    const dubbel: Medewerker = { ...HANNA, rollen: ['consulent', 'ib'], scholen: [WATERRAD.id] };
    expect(leest(dubbel, { ...KOP, schoolId: WATERRAD.id })).toBe(true);
    expect(leest(dubbel, GEDEELD)).toBe(true);
    expect(leest(dubbel, KOP)).toBe(false);
  });
});

describe('mayDoInDossier', () => {
  it.each([
    ['een IB’er', MARIT, ['logboekSchrijven', 'delen', 'delingIntrekken', 'versturen', 'oppMaken']],
    ['een leerkracht', TEUN, ['logboekSchrijven', 'oppMaken']],
    ['een schoolleider', SCHOOLLEIDER, ['oppMaken']],
    ['een consulent', HANNA, ['logboekSchrijven', 'oppMaken']],
    ['iemand van een andere school', JOOST, []],
  ] as const)('zegt wat %s mag', (_, medewerker, verwacht) => {
    const acties = ['logboekSchrijven', 'delen', 'delingIntrekken', 'versturen', 'oppMaken'] as const;
    expect(acties.filter((actie) => mayDoInDossier(medewerker, GEDEELD, SCHOLEN, actie))).toEqual(verwacht);
  });

  it('geeft de rechten van een IB’er niet mee naar een school waar iemand leerkracht of consulent is', () => {
    const dubbel: Medewerker = { ...HANNA, rollen: ['consulent', 'ib'], scholen: [WATERRAD.id] };
    expect(mayDoInDossier(dubbel, GEDEELD, SCHOLEN, 'delen')).toBe(false);
    expect(mayDoInStap(dubbel, GEDEELD, SCHOLEN, 'bewaren', 1)).toBe(false);
  });
});

describe('mayDoInStap', () => {
  const nummers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
  it('laat een leerkracht schrijven in stap 1, 2, 3, 8 en 10', () => {
    expect(nummers.filter((nummer) => mayDoInStap(TEUN, KOP, SCHOLEN, 'bewaren', nummer))).toEqual([1, 2, 3, 8, 10]);
  });

  it('laat alleen de IB’er en KC’er van de school een stap gereed melden, ook stap 11', () => {
    const wie = [MARIT, { ...MARIT, rollen: ['kc'] } as Medewerker, TEUN, SCHOOLLEIDER, HANNA];
    expect(wie.map((een) => mayDoInStap(een, GEDEELD, SCHOLEN, 'gereedMelden', 11))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('mayOpenDossier', () => {
  it('is voor de IB’er en de KC’er, op hun eigen school', () => {
    expect(mayOpenDossier(MARIT, '99AA00', SCHOLEN)).toBe(true);
    expect(mayOpenDossier(MARIT, WATERRAD.id, SCHOLEN)).toBe(false);
    expect(mayOpenDossier(JOOST, WATERRAD.id, SCHOLEN)).toBe(true);
    expect([TEUN, SCHOOLLEIDER, HANNA, BEHEER].flatMap((wie) => listScholenOmTeOpenen(wie, SCHOLEN))).toEqual([]);
  });

  it('is niet voor een school die niet meer in gebruik is', () => {
    const scholen = SCHOLEN.map((school) => (school.id === WATERRAD.id ? { ...school, isActief: false } : school));
    expect(mayOpenDossier(JOOST, WATERRAD.id, scholen)).toBe(false);
    expect(mayOpenDossier(MARIT, '99AA00', scholen)).toBe(true);
  });
});
