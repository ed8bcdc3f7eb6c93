import { describe, expect, it } from 'vitest';
import type { EnkelVeld } from '../formulier/veld';
import { LOS_CONTEXT } from '../stappenplan/los-context';
import type { StapContext } from '../stappenplan/stap';
import { formatAntwoord } from './format-antwoord';

const context: StapContext = {
  ...LOS_CONTEXT,
  vandaag: '2024-10-09',
  antwoorden: (nummer) =>
    nummer === 1 ? { gezaghebbenden: [{ id: 'g1', naam: 'Roos Wielewaal' }] } : { gebieden: [], tussendoelen: [] },
};
const bron = { context, namen: { 'teun-hazelaar': 'Teun Hazelaar' } };
const basis = { naam: 'veld', label: 'Veld' };
const opties = [
  { code: 'school', label: 'Schoolbudget' },
  { code: 'gemeente', label: 'Gemeente' },
  { code: 'vso', label: 'VSO – uitstroomprofiel arbeidsmarkt' },
];

const VELDEN = {
  tekst: { ...basis, soort: 'tekst', maxLengte: 10 },
  langeTekst: { ...basis, soort: 'langeTekst', maxLengte: 10 },
  datum: { ...basis, soort: 'datum' },
  jaNee: { ...basis, soort: 'jaNee' },
  keuze: { ...basis, soort: 'keuze', opties },
  gezaghebbende: { ...basis, soort: 'keuze', opties: [], bron: 'gezaghebbenden' },
  meerkeuze: { ...basis, soort: 'meerkeuze', opties },
  persoon: { ...basis, soort: 'persoon', uit: 'school' },
  uren: { ...basis, soort: 'getal', min: 0, max: 10, eenheid: 'uur' },
  euro: { ...basis, soort: 'getal', min: 0, max: 10, eenheid: 'euro' },
} as const satisfies Record<string, EnkelVeld>;

describe('formatAntwoord', () => {
  it.each([
    ['tekst zonder ruimte eromheen', VELDEN.tekst, ' Fenna ', 'Fenna'],
    ['lange tekst met zijn regels', VELDEN.langeTekst, 'een\ntwee', 'een\ntwee'],
    ['een datum voluit', VELDEN.datum, '2024-02-29', '29 februari 2024'],
    ['ja', VELDEN.jaNee, true, 'Ja'],
    ['nee is ook een antwoord', VELDEN.jaNee, false, 'Nee'],
    ['het label van een keuze', VELDEN.keuze, 'gemeente', 'Gemeente'],
    ['een keuze uit het dossier zelf', VELDEN.gezaghebbende, 'g1', 'Roos Wielewaal'],
    ['meer keuzes op één regel', VELDEN.meerkeuze, ['gemeente', 'school'], 'Schoolbudget, gemeente'],
    ['een afkorting blijft zoals zij is', VELDEN.meerkeuze, ['school', 'vso'], `Schoolbudget, ${opties[2]!.label}`],
    ['de naam van een persoon', VELDEN.persoon, 'teun-hazelaar', 'Teun Hazelaar'],
    ['een persoon die vertrokken is', VELDEN.persoon, 'iemand-anders', 'Niet meer in het adresboek'],
    ['uren met een komma', VELDEN.uren, 2.5, '2,5 uur'],
    ['nul is ook een antwoord', VELDEN.uren, 0, '0 uur'],
    ['een bedrag', VELDEN.euro, 1250, '€\u00a01.250,00'],
  ])('schrijft %s', (_, veld, antwoord, verwacht) => {
    expect(formatAntwoord(veld, antwoord, bron)).toBe(verwacht);
  });

  it.each([[undefined], [''], ['   '], [[]]])('schrijft niets voor een leeg antwoord (%j)', (antwoord) => {
    expect(formatAntwoord(VELDEN.tekst, antwoord, bron)).toBe('');
  });

  it('laat een datum die niet bestaat staan zoals die is', () => {
    expect(formatAntwoord(VELDEN.datum, '2025-02-29', bron)).toBe('2025-02-29');
  });

  it('schrijft niets voor een keuze die niet meer bestaat', () => {
    expect(formatAntwoord(VELDEN.keuze, 'oud', bron)).toBe('');
  });
});
