import { STANDAARD_IDS } from '@domain/kennisbank/uitleg-bij';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, MARIT, TEUN, YARA } from '../../../test/builders/een-adresboek';
import { codesOf, expectOk } from '../../../test/builders/een-bijeenkomst-werkplek';
import { eenVolledigDossier } from '../../../test/builders/een-dossier';
import {
  ARTIKEL,
  eenKennisbankWerkplek,
  HELPDESK,
  type KennisbankWerkplek,
} from '../../../test/builders/een-kennisbank-werkplek';

let plek: KennisbankWerkplek;
beforeEach(async () => {
  plek = await eenKennisbankWerkplek();
});
afterEach(() => plek.close());

const A = { artikelId: 'a' };
const STANDAARD = { artikelId: 'archiveren' };
const lees = async (wie = MARIT) => expectOk(await plek.useCases.readKennisbank(wie));
const vind = async (artikelId: string) => (await lees()).artikelen.find((artikel) => artikel.artikelId === artikelId);
const titel = (van: string, naar: string) => ({ wijzigingen: [{ pad: 'titel', van, naar }] });

describe('createReadKennisbank', () => {
  it('geeft iedereen in één keer wat online staat, en geen concept', async () => {
    await plek.maak('a');
    await plek.publiceer('b');
    const ids = (await lees(TEUN)).artikelen.map(({ artikelId }) => artikelId);
    expect(ids.toSorted()).toEqual([...STANDAARD_IDS, 'b'].toSorted());
    expect(await vind('b')).toMatchObject({
      label: 'nieuw',
      versie: 1,
      stappen: [6],
      trefwoorden: ['time-out', 'prikkels'],
    });
  });

  it('zegt alleen de Themaverbinder hoeveel er op review wacht', async () => {
    await plek.maak('a');
    await plek.useCases.submitArtikel(HANNA, A);
    expect(await lees(YARA)).toMatchObject({ magSchrijven: true, magPubliceren: true, terReview: 1 });
    expect(await lees(HANNA)).toMatchObject({ magSchrijven: true, magPubliceren: false, terReview: 0 });
    expect(await lees(MARIT)).toMatchObject({ magSchrijven: false, magPubliceren: false, terReview: 0 });
  });
});

