import { describe, expect, it } from 'vitest';
import type { Artikel } from './artikel';
import { pickInhoud } from './artikel-velden';
import {
  publishArtikel,
  restoreArtikel,
  returnArtikel,
  saveArtikel,
  startArtikel,
  submitArtikel,
  withdrawArtikel,
} from './levensloop';
import { listArtikelActies } from './list-artikel-acties';

const HANNA = { doorId: 'hanna', door: 'Hanna Meerkoet', op: '2026-11-02T08:00:00.000Z' };
const YARA = { doorId: 'yara', door: 'Yara Waterlelie', op: '2026-11-03T08:00:00.000Z' };
const ANTWOORDEN = {
  titel: 'Een rustplek regelen',
  samenvatting: 'Zo vraag je een rustplek aan.',
  tekst: '1. Bel je consulent.',
};

const open = <T>(result: { ok: true; value: T } | { ok: false; refusals: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
};
const start = (antwoorden = {}): Artikel =>
  open(startArtikel({ artikelId: 'a', antwoorden: { ...ANTWOORDEN, ...antwoorden }, stempel: HANNA }));
const gepubliceerd = (): Artikel => open(publishArtikel({ artikel: start(), stempel: YARA })).artikel;
const save = (artikel: Artikel, pad: string, van: string | null, naar: string, magPubliceren = false) =>
  saveArtikel({ artikel, wijzigingen: [{ pad, van, naar }], stempel: YARA, magPubliceren });

describe('startArtikel', () => {
  it('mag half zijn, en leest stappen en trefwoorden', () => {
    const artikel = open(
      startArtikel({
        artikelId: 'a',
        antwoorden: { titel: 'Iets', stappen: ['4'], trefwoorden: 'a, b,' },
        stempel: HANNA,
      }),
    );
    expect(artikel).toMatchObject({ staat: 'concept', versie: 0, stappen: [4], trefwoorden: ['a', 'b'], tekst: '' });
  });

  it('neemt geen tekst van meer dan 20.000 tekens', () => {
    const result = startArtikel({ artikelId: 'a', antwoorden: { tekst: 'x'.repeat(20_001) }, stempel: HANNA });
    expect(result).toMatchObject({ refusals: [{ code: 'veld-te-lang', pad: 'tekst' }] });
  });
});

describe('saveArtikel', () => {
  it('laat lezers zien wat gepubliceerd is, tot de volgende keer', () => {
    const { artikel } = open(save(gepubliceerd(), 'titel', ANTWOORDEN.titel, 'Een plek met rust'));
    expect(artikel).toMatchObject({ staat: 'concept', titel: 'Een plek met rust', bijgewerkt: YARA });
    expect(artikel.gepubliceerd?.inhoud.titel).toBe(ANTWOORDEN.titel);
  });

  it('verandert niets als er al staat wat je wilt', () => {
    const artikel = gepubliceerd();
    expect(open(save(artikel, 'titel', 'iets anders', ANTWOORDEN.titel)).artikel).toBe(artikel);
  });

  it('overschrijft nooit ongezien wat een ander schreef', () => {
    const result = save(start(), 'tekst', 'Wat ik zag.', 'Wat ik wil.');
    expect(result).toMatchObject({
      ok: false,
      refusals: [{ code: 'veld-gewijzigd', pad: 'tekst' }],
      botsingen: [{ huidig: ANTWOORDEN.tekst, stempel: HANNA }],
    });
  });

  it('begint de review opnieuw, behalve als de Themaverbinder zelf een woord verbetert', () => {
    const { artikel } = open(submitArtikel({ artikel: start(), stempel: HANNA }));
    expect(open(save(artikel, 'titel', ANTWOORDEN.titel, 'Anders')).artikel.staat).toBe('concept');
    expect(open(save(artikel, 'titel', ANTWOORDEN.titel, 'Anders', true)).artikel.staat).toBe('terReview');
  });

  it('kent alleen velden van een artikel', () => {
    expect(save(start(), 'staat', 'concept', 'gepubliceerd')).toMatchObject({ refusals: [{ code: 'veld-onbekend' }] });
  });
});

describe('submitArtikel en publishArtikel', () => {
  it('vragen een titel, een samenvatting en een tekst', () => {
    const artikel = start({ samenvatting: undefined, tekst: ' ' });
    for (const doe of [submitArtikel, publishArtikel])
      expect(doe({ artikel, stempel: YARA })).toMatchObject({
        refusals: [
          { code: 'veld-leeg', pad: 'samenvatting' },
          { code: 'veld-leeg', pad: 'tekst' },
        ],
      });
  });

  it.each(['Vraag het [naam].', 'Mail naar teun@zilverenreiger.example.'])('laten %j niet door', (tekst) => {
    expect(publishArtikel({ artikel: start({ tekst }), stempel: YARA })).toMatchObject({
      refusals: [{ code: 'artikel-niet-klaar', pad: 'tekst' }],
    });
  });

  it('maakt van elke publicatie een versie, ook na een dubbele klik maar één', () => {
    const eerste = open(publishArtikel({ artikel: start(), stempel: YARA }));
    expect(eerste.versie).toMatchObject({ id: 'versie-0001', versie: 1, inhoud: pickInhoud(start()) });
    expect(open(publishArtikel({ artikel: eerste.artikel, stempel: YARA })).versie).toBeUndefined();
    const { artikel } = open(save(eerste.artikel, 'titel', ANTWOORDEN.titel, 'Anders'));
    expect(open(publishArtikel({ artikel, stempel: YARA })).versie?.id).toBe('versie-0002');
  });
});

describe('returnArtikel', () => {
  it('gaat terug met een opmerking, die weg is als het opnieuw wordt aangeboden', () => {
    const { artikel } = open(submitArtikel({ artikel: start(), stempel: HANNA }));
    expect(returnArtikel({ artikel, stempel: YARA, tekst: ' ' })).toMatchObject({ refusals: [{ code: 'veld-leeg' }] });
    const terug = open(returnArtikel({ artikel, stempel: YARA, tekst: 'Maak het korter.' })).artikel;
    expect(terug).toMatchObject({ staat: 'concept', opmerking: { tekst: 'Maak het korter.' } });
    expect(open(submitArtikel({ artikel: terug, stempel: HANNA })).artikel.opmerking).toBeUndefined();
  });
});

describe('restoreArtikel en withdrawArtikel', () => {
  it('zetten een oude tekst terug als concept, zonder iets voor lezers te veranderen', () => {
    const artikel = gepubliceerd();
    const inhoud = { ...pickInhoud(artikel), tekst: 'Zoals vroeger.' };
    const hersteld = restoreArtikel({ artikel, stempel: YARA, inhoud }).artikel;
    expect(hersteld).toMatchObject({ staat: 'concept', tekst: 'Zoals vroeger.', gepubliceerd: artikel.gepubliceerd });
    expect(restoreArtikel({ artikel, stempel: YARA, inhoud: pickInhoud(artikel) }).artikel).toBe(artikel);
  });

  it('haalt een artikel weg bij lezers en bewaart de tekst', () => {
    const weg = withdrawArtikel({ artikel: gepubliceerd(), stempel: YARA }).artikel;
    expect(weg).toMatchObject({ staat: 'concept', titel: ANTWOORDEN.titel });
    expect(weg.gepubliceerd).toBeUndefined();
    expect(withdrawArtikel({ artikel: weg, stempel: YARA }).artikel).toBe(weg);
  });
});

describe('listArtikelActies', () => {
  const schrijver = { magPubliceren: false, heeftVersies: false };
  const verbinder = { magPubliceren: true, heeftVersies: true };
  it('laat de schrijver aanbieden en de Themaverbinder publiceren', () => {
    const concept = start();
    const terReview = open(submitArtikel({ artikel: concept, stempel: HANNA })).artikel;
    expect(listArtikelActies(concept, schrijver)).toEqual(['bewaren', 'terReview']);
    expect(listArtikelActies(terReview, schrijver)).toEqual(['bewaren']);
    expect(listArtikelActies(gepubliceerd(), { ...schrijver, heeftVersies: true })).toEqual(['bewaren']);
    expect(listArtikelActies(terReview, verbinder)).toEqual(['bewaren', 'publiceren', 'terugsturen', 'herstellen']);
    expect(listArtikelActies(gepubliceerd(), verbinder)).toEqual(['bewaren', 'herstellen', 'intrekken']);
  });
});
