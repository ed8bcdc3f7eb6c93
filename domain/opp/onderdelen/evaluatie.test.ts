import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { eenDossier, volledigeAntwoorden } from '../../../test/builders/een-dossier';
import { composeEvaluatie } from './evaluatie';

const compose = (stappen: DossierWensen['stappen'] = {}) => composeEvaluatie(createOppBron(eenOppVraag({ stappen })));

describe('composeEvaluatie', () => {
  it('geeft de uitkomst per tussendoel, met de nummers van het handelingsdeel', () => {
    expect(compose().find(({ soort }) => soort === 'tabel')).toMatchObject({
      kolommen: ['Tussendoel', 'Resultaat', 'Toelichting'],
      rijen: [
        ['Tussendoel 1', 'Deels behaald', expect.any(String)],
        ['Tussendoel 2', 'Behaald', expect.any(String)],
        ['Tussendoel 3', 'Behaald', expect.any(String)],
        ['Tussendoel 4', 'Deels behaald', expect.any(String)],
      ],
    });
  });

  it('heeft vóór de eerste evaluatie aan één regel genoeg', () => {
    const { 10: _, ...zonder } = volledigeAntwoorden();
    const dossier = eenDossier({ stappen: zonder });
    expect(composeEvaluatie(createOppBron(eenOppVraag({}, { dossier }))).slice(1)).toEqual([
      {
        soort: 'kenmerken',
        rijen: [{ label: 'Datum van het evaluatiegesprek', waarde: 'nog niet ingevuld', isLeeg: true }],
      },
    ]);
  });

  it('zegt wat er na een begin nog mist', () => {
    const evaluaties = [{ id: 'e', tussendoel: 'weg', toelichting: 'Gezien.' }];
    const blokken = compose({ 10: { evaluaties, conclusie: undefined, voortgang: undefined } });
    expect(blokken.find(({ soort }) => soort === 'tabel')).toMatchObject({
      rijen: [['nog niet ingevuld', 'nog niet ingevuld', 'Gezien.']],
    });
    const labels = blokken.flatMap((blok) => (blok.soort === 'kenmerken' ? blok.rijen : []));
    expect(labels).toContainEqual({ label: 'Conclusie', waarde: 'nog niet ingevuld', isLeeg: true });
    expect(labels.map(({ label }) => label)).not.toContain('Voortgang');
  });
});
