import { describe, expect, it } from 'vitest';
import { measureCpu } from '../../test/builders/measure-cpu';
import { judgeArtikel } from './judge-artikel';
import { maakArtikelVanAntwoord } from './maak-artikel-van-antwoord';
import { maskPersoonsgegevens } from './mask-persoonsgegevens';

const NAMEN = {
  personen: ['Joost Kamperfoelie', 'Yara Waterlelie', 'Fenna Wielewaal', 'Anne-Fleur van der Linde', 'Bo Ek'],
  scholen: ['Het Waterrad', '99BB00'],
};
const mask = (tekst: string) => maskPersoonsgegevens(tekst, NAMEN);

describe('maskPersoonsgegevens', () => {
  it.each([
    ['Joost Kamperfoelie vroeg het.', '[naam] vroeg het.'],
    ['fenna’s plan en Fenna', '[naam] plan en [naam]'],
    ['Anne-Fleur van der Linde is er', '[naam] is er'],
    ['mevrouw Linde en YARA', 'mevrouw [naam] en [naam]'],
    ['Op het Waterrad, BRIN 99BB00', 'Op [school], BRIN [school]'],
    ['bij Waterrad', 'bij [school]'],
    ['Mail joost@waterrad.example of bel 06-12 34 56 78', 'Mail [e-mailadres] of bel [nummer]'],
    ['BSN 123456782 in D-2024-000156, geboren 12-04-2016', 'BSN [nummer] in [nummer], geboren [datum]'],
    ['Zie https://top.example/#/dossiers/abc nu', 'Zie [link] nu'],
    ['Ga naar stap 8 en kies 4 van de 10.', 'Ga naar stap 8 en kies 4 van de 10.'],
    ['De fennatuin en het bos', 'De fennatuin en het bos'],
  ])('%s', (tekst, verwacht) => {
    expect(mask(tekst)).toBe(verwacht);
  });

  it('blijft snel bij lange rare tekst', () => {
    const tekst = `${'1 '.repeat(50_000)}${'a@'.repeat(50_000)}${'Fenna '.repeat(10_000)}`;
    const duur = measureCpu(() => expect(mask(tekst)).not.toContain('Fenna'));
    expect(duur).toBeLessThan(3000);
  });
});

describe('maakArtikelVanAntwoord', () => {
  const artikel = maakArtikelVanAntwoord({
    onderwerp: 'Bij stap 8 kan Joost geen tussendoel toevoegen',
    vraag:
      'Hallo helpdesk,\nBij Fenna Wielewaal kan ik in stap 8 geen tussendoel toevoegen. De knop doet niets.\nGroet, Joost',
    antwoorden: [
      'Dag Joost. Het gebied ‘taal’ is in stap 4 niet aangevinkt. Vink het daar aan.\n\nMet vriendelijke groet,\nHelpdesk\n06-12345678',
      'Lukt het nu op Het Waterrad?',
    ],
    stap: 8,
    namen: NAMEN,
  });

  it('maakt een concept zonder namen, scholen, groet en nummers', () => {
    expect(artikel).toEqual({
      titel: 'Bij stap 8 kan [naam] geen tussendoel toevoegen',
      samenvatting: 'Bij [naam] kan ik in stap 8 geen tussendoel toevoegen.',
      tekst:
        '## De vraag\n\nBij [naam] kan ik in stap 8 geen tussendoel toevoegen. De knop doet niets.\n\n## Zo doe je het\n\n' +
        'Het gebied ‘taal’ is in stap 4 niet aangevinkt. Vink het daar aan.\n\nLukt het nu op [school]?',
      stappen: [8],
      codes: [],
      trefwoorden: [],
    });
  });

  it('kan niet zo worden gepubliceerd: iemand kijkt eerst naar de open plekken', () => {
    expect(judgeArtikel(artikel)).toMatchObject([{ code: 'artikel-niet-klaar' }]);
  });

  it('past altijd in de velden', () => {
    const lang = maakArtikelVanAntwoord({
      onderwerp: 'x'.repeat(500),
      vraag: 'y'.repeat(10_000),
      antwoorden: Array.from({ length: 5 }, () => 'z'.repeat(10_000)),
      namen: NAMEN,
    });
    expect([lang.titel.length, lang.samenvatting.length, lang.tekst.length]).toEqual([120, 200, 20_000]);
  });
});
