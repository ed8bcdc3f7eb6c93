import type { School } from '../../adresboek/medewerker';
import { describe, expect, it } from 'vitest';
import { leesJaNee, leesRollen, leesScholen, leesSoort, leesTpo, leesVestigingsnummer, leesWijk } from './lees-cel';

const school = (id: string, naam: string, over: Partial<School> = {}): School => ({
  id,
  naam,
  soort: 'bao',
  wijk: 'Noorderhaven',
  ...over,
});
const SCHOLEN = [
  school('99AA00', 'De Zilveren Reiger'),
  school('99AC00', 'De Zeven Bruggen'),
  school('99AC01', 'De Zeven Bruggen, nevenvestiging'),
  school('99AD00', 'De Kroon'),
  school('99AE00', 'De Kroon'),
  school('99AF00', 'De Kom', { isActief: false }),
  school('99AG00', 'De Kom'),
];
const waarde = (gelezen: ReturnType<typeof leesScholen>) =>
  gelezen.ok ? gelezen.value : gelezen.refusals.map(({ code, message }) => `${code}: ${message}`);

describe('leesRollen', () => {
  it.each([
    ['IB’er', ['ib']],
    ["ib'er, leerkracht", ['ib', 'leerkracht']],
    ['Consulent en Themaverbinder', ['consulent', 'themaverbinder']],
    ['directeur/intern begeleider', ['schoolleider', 'ib']],
    ['helpdesk; HELPDESK', ['helpdesk']],
  ])('leest %s', (cel, rollen) => {
    expect(leesRollen(cel)).toEqual({ ok: true, value: rollen });
  });

  it('noemt wat geen rol is', () => {
    expect(leesRollen('ib, conciërge')).toMatchObject({
      refusals: [{ code: 'keuze-onbekend', pad: 'rollen', message: expect.stringContaining('‘conciërge’') }],
    });
  });
});

describe('leesScholen', () => {
  it.each([
    ['99aa00', ['99AA00']],
    ['de zilveren reiger', ['99AA00']],
    ['De Zilveren Reiger (99AA00)', ['99AA00']],
    ['De Zeven Bruggen, nevenvestiging', ['99AC01']],
    ['De Zeven Bruggen, De Zilveren Reiger', ['99AC00', '99AA00']],
    ['De Zeven Bruggen, nevenvestiging; 99 AA 00', ['99AC01', '99AA00']],
    ['De Kom', ['99AG00']],
  ])('vindt %s', (cel, ids) => {
    expect(waarde(leesScholen(cel, SCHOLEN))).toEqual(ids);
  });

  it('kiest niet tussen twee scholen met dezelfde naam, en noemt wat er niet is', () => {
    expect(waarde(leesScholen('De Kroon', SCHOLEN))).toEqual([expect.stringContaining('Schrijf het vestigingsnummer')]);
    expect(waarde(leesScholen('99AA00, De Lepelaar', SCHOLEN))).toEqual([expect.stringContaining('‘De Lepelaar’')]);
  });
});

describe('leesTpo en leesWijk', () => {
  const wijken = ['Noorderhaven', 'Zuiderpark'];
  it('vinden een wijk in elke schrijfwijze', () => {
    expect(['TPO zuiderpark', 'Zuider-park', ' zuiderpark'].map((cel) => leesTpo(cel, wijken))).toEqual(
      Array(3).fill({ ok: true, value: 'Zuiderpark' }),
    );
    expect(leesTpo('Mars', wijken)).toMatchObject({ refusals: [{ code: 'keuze-onbekend', pad: 'tpo' }] });
    expect([leesWijk('ZUIDERPARK', wijken), leesWijk(' Nieuw  Oost', wijken)]).toEqual(['Zuiderpark', 'Nieuw Oost']);
  });
});

describe('kleine cellen', () => {
  it('lezen soort, ja of nee, en een nummer in twee kolommen', () => {
    expect([leesSoort('Speciaal basisonderwijs'), leesSoort('SO'), leesSoort('vo').ok]).toEqual([
      { ok: true, value: 'sbo' },
      { ok: true, value: 'so' },
      false,
    ]);
    expect([leesJaNee('Nee'), leesJaNee('X'), leesJaNee('misschien').ok]).toEqual([
      { ok: true, value: false },
      { ok: true, value: true },
      false,
    ]);
    expect([
      leesVestigingsnummer('99aa', '1'),
      leesVestigingsnummer(' 99AA00 ', '5'),
      leesVestigingsnummer('99AA'),
    ]).toEqual(['99AA01', '99AA00', '99AA']);
  });
});
