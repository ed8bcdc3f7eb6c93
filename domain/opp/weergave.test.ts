import { describe, expect, it } from 'vitest';
import type { Antwoorden } from '../formulier/antwoord';
import { always, type Veld } from '../formulier/veld';
import { LOS_CONTEXT } from '../stappenplan/los-context';
import type { Niveau } from '../stappenplan/stap';
import { createWeergave } from './weergave';

const VELDEN: readonly Veld[] = [
  { naam: 'doel', soort: 'langeTekst', label: 'Doel', maxLengte: 100, isVerplicht: always },
  { naam: 'stem', soort: 'tekst', label: 'Stem', maxLengte: 100, wettelijk: 'De wet vraagt dit.' },
  { naam: 'extra', soort: 'tekst', label: 'Extra', maxLengte: 100 },
  { naam: 'reden', soort: 'tekst', label: 'Reden', maxLengte: 100, isVerplicht: always, isZichtbaar: () => false },
  {
    naam: 'mensen',
    soort: 'lijst',
    label: 'Mensen',
    rijNaam: 'mens',
    maxRijen: 5,
    velden: [{ naam: 'naam', soort: 'tekst', label: 'Naam', maxLengte: 50 }],
  },
];

const lees = (antwoorden: Antwoorden, niveau: Niveau = 'extra') =>
  createWeergave(VELDEN, antwoorden, { context: { ...LOS_CONTEXT, niveau, vandaag: '2024-10-09' }, namen: {} });

const LEEG = { waarde: 'nog niet ingevuld', isLeeg: true };

describe('createWeergave', () => {
  it('zet het label van de vraag bij het antwoord', () => {
    expect(lees({ doel: 'Lezen' }).kenmerken('doel')).toEqual([{ label: 'Doel', waarde: 'Lezen' }]);
  });

  it('noemt wat de wet of het niveau vraagt ook als het leeg is, en laat het andere weg', () => {
    expect(lees({}).kenmerken('doel', 'stem', 'extra')).toEqual([
      { label: 'Doel', ...LEEG },
      { label: 'Stem', ...LEEG },
    ]);
  });

  it('mist bij lichte ondersteuning niets voor de wet', () => {
    expect(lees({}, 'licht').kenmerken('doel', 'stem')).toEqual([{ label: 'Doel', ...LEEG }]);
  });

  it('toont geen vraag die niet gesteld is, ook niet als er nog een antwoord ligt', () => {
    const weergave = lees({ reden: 'oud antwoord' });
    expect(weergave.kenmerken('reden')).toEqual([]);
    expect(weergave.tekst('reden')).toBe('');
  });

  it('geeft lopende tekst onder dezelfde voorwaarde', () => {
    expect(lees({ doel: 'Lezen' }).alinea('doel')).toEqual([{ soort: 'alinea', tekst: 'Lezen' }]);
    expect(lees({}).alinea('doel')).toEqual([{ soort: 'alinea', tekst: 'nog niet ingevuld', isLeeg: true }]);
    expect(lees({}).alinea('extra')).toEqual([]);
  });

  it('leest de rijen van een lijst in hun volgorde', () => {
    const mensen = [
      { id: 'b', naam: 'Bram' },
      { id: 'a', naam: 'Anne' },
    ];
    expect(
      lees({ mensen })
        .rijen('mensen')
        .map((rij) => [rij.id, rij.tekst('naam')]),
    ).toEqual([
      ['b', 'Bram'],
      ['a', 'Anne'],
    ]);
    expect(lees({ doel: 'geen lijst' }).rijen('doel')).toEqual([]);
  });
});