describe('een artikel van concept tot online', () => {
  it('gaat langs de Themaverbinder, en blijft bij lezers hetzelfde tot de volgende publicatie', async () => {
    expect(expectOk(await plek.maak('a')).isNieuw).toBe(true);
    expect(expectOk(await plek.maak('a')).isNieuw).toBe(false);
    expectOk(await plek.useCases.submitArtikel(HANNA, A));
    expect(expectOk(await plek.useCases.returnArtikel(YARA, { ...A, tekst: 'Korter.' })).artikel).toMatchObject({
      staat: 'concept',
      opmerking: { tekst: 'Korter.', stempel: { door: YARA.naam } },
    });
    expectOk(await plek.useCases.submitArtikel(HANNA, A));
    const online = expectOk(await plek.publiceerGezien('a'));
    expect(online).toMatchObject({ versies: [{ versie: 1, isStandaard: false }], isStandaard: false });
    expectOk(await plek.useCases.saveArtikel(HANNA, { ...A, ...titel('Een rustplek regelen', 'Rust') }));
    expect((await vind('a'))?.titel).toBe('Een rustplek regelen');
    expectOk(await plek.publiceerGezien('a'));
    expect(await vind('a')).toMatchObject({ titel: 'Rust', versie: 2, label: 'gewijzigd' });
  });

  it('zet een oude versie terug, en haalt een artikel offline', async () => {
    await plek.publiceer('a');
    expectOk(await plek.useCases.saveArtikel(HANNA, { ...A, ...titel('Een rustplek regelen', 'Rust') }));
    expectOk(await plek.publiceerGezien('a'));
    const hersteld = expectOk(await plek.useCases.restoreArtikel(YARA, { ...A, versie: 1 }));
    expect(hersteld.artikel).toMatchObject({ staat: 'concept', titel: 'Een rustplek regelen' });
    expect((await vind('a'))?.titel).toBe('Rust');
    expect(codesOf(await plek.useCases.restoreArtikel(YARA, { ...A, versie: 9 }))).toEqual(['niet-gevonden']);
    expectOk(await plek.useCases.withdrawArtikel(YARA, A));
    expect(await vind('a')).toBeUndefined();
  });

  it('gaat niet online met woorden die de Themaverbinder niet heeft gezien', async () => {
    await plek.maak('a');
    expectOk(await plek.useCases.submitArtikel(HANNA, A));
    const { versie: gezien } = expectOk(await plek.useCases.readArtikel(YARA, A));
    expectOk(await plek.useCases.saveArtikel(HANNA, { ...A, ...titel('Een rustplek regelen', 'Rust') }));
    expect(codesOf(await plek.useCases.publishArtikel(YARA, { ...A, gezien }))).toEqual(['dossier-gewijzigd']);
    expect(await vind('a')).toBeUndefined();
    const { versie: nu } = expectOk(await plek.useCases.readArtikel(YARA, A));
    expectOk(await plek.useCases.publishArtikel(YARA, { ...A, gezien: nu }));
    // The answer got lost, so she asks again.
    expectOk(await plek.useCases.publishArtikel(YARA, { ...A, gezien: nu }));
    expect(await vind('a')).toMatchObject({ titel: 'Rust', versie: 1 });
  });

  it('verliest niets als twee mensen tegelijk schrijven', async () => {
    await plek.maak('a');
    const [een, twee] = await Promise.all([
      plek.useCases.saveArtikel(HANNA, { ...A, ...titel('Een rustplek regelen', 'Van Hanna') }),
      plek.useCases.saveArtikel(HELPDESK, { ...A, ...titel('Een rustplek regelen', 'Van Kees') }),
    ]);
    expect([een, twee].filter(({ ok }) => ok)).toHaveLength(1);
    expect([een, twee].find(({ ok }) => !ok)).toMatchObject({ botsingen: [{ pad: 'titel' }] });
  });
});

describe('een artikel van het product', () => {
  it('verandert pas iets als iemand het bewaart, en is altijd terug te zetten', async () => {
    const voor = await plek.dump();
    const eerst = expectOk(await plek.useCases.readArtikel(HANNA, STANDAARD));
    expect(eerst).toMatchObject({
      versie: '',
      isStandaard: true,
      acties: ['bewaren'],
      artikel: { staat: 'gepubliceerd' },
    });
    expect(await plek.dump()).toBe(voor);
    const oud = eerst.artikel.titel;
    expectOk(await plek.useCases.saveArtikel(HANNA, { ...STANDAARD, ...titel(oud, 'Archiveren bij ons') }));
    expect((await vind('archiveren'))?.titel).toBe(oud);
    expectOk(await plek.publiceerGezien('archiveren'));
    expect(await vind('archiveren')).toMatchObject({
      titel: 'Archiveren bij ons',
      label: 'gewijzigd',
      codes: ['dossier-gearchiveerd'],
    });
    expectOk(await plek.useCases.restoreArtikel(YARA, { ...STANDAARD, versie: 0 }));
    expectOk(await plek.publiceerGezien('archiveren'));
    expect((await vind('archiveren'))?.titel).toBe(oud);
  });
});

