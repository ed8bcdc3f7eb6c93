import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { STANDAARD_ARTIKELEN } from '@domain/kennisbank/standaard/standaard-artikelen';
import { mergeArtikelen } from '@domain/kennisbank/to-kennisbank';
import { describe, expect, it } from 'vitest';
import { measureCpu } from '../../../test/builders/measure-cpu';
import { makeZoeker } from './make-zoeker';
import { findFragment, markeer } from './markeer';

const ARTIKELEN = mergeArtikelen(STANDAARD_ARTIKELEN, [], '2026-11-22T08:00:00.000Z');
const zoek = makeZoeker(ARTIKELEN);
const ids = (tekst: string) => zoek(tekst).map(({ artikel }) => artikel.artikelId);
const raak = (tekst: string, zoekTekst: string) =>
  markeer(tekst, zoek(zoekTekst)[0]?.termen ?? new Set())
    .filter(({ isRaak }) => isRaak)
    .map((stuk) => stuk.tekst);

const eenArtikel = (artikelId: string, titel: string): GepubliceerdArtikel => ({
  artikelId,
  titel,
  samenvatting: '',
  tekst: '',
  stappen: [],
  codes: [],
  trefwoorden: [],
  versie: 1,
  bijgewerktOp: '2026-11-01T00:00:00.000Z',
  leesMinuten: 1,
});

