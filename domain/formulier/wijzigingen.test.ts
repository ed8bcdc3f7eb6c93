import { describe, expect, it } from 'vitest';
import type { Antwoorden } from './antwoord';
import type { Veld } from './veld';
import { applyWijzigingen, diffAntwoorden } from './wijzigingen';
import type { Wijziging } from './wijziging';

const VELDEN: readonly Veld[] = [
  { naam: 'beeld', soort: 'langeTekst', label: 'Beeld', maxLengte: 500 },
  { naam: 'gebieden', soort: 'meerkeuze', label: 'Gebieden', opties: [] },
  {
    naam: 'doelen',
    soort: 'lijst',
    label: 'Doelen',
    rijNaam: 'doel',
    maxRijen: 9,
    velden: [
      { naam: 'doel', soort: 'tekst', label: 'Doel', maxLengte: 20 },
      { naam: 'wie', soort: 'tekst', label: 'Wie', maxLengte: 20 },
    ],
  },
];
const START: Antwoorden = {
  beeld: 'een',
  doelen: [
    { id: 'a', doel: 'rekenen', wie: 'Teun' },
    { id: 'b', doel: 'lezen' },
  ],
};
const apply = (antwoorden: Antwoorden, ...wijzigingen: Wijziging[]) =>
  applyWijzigingen(VELDEN, antwoorden, wijzigingen);
const antwoordenNa = (antwoorden: Antwoorden, ...wijzigingen: Wijziging[]) => {
  const uitkomst = apply(antwoorden, ...wijzigingen);
  return uitkomst.ok ? uitkomst.antwoorden : uitkomst;
};

describe('diffAntwoorden', () => {
  it('noemt alleen wat veranderde, met waar het van uitging', () => {
    const naar = {
      ...START,
      beeld: 'twee',
      doelen: [
        { id: 'a', doel: 'rekenen', wie: 'Marit' },
        { id: 'b', doel: 'lezen' },
      ],
    };
    expect(diffAntwoorden(VELDEN, START, naar)).toEqual([
      { pad: 'beeld', van: 'een', naar: 'twee' },
      { pad: 'doelen/a/wie', van: 'Teun', naar: 'Marit' },
    ]);
  });

  it.each<[string, Antwoorden]>([
    ['niets', START],
    ['een leeg veld dat leeg blijft', { ...START, gebieden: [] }],
    [
      'een rij met dezelfde namen in een andere volgorde',
      {
        ...START,
        doelen: [
          { wie: 'Teun', doel: 'rekenen', id: 'a' },
          { id: 'b', doel: 'lezen', wie: '' },
        ],
      },
    ],
  ])('ziet geen wijziging in: %s', (_, naar) => expect(diffAntwoorden(VELDEN, START, naar)).toEqual([]));

  it('heeft aan toevoegen en verwijderen geen wijziging van de volgorde nodig', () => {
    expect(
      diffAntwoorden(VELDEN, START, {
        ...START,
        doelen: [
          { id: 'b', doel: 'lezen' },
          { id: 'c', doel: 'spelling' },
        ],
      }),
    ).toEqual([
      { pad: 'doelen/a', van: { id: 'a', doel: 'rekenen', wie: 'Teun' }, naar: null },
      { pad: 'doelen/c', van: null, naar: { id: 'c', doel: 'spelling' } },
    ]);
  });

  it.each<[string, Antwoorden]>([
    ['een leeg antwoord', { ...START, beeld: '' }],
    [
      'verplaatste rijen',
      {
        ...START,
        doelen: [
          { id: 'b', doel: 'lezen' },
          { id: 'a', doel: 'rekenen', wie: 'Teun' },
        ],
      },
    ],
    ['een nieuwe rij vooraan', { ...START, doelen: [{ id: 'c' }, ...(START['doelen'] as never[])] }],
    ['alles weg', {}],
  ])('geeft na toepassen precies wat bedoeld was: %s', (_, naar) => {
    const na = antwoordenNa(START, ...diffAntwoorden(VELDEN, START, naar));
    expect(diffAntwoorden(VELDEN, naar, na as Antwoorden)).toEqual([]);
  });
});

