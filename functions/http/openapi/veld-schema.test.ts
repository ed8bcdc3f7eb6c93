import { always, type Veld } from '@domain/formulier/veld';
import { describe, expect, it } from 'vitest';
import { formulierSchema, stapSchema } from './veld-schema';

const OPTIES = [
  { code: 'ja', label: 'Ja' },
  { code: 'nee', label: 'Nee' },
];
const VELDEN: readonly Veld[] = [
  { naam: 'doel', soort: 'langeTekst', label: 'Doel', help: 'Kort.', maxLengte: 50, wettelijk: 'De wet vraagt dit.' },
  { naam: 'email', soort: 'tekst', label: 'E-mail', maxLengte: 20, invoer: 'email', isVerplicht: always },
  { naam: 'op', soort: 'datum', label: 'Op' },
  { naam: 'akkoord', soort: 'jaNee', label: 'Akkoord' },
  { naam: 'vorm', soort: 'keuze', label: 'Vorm', opties: OPTIES },
  { naam: 'gebied', soort: 'keuze', label: 'Gebied', opties: [], bron: 'gebieden' },
  { naam: 'soorten', soort: 'meerkeuze', label: 'Soorten', opties: OPTIES, max: 1 },
  { naam: 'wie', soort: 'persoon', label: 'Wie', uit: 'school' },
  { naam: 'kosten', soort: 'getal', label: 'Kosten', min: 0, max: 99 },
  {
    naam: 'rijen',
    soort: 'lijst',
    label: 'Rijen',
    rijNaam: 'rij',
    maxRijen: 4,
    velden: [{ naam: 'wat', soort: 'tekst', label: 'Wat', maxLengte: 10 }],
  },
];

describe('stapSchema', () => {
  const { properties, required, additionalProperties } = stapSchema('Stap 1', VELDEN);

  it('kent elk veld en geen ander, en eist niets: een stap groeit', () => {
    expect(Object.keys(properties ?? {})).toEqual(VELDEN.map(({ naam }) => naam));
    expect(required).toEqual([]);
    expect(additionalProperties).toBe(false);
  });

  it('noemt de vraag, de uitleg en wat de wet vraagt', () => {
    expect(properties?.doel).toEqual({
      type: 'string',
      maxLength: 50,
      title: 'Doel',
      description: 'Kort.',
      'x-wettelijk': 'De wet vraagt dit.',
    });
  });

  it('beschrijft elke soort veld', () => {
    expect(properties).toMatchObject({
      email: { type: 'string', maxLength: 20, format: 'email' },
      op: { type: 'string', format: 'date' },
      akkoord: { type: 'boolean' },
      vorm: { enum: ['ja', 'nee'] },
      soorten: { type: 'array', items: { enum: ['ja', 'nee'] }, maxItems: 1, uniqueItems: true },
      wie: { type: 'string' },
      kosten: { type: 'number', minimum: 0, maximum: 99 },
      rijen: { type: 'array', maxItems: 4, items: { required: ['id'], properties: { wat: { maxLength: 10 } } } },
    });
  });

  it('noemt geen opties die uit het dossier zelf komen', () => {
    expect(properties?.gebied).toEqual({ type: 'string', title: 'Gebied' });
  });
});

describe('formulierSchema', () => {
  it('eist wat altijd verplicht is', () => {
    expect(formulierSchema(VELDEN).required).toEqual(['email']);
  });
});
