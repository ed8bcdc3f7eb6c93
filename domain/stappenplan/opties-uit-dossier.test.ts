import { describe, expect, it } from 'vitest';
import { eenDossier, eenVolledigDossier } from '../../test/builders/een-dossier';
import type { KeuzeVeld, OptieBron } from '../formulier/veld';
import { listOpties } from './opties-uit-dossier';
import { createContext } from './stap-context';

const veld = (bron?: OptieBron): KeuzeVeld => ({
  naam: 'x',
  soort: 'keuze',
  label: 'X',
  opties: [{ code: 'a', label: 'A' }],
  ...(bron ? { bron } : {}),
});
const uit = (bron: OptieBron | undefined, dossier = eenVolledigDossier()) =>
  listOpties(veld(bron), createContext(dossier, '2024-10-09'));

describe('listOpties', () => {
  it('geeft zonder bron de opties van het veld', () => expect(uit(undefined)).toEqual([{ code: 'a', label: 'A' }]));

  it('geeft de gebieden die in stap 4 zijn aangevinkt, in vaste volgorde en met hun groep', () => {
    const dossier = eenVolledigDossier({ stappen: { 4: { gebieden: ['gedrag', 'spelling', 'bestaat-niet'] } } });
    expect(uit('gebieden', dossier)).toEqual([
      { code: 'spelling', label: 'Spelling', groep: 'Leergebied' },
      { code: 'gedrag', label: 'Gedrag', groep: 'Leergebiedoverstijgend' },
    ]);
  });

  it('geeft de tussendoelen van stap 8 met nummer, tekst en gebied', () => {
    expect(uit('tussendoelen')).toHaveLength(4);
    expect(uit('tussendoelen')[2]).toEqual({
      code: 'tussendoel-3',
      label: 'Tussendoel 3: Beide leerkrachten gebruiken dezelfde opstart.',
      groep: 'Werkhouding en executieve functies',
    });
  });

  it('kort een lang tussendoel af op een heel woord, en noemt een leeg tussendoel bij zijn nummer', () => {
    const rijen = [{ id: 't1', doel: 'woord '.repeat(40) }, { id: 't2' }];
    const [lang, leeg] = uit('tussendoelen', eenDossier({ stappen: { 8: { tussendoelen: rijen } } }));
    expect(lang?.label).toMatch(/^Tussendoel 1: (woord ){13}…$/);
    expect(leeg).toEqual({ code: 't2', label: 'Tussendoel 2' });
  });

  it('geeft de gezaghebbenden van stap 1, ook zonder naam', () => {
    const dossier = eenDossier({
      stappen: {
        1: {
          gezaghebbenden: [
            { id: 'g1', naam: 'Roos Wielewaal' },
            { id: 'g2', naam: ' ' },
          ],
        },
      },
    });
    expect(uit('gezaghebbenden', dossier)).toEqual([
      { code: 'g1', label: 'Roos Wielewaal' },
      { code: 'g2', label: 'Gezaghebbende 2' },
    ]);
  });
});
