import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composeLeerlingEnSchool } from './leerling-en-school';

const compose = (wensen: DossierWensen = {}) => composeLeerlingEnSchool(createOppBron(eenOppVraag(wensen)));
const rijen = (wensen: DossierWensen = {}) => {
  const blok = compose(wensen).find(({ soort }) => soort === 'kenmerken');
  return blok?.soort === 'kenmerken' ? blok.rijen : [];
};

describe('composeLeerlingEnSchool', () => {
  it('noemt leerling, dossier, school en wie gezag heeft', () => {
    expect(rijen().map(({ label, waarde }) => [label, waarde])).toEqual([
      ['Dossier', 'D-2024-000123, OPP versie 1, concept, stand van 3 februari 2025'],
      ['Geboortedatum', '12 maart 2016'],
      ['Groep', '5'],
      ['School', 'De Zilveren Reiger (99AA00), Noorderhaven'],
      ['Niveau van ondersteuning', 'Extra ondersteuning op school'],
      ['Startdatum', '2 september 2024'],
      ['Groepsleerkracht', 'Teun Hazelaar'],
      ['Gezaghebbende', 'Roos Wielewaal (moeder), roos@voorbeeld.example'],
      ['Gezaghebbende', 'Daan Wielewaal (vader), 030 000 00 00'],
    ]);
  });

  it('verbergt telefoon en e-mail van wie een geheim adres heeft, en van niemand anders (BR-29)', () => {
    const gezaghebbenden = [
      {
        id: 'a',
        naam: 'Roos',
        relatie: 'moeder',
        telefoon: '06 11',
        email: 'roos@voorbeeld.example',
        adresgeheim: true,
      },
      {
        id: 'b',
        naam: 'Daan',
        relatie: 'vader',
        telefoon: '06 22',
        email: 'daan@voorbeeld.example',
        adresgeheim: false,
      },
    ];
    const wie = rijen({ stappen: { 1: { gezaghebbenden } } }).filter(({ label }) => label === 'Gezaghebbende');
    expect(wie.map(({ waarde }) => waarde)).toEqual(['Roos (moeder)', 'Daan (vader), 06 22, daan@voorbeeld.example']);
  });

  it('noemt de voorvoegsels van de naam', () => {
    const [kop] = compose({ stappen: { 1: { voorvoegsel: 'van der' } } });
    expect(kop).toMatchObject({ niveau: 1, tekst: 'Ontwikkelingsperspectief van Fenna van der Wielewaal' });
  });

  it('zegt dat er nog geen gezaghebbende is', () => {
    expect(rijen({ stappen: { 1: { gezaghebbenden: [] } } })).toContainEqual({
      label: 'Gezaghebbenden',
      waarde: 'nog niet ingevuld',
      isLeeg: true,
    });
  });

  it('legt het woord Wettelijk uit, en zegt bij lichte ondersteuning dat de wet geen OPP vraagt', () => {
    expect(compose().at(-1)).toMatchObject({ soort: 'alinea', tekst: expect.stringContaining('Wettelijk') });
    expect(compose({ niveau: 'licht' }).at(-1)).toMatchObject({ tekst: expect.stringContaining('geen') });
  });
});