describe('createJudgeNuttig', () => {
  it('telt elke persoon één keer, en onthoudt niet wie het was', async () => {
    for (const [wie, ja] of [
      [MARIT, true],
      [MARIT, false],
      [TEUN, true],
    ] as const)
      expectOk(await plek.useCases.judgeNuttig(wie, { ...STANDAARD, ja }));
    expect(expectOk(await plek.useCases.readArtikel(HANNA, STANDAARD)).artikel.nuttig).toEqual({ ja: 1, nee: 1 });
    expect(await plek.dump()).not.toContain(MARIT.id);
  });

  it('kent alleen artikelen die online staan', async () => {
    await plek.maak('a');
    expect(codesOf(await plek.useCases.judgeNuttig(MARIT, { ...A, ja: true }))).toEqual(['niet-gevonden']);
  });
});

describe('createProposeArtikel', () => {
  const UIT = { id: 'a', vraagId: 'vraag-1' };
  it('maakt een concept zonder iemand te noemen, ook geen leerling', async () => {
    const dossier = eenVolledigDossier();
    await plek.stelVraag(dossier);
    expect(expectOk(await plek.useCases.proposeArtikel(HELPDESK, UIT)).isNieuw).toBe(true);
    expect(expectOk(await plek.useCases.proposeArtikel(HELPDESK, UIT)).isNieuw).toBe(false);
    const { artikel } = expectOk(await plek.useCases.readArtikel(HELPDESK, A));
    expect(artikel).toMatchObject({ staat: 'concept', uitVraag: 'vraag-1', stappen: [8] });
    expect(artikel.tekst).toContain('Vink het gebied aan in stap 4.');
    expect(artikel.tekst).not.toMatch(/joost|fenna|sterre|waterrad|D-2024|0612|@|belt vaak/i);
    expect(codesOf(await plek.publiceerGezien('a'))).toEqual(['artikel-niet-klaar']);
  });

  it('vraagt een antwoord, en laat niemand bij een vraag die hij niet behandelt', async () => {
    await plek.stelVraag(eenVolledigDossier(), 2);
    expect(codesOf(await plek.useCases.proposeArtikel(YARA, UIT))).toEqual(['artikel-niet-klaar']);
    expect(codesOf(await plek.useCases.proposeArtikel(HANNA, UIT))).toEqual(['niet-gevonden']);
    expect(codesOf(await plek.useCases.proposeArtikel(YARA, { ...UIT, vraagId: 'weg' }))).toEqual(['niet-gevonden']);
  });
});

describe('createListArtikelWerklijst', () => {
  it('zet wat op review wacht bovenaan', async () => {
    await plek.publiceer('online');
    await plek.maak('concept', { titel: 'Aap' });
    await plek.maak('review');
    await plek.useCases.submitArtikel(HANNA, { artikelId: 'review' });
    const { rijen } = expectOk(await plek.useCases.listArtikelWerklijst(HELPDESK));
    expect(rijen.map(({ artikelId, staat }) => [artikelId, staat])).toEqual([
      ['review', 'terReview'],
      ['concept', 'concept'],
      ['online', 'gepubliceerd'],
    ]);
  });
});

describe('de sloten', () => {
  it('houden de school buiten het schrijven en de schrijver buiten het publiceren', async () => {
    await plek.maak('a', ARTIKEL);
    const voor = await plek.dump();
    const { useCases } = plek;
    for (const doe of [
      useCases.openArtikel(MARIT, { id: 'b', antwoorden: ARTIKEL }),
      useCases.readArtikel(MARIT, A),
      useCases.listArtikelWerklijst(MARIT),
      useCases.saveArtikel(MARIT, { ...A, ...titel('x', 'y') }),
      useCases.submitArtikel(MARIT, A),
      useCases.publishArtikel(HANNA, { ...A, gezien: '' }),
      useCases.publishArtikel(HELPDESK, { ...A, gezien: '' }),
      useCases.returnArtikel(HANNA, { ...A, tekst: 'x' }),
      useCases.restoreArtikel(HANNA, { ...A, versie: 0 }),
      useCases.withdrawArtikel(HANNA, A),
    ])
      expect(codesOf(await doe)).toEqual(['geen-toegang']);
    expect(await plek.dump()).toBe(voor);
  });
});
