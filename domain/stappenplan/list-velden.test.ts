import { describe, expect, it } from 'vitest';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import { findVeld } from '../formulier/veld';
import { listVelden } from './list-velden';
import { STANDAARD_KEUZELIJSTEN } from './standaard-keuzelijsten';
import { findStap, STAPPEN } from './stappenplan';

const eigen = {
  gebieden: [
    { code: 'taal', label: 'Nederlands', groep: 'Leergebied', isActief: true },
    { code: 'gedrag', label: 'Gedrag', groep: 'Overig', isActief: false },
  ],
  toolbox: [
    { code: 'onderzoek', label: 'Onderzoek', isActief: true },
    { code: 'rustplek', label: 'Rustplek', isActief: false },
  ],
  maxToolbox: 1,
};
const veldVan = (nummer: 4 | 6, naam: string, antwoorden = {}) =>
  findVeld(listVelden(findStap(nummer), { keuzelijsten: eigen }, antwoorden), naam);

describe('listVelden', () => {
  it('verandert niets zolang het samenwerkingsverband geen eigen lijsten heeft', () => {
    for (const stap of STAPPEN)
      expect(listVelden(stap, { keuzelijsten: STANDAARD_KEUZELIJSTEN }, {})).toEqual(stap.velden);
  });

  it('laat kiezen uit de eigen lijst, zonder wat is uitgezet', () => {
    expect(veldVan(4, 'gebieden')).toMatchObject({
      opties: [{ code: 'taal', label: 'Nederlands', groep: 'Leergebied' }],
    });
    expect(veldVan(6, 'toolbox')).toMatchObject({ opties: [{ code: 'onderzoek' }], max: 1, help: 'Kies er één.' });
  });

  it('houdt wat al gekozen was toen het werd uitgezet', () => {
    expect(veldVan(4, 'gebieden', { gebieden: ['gedrag'] })).toMatchObject({
      opties: [{ code: 'taal' }, { code: 'gedrag' }],
    });
  });

  it('weigert meer dan het eigen aantal, en wat niet in de eigen lijst staat', () => {
    const codes = (toolbox: readonly string[]) => {
      const velden = listVelden(findStap(6), { keuzelijsten: eigen }, { toolbox });
      return checkAntwoorden(velden, { toolbox }, 'bewaren').map(({ code }) => code);
    };
    expect(codes(['onderzoek'])).toEqual([]);
    expect(codes(['onderzoek', 'rustplek'])).toEqual(['te-veel-keuzes']);
    expect(codes(['observatie'])).toEqual(['keuze-onbekend']);
  });
});
