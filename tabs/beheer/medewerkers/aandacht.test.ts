import type { Medewerker } from '@domain/adresboek/medewerker';
import { describe, expect, it } from 'vitest';
import { HANNA, MARIT, TEUN, WATERRAD, YARA, ZILVEREN_REIGER } from '../../../test/builders/een-adresboek';
import { listOntbreekt, listWijkenZonderConsulent, telRol } from './aandacht';

const KEUZES = { scholen: [ZILVEREN_REIGER, WATERRAD], wijken: ['Molenkwartier', 'Noorderhaven', 'Zuiderpark'] };
const ontbreekt = (medewerker: Medewerker, over: Partial<Medewerker> = {}, keuzes = KEUZES) =>
  listOntbreekt({ ...medewerker, ...over }, keuzes);

describe('listOntbreekt', () => {
  it('noemt een school of TPO alleen bij wie die voor de rol nodig heeft', () => {
    expect(ontbreekt(MARIT)).toEqual([]);
    expect(ontbreekt(MARIT, { scholen: [] })).toEqual(['Geen school']);
    expect(ontbreekt(HANNA, { scholen: [] })).toEqual([]);
    expect(ontbreekt({ ...HANNA, tpo: '' })).toEqual(['Geen TPO']);
  });

  it('noemt een school die er niet meer is of uit staat, en een wijk zonder scholen', () => {
    expect(ontbreekt(MARIT, { scholen: ['99XX99'] })).toEqual(['School klopt niet']);
    const dicht = { ...KEUZES, scholen: [{ ...ZILVEREN_REIGER, isActief: false }, WATERRAD] };
    expect(ontbreekt(TEUN, {}, dicht)).toEqual(['School niet in gebruik']);
    expect(ontbreekt(HANNA, { tpo: 'Westpoort' })).toEqual(['TPO klopt niet']);
  });

  it('zwijgt over wie geen toegang meer heeft', () => {
    expect(ontbreekt(MARIT, { scholen: [], isActief: false })).toEqual([]);
  });
});

const beeld = (...medewerkers: readonly Medewerker[]) => ({
  ...KEUZES,
  medewerkers: medewerkers.map((medewerker) => ({ medewerker, isActief: medewerker.isActief !== false })),
});

describe('telRol en listWijkenZonderConsulent', () => {
  it('tellen alleen wie toegang heeft', () => {
    expect(telRol(beeld(YARA, MARIT), 'themaverbinder')).toBe(1);
    expect(telRol(beeld({ ...YARA, isActief: false }), 'themaverbinder')).toBe(0);
    expect(listWijkenZonderConsulent(beeld(HANNA))).toEqual(['Molenkwartier']);
    expect(listWijkenZonderConsulent(beeld({ ...HANNA, isActief: false }))).toEqual(['Molenkwartier', 'Noorderhaven']);
  });
});
