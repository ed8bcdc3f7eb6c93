import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composeHandelingsdeel } from './handelingsdeel';

const compose = (wensen: DossierWensen = {}) => composeHandelingsdeel(createOppBron(eenOppVraag(wensen)));
const koppen = (wensen: DossierWensen = {}) =>
  compose(wensen).flatMap((blok) => (blok.soort === 'kop' && blok.niveau === 3 ? [blok.tekst] : []));

describe('composeHandelingsdeel', () => {
  it('zegt bij elk tussendoel voor wie het is en bij welk gebied het hoort', () => {
    expect(koppen()).toEqual([
      'Tussendoel 1 voor de leerling: rekenen-wiskunde',
      'Tussendoel 2 voor de leerling: werkhouding en executieve functies',
      'Tussendoel 3 voor de leerkracht: werkhouding en executieve functies',
      'Tussendoel 4 voor de ouders: werkhouding en executieve functies',
    ]);
  });

  it('geeft wie, hoe, waar, wanneer, waarmee, bekostiging en evaluatiedatum', () => {
    const blok = compose().find(({ soort }, index) => soort === 'kenmerken' && index > 1);
    expect(blok?.soort === 'kenmerken' && blok.rijen.map(({ label }) => label)).toEqual([
      'Wie',
      'Hoe',
      'Waar',
      'Wanneer',
      'Waarmee',
      'Bekostiging',
      'Evaluatiedatum',
    ]);
  });

  it('volgt de gebieden van stap 4 en houdt de nummers van het scherm', () => {
    const tussendoelen = [
      { id: 'a', gebied: 'werkhouding', doel: 'Eerst getypt.' },
      { id: 'b', gebied: 'rekenen-wiskunde', doel: 'Daarna getypt.' },
      { id: 'c', doel: 'Zonder gebied.' },
    ];
    expect(koppen({ stappen: { 8: { tussendoelen } } })).toEqual([
      'Tussendoel 2: rekenen-wiskunde',
      'Tussendoel 1: werkhouding en executieve functies',
      'Tussendoel 3',
    ]);
  });

  it('zegt wat een tussendoel nog mist, ook zonder tekst', () => {
    const blokken = compose({ stappen: { 8: { tussendoelen: [{ id: 'a', gebied: 'werkhouding' }] } } });
    expect(blokken.at(-2)).toMatchObject({ soort: 'alinea', isLeeg: true });
    expect(blokken.at(-1)).toMatchObject({ rijen: Array.from({ length: 7 }, () => ({ isLeeg: true })) });
  });

  it('zegt dat er nog geen tussendoelen zijn', () => {
    expect(compose({ stappen: { 8: { tussendoelen: [] } } }).slice(1)).toMatchObject([
      { rijen: [{ label: 'Evaluatiegesprek' }, { label: 'Tussendoelen', isLeeg: true }] },
    ]);
  });

  it('heet bij lichte ondersteuning geen handelingsdeel', () => {
    expect(compose({ niveau: 'licht' })[0]).toEqual({ soort: 'kop', niveau: 2, tekst: 'Tussendoelen en aanpak' });
  });
});
