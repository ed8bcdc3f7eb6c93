import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composeIntegratiefBeeld } from './integratief-beeld';

const compose = (stappen: DossierWensen['stappen'] = {}) =>
  composeIntegratiefBeeld(createOppBron(eenOppVraag({ stappen })));

describe('composeIntegratiefBeeld', () => {
  it('geeft het beeld en de gebieden per groep', () => {
    const gebieden = ['werkhouding', 'spelling', 'rekenen-wiskunde'];
    expect(compose({ 4: { integratiefBeeld: 'Het beeld.', gebieden } }).slice(1)).toEqual([
      { soort: 'alinea', tekst: 'Het beeld.' },
      {
        soort: 'kenmerken',
        rijen: [
          { label: 'Leergebied', waarde: 'Spelling, rekenen-wiskunde' },
          { label: 'Leergebiedoverstijgend', waarde: 'Werkhouding en executieve functies' },
        ],
      },
    ]);
  });

  it('zegt dat beeld en gebieden nog ontbreken', () => {
    expect(compose({ 4: { integratiefBeeld: undefined, gebieden: [] } }).slice(1)).toMatchObject([
      { isLeeg: true },
      { rijen: [{ label: 'Gebieden', isLeeg: true }] },
    ]);
  });
});
