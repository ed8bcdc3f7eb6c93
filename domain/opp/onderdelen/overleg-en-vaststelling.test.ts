import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composeOverleg } from './overleg-en-vaststelling';

const compose = (stappen: DossierWensen['stappen'] = {}) => composeOverleg(createOppBron(eenOppVraag({ stappen })));
const tabel = (stappen: DossierWensen['stappen'] = {}) => compose(stappen).find(({ soort }) => soort === 'tabel');

const weigering = {
  id: 'i1',
  gezaghebbende: 'gezaghebbende-2',
  instemming: 'nee',
  datum: '2024-10-10',
  vorm: 'mail',
  reden: 'Vader wil eerst onderzoek.',
};

describe('composeOverleg', () => {
  it('geeft van elke gezaghebbende of die instemt, wanneer en hoe', () => {
    expect(tabel()).toMatchObject({
      kolommen: ['Gezaghebbende', 'Stemt in', 'Datum', 'Hoe laten weten'],
      rijen: [
        ['Roos Wielewaal', 'Ja', '10 oktober 2024', 'In een gesprek'],
        ['Daan Wielewaal', 'Ja', '10 oktober 2024', 'Met een formulier'],
      ],
    });
    expect(compose().at(-1)).toMatchObject({
      rijen: [{ waarde: '11 oktober 2024' }, { waarde: 'Directeur van De Zilveren Reiger' }],
    });
  });

  it('houdt een rij vrij voor wie nog niets liet weten', () => {
    expect(tabel({ 9: { instemmingen: [] } })).toMatchObject({
      rijen: [
        ['Roos Wielewaal', 'nog niet ingevuld', 'nog niet ingevuld', 'nog niet ingevuld'],
        ['Daan Wielewaal', 'nog niet ingevuld', 'nog niet ingevuld', 'nog niet ingevuld'],
      ],
    });
  });

  it('houdt een antwoord van iemand die niet meer in stap 1 staat', () => {
    expect(tabel({ 9: { instemmingen: [{ ...weigering, gezaghebbende: 'weg' }] } })).toMatchObject({
      rijen: [['Roos Wielewaal'], ['Daan Wielewaal'], ['Niet in stap 1', 'Nee']].map((cellen) =>
        expect.arrayContaining(cellen),
      ),
    });
  });

  it('noemt bij een weigering de reden en dat het handelingsdeel niet geldt, en geen vaststelling (BR-20)', () => {
    const blokken = compose({ 9: { instemmingen: [weigering] } });
    expect(blokken.find(({ soort }) => soort === 'tabel')).toMatchObject({
      kolommen: ['Gezaghebbende', 'Stemt in', 'Datum', 'Hoe laten weten', 'Waarom niet'],
      rijen: [
        ['Roos Wielewaal', 'nog niet ingevuld', 'nog niet ingevuld', 'nog niet ingevuld', '–'],
        ['Daan Wielewaal', 'Nee', '10 oktober 2024', 'Per mail', 'Vader wil eerst onderzoek.'],
      ],
    });
    expect(blokken.at(-1)).toMatchObject({ tekst: expect.stringContaining('geldt nog niet') });
  });

  it('zegt wat de wet nog vraagt', () => {
    const leeg = compose({ 9: { overlegOp: undefined, vastgesteldOp: undefined, vastgesteldDoor: undefined } })
      .flatMap((blok) => (blok.soort === 'kenmerken' ? blok.rijen : []))
      .filter(({ isLeeg }) => isLeeg);
    expect(leeg.map(({ label }) => label)).toEqual(['Datum van het overleg', 'Vastgesteld op', 'Vastgesteld door']);
  });
});