describe('makeZoeker', () => {
  it.each([
    ['een typefout', 'tusendoelen', 'tussendoelen-opstellen'],
    ['twee letters verwisseld', 'archievren', 'archiveren'],
    ['een half woord', 'uitstr', 'uitstroomperspectief-kiezen'],
    ['enkelvoud', 'tussendoel', 'tussendoelen-opstellen'],
    ['meervoud', 'archieven', 'archiveren'],
    ['een afkorting', 'TLV', 'tlv-aanvragen'],
    ['het hele woord', 'toelaatbaarheidsverklaring', 'tlv-aanvragen'],
    ['een ander woord', 'tweestapsverificatie', 'tweestapsverificatie'],
    ['2FA', '2fa', 'tweestapsverificatie'],
    ['een zin', 'stem van de leerling', 'stem-van-de-leerling'],
    ['een accent te veel', 'fáctoren', 'factoren-verzamelen'],
    ['y voor ij', 'bylage', 'logboek-en-bijlagen'],
    ['de eerste letter', 'n', 'nieuwsbrief-maken'],
    ['een woord van buiten', 'printen', 'instemming-vragen'],
    ['een woord van buiten', 'geld', 'inzet-en-bekostiging'],
    ['een woord van buiten', 'foto', 'vraag-stellen-aan-de-helpdesk'],
    ['alles aan elkaar', 'onderwijstransparant', 'overstap-onderwijs-transparant'],
  ])('vindt met %s (%s)', (_, tekst, verwacht) => {
    expect(ids(tekst).slice(0, 3)).toContain(verwacht);
  });

  it.each([
    ['IB’er', 'intern begeleider'],
    ["ib'er", 'IBer'],
    ['KC’er', 'kwaliteitscoordinator'],
    ['OPP', 'ontwikkelingsperspectief'],
    ['swv', 'samenwerkingsverband'],
  ])('kent %s en %s als hetzelfde', (een, ander) => {
    expect(ids(een).length).toBeGreaterThan(0);
    expect(ids(ander)).toEqual(expect.arrayContaining(ids(een).slice(0, 2)));
  });

  it('zet wat in de titel staat bovenaan, en wat bij de stap hoort iets hoger', () => {
    expect(ids('beveiligd mailen')[0]).toBe('beveiligd-mailen');
    const plek = (stap?: 2 | 9) =>
      zoek('geen gebied tussendoel ouders', { ...(stap && { stap }) }).findIndex(
        ({ artikel }) => artikel.artikelId === 'instemming-vragen',
      );
    expect(plek(9)).toBeLessThanOrEqual(plek());
  });

  it('vindt bij een hele vraag wat er over gaat', () => {
    const vraag = 'Hallo, bij stap 8 kan ik geen tussendoel toevoegen. De knop doet het niet bij het gebied taal.';
    const gevonden = zoek(vraag, { isVraag: true, stap: 8, max: 3 }).map(({ artikel }) => artikel.artikelId);
    expect(gevonden).toContain('gebieden-aanvinken');
    expect(zoek('ik heb een', { isVraag: true })).toEqual([]);
  });

  it('biedt bij een vraag niet aan wat er alleen een woord mee deelt', () => {
    const vraag = 'Geen tussendoel toevoegen. Bij stap 8 kan ik geen tussendoel toevoegen.';
    const gevonden = zoek(vraag, { isVraag: true, stap: 8 }).map(({ artikel }) => artikel.artikelId);
    expect(gevonden).toEqual(['gebieden-aanvinken', 'tussendoelen-opstellen']);
    expect(ids(vraag)).toContain('adresboek-beheren');
    expect(zoek('Mail me over Fenna', { isVraag: true }).map(({ artikel }) => artikel.artikelId)).not.toContain(
      'overdracht-klaarzetten',
    );
  });

  it('vindt niets bij niets, en blijft heel bij rare tekens', () => {
    for (const tekst of ['', '   ', '???', '<script>', '\u0000', '🦆'.repeat(100)])
      expect(() => zoek(tekst)).not.toThrow();
    expect(ids('')).toEqual([]);
    expect(ids('xqzwvk')).toEqual([]);
  });

  it('blijft snel bij artikelen met rare tekst', () => {
    for (const teken of ['\n', ' \n', '](', '- ', '# ', '|', "a'", '-', 'ij']) {
      const tekst = teken.repeat(20_000 / teken.length);
      const artikelen = Array.from({ length: 20 }, (_, index) => ({ ...eenArtikel(`a-${index}`, 'x'), tekst }));
      expect(
        measureCpu(() => void makeZoeker(artikelen)('xa')),
        teken,
      ).toBeLessThan(2000);
    }
  });

  it('antwoordt bij 500 artikelen binnen 50 ms per toets', () => {
    const veel = Array.from({ length: 500 }, (_, index) => {
      const bron = ARTIKELEN[index % ARTIKELEN.length] ?? eenArtikel('x', 'x');
      return { ...bron, artikelId: `a-${index}`, titel: `${bron.titel} ${index}` };
    });
    const zoekVeel = makeZoeker(veel);
    const woord = 'ontwikkelingsperspectief tussendoelen';
    const tijden = Array.from(woord, (_, lengte) =>
      measureCpu(() => void zoekVeel(woord.slice(0, lengte + 1))),
    ).toSorted((a, b) => a - b);
    expect(tijden[Math.floor(tijden.length / 2)]).toBeLessThan(50);
  });
});

describe('markeer', () => {
  it('wijst aan wat gezocht werd, ook met een typefout, een half woord of een ander woord', () => {
    expect(raak('Tussendoelen opstellen (stap 8)', 'tusendoel')).toEqual(['Tussendoelen']);
    expect(raak('Archiveren in stap 11', 'archiv')).toEqual(['Archiveren']);
    expect(raak('Vraag het je IB’er.', 'intern begeleider')).toEqual(['IB’er']);
  });

  it('laat de tekst verder precies zo', () => {
    const tekst = '  Één — ‘twee’ (drie)! ';
    expect(
      markeer(tekst, new Set(['twe']))
        .map((stuk) => stuk.tekst)
        .join(''),
    ).toBe(tekst);
  });
});

describe('findFragment', () => {
  it('laat de zin zien waarin het staat, als titel en samenvatting het niet zeggen', () => {
    const artikel = {
      titel: 'A',
      samenvatting: 'B.',
      tekst: '## Kop\n\n1. Bel **nu** iemand.\n2. Vraag om een [rustplek](#/x).',
    };
    expect(findFragment(artikel, new Set(['rustplek']))).toBe('Vraag om een rustplek .');
    expect(findFragment({ ...artikel, titel: 'Rustplek' }, new Set(['rustplek']))).toBeUndefined();
  });
});