describe('applyWijzigingen', () => {
  it('voegt wijzigingen van twee mensen in verschillende velden en rijen samen', () => {
    const marit: Wijziging = { pad: 'doelen/a/wie', van: 'Teun', naar: 'Marit' };
    const teun: Wijziging = { pad: 'doelen/a/doel', van: 'rekenen', naar: 'rekenen tot 20' };
    const na = antwoordenNa(antwoordenNa(START, marit) as Antwoorden, teun, {
      pad: 'doelen/c',
      van: null,
      naar: { id: 'c', doel: 'x' },
    });
    expect(na).toEqual({
      beeld: 'een',
      doelen: [
        { id: 'a', doel: 'rekenen tot 20', wie: 'Marit' },
        { id: 'b', doel: 'lezen' },
        { id: 'c', doel: 'x' },
      ],
    });
  });

  it('noemt beide versies als een ander hetzelfde veld veranderde, en bewaart dan niets', () => {
    expect(
      apply(START, { pad: 'beeld', van: 'nul', naar: 'twee' }, { pad: 'doelen/b/wie', van: null, naar: 'Teun' }),
    ).toEqual({
      ok: false,
      refusals: [],
      botsingen: [{ pad: 'beeld', van: 'nul', naar: 'twee', huidig: 'een' }],
    });
  });

  it('ziet een herhaling van dezelfde wijziging niet als botsing', () => {
    expect(antwoordenNa(START, { pad: 'beeld', van: 'nul', naar: 'een' })).toEqual(START);
    expect(antwoordenNa(START, { pad: 'doelen/z', van: { id: 'z' }, naar: null })).toEqual(START);
  });

  it('laat een ander niet een rij verwijderen die intussen veranderde', () => {
    expect(apply(START, { pad: 'doelen/a', van: { id: 'a', doel: 'oud' }, naar: null })).toMatchObject({
      ok: false,
      botsingen: [{ pad: 'doelen/a' }],
    });
  });

  it('meldt wie in een verwijderde rij typt', () => {
    expect(apply(START, { pad: 'doelen/weg/wie', van: null, naar: 'Teun' })).toMatchObject({
      ok: false,
      botsingen: [{ huidig: null }],
    });
  });

  it('houdt bij verplaatsen een rij die een ander intussen toevoegde', () => {
    const na = antwoordenNa(
      { doelen: [{ id: 'a' }, { id: 'b' }, { id: 'nieuw' }] },
      { pad: 'doelen/volgorde', van: ['a', 'b'], naar: ['b', 'weg', 'a'] },
    );
    expect(na).toEqual({ doelen: [{ id: 'b' }, { id: 'a' }, { id: 'nieuw' }] });
  });

  it.each<[string, Wijziging]>([
    ['een onbekend veld', { pad: 'hobby', van: null, naar: 'x' }],
    ['een pad in een gewoon veld', { pad: 'beeld/a', van: null, naar: 'x' }],
    ['een lijst in haar geheel', { pad: 'doelen', van: null, naar: [] }],
    ['een onbekend veld in een rij', { pad: 'doelen/a/hobby', van: null, naar: 'x' }],
    ['een te diep pad', { pad: 'doelen/a/wie/x', van: null, naar: 'x' }],
    ['een pad naar het prototype', { pad: '__proto__', van: null, naar: 'x' }],
    ['een rij onder een ander id', { pad: 'doelen/c', van: null, naar: { id: 'd' } }],
    ['een volgorde die geen lijst is', { pad: 'doelen/volgorde', van: [], naar: 'a' }],
    ['een veld van de volgorde', { pad: 'doelen/volgorde/wie', van: null, naar: 'x' }],
  ])('weigert %s', (_, wijziging) => {
    expect(apply(START, wijziging)).toMatchObject({ ok: false, refusals: [{ pad: wijziging.pad }], botsingen: [] });
  });

  it('laat de oude antwoorden met rust', () => {
    const bevroren = Object.freeze(structuredClone(START));
    apply(bevroren, { pad: 'beeld', van: 'een', naar: 'twee' });
    expect(bevroren).toEqual(START);
  });
});
