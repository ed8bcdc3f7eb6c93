import type { Reactie } from '@domain/bijeenkomst/aanmelding';
import type { Antwoorden } from '@domain/formulier/antwoord';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, YARA } from '../../../test/builders/een-adresboek';
import {
  codesOf,
  eenBijeenkomstWerkplek,
  eenInschrijving,
  expectOk,
  type BijeenkomstWerkplek,
} from '../../../test/builders/een-bijeenkomst-werkplek';
import { parseCsv } from '../../../test/builders/parse-csv';

let plek: BijeenkomstWerkplek;
beforeEach(async () => {
  plek = await eenBijeenkomstWerkplek();
});
afterEach(() => plek.close());

const A = { bijeenkomstId: 'a' };
const eenReactie = (id: string, antwoorden: Antwoorden): Reactie => ({
  id: `reactie-${id}`,
  soort: 'reactie',
  bijeenkomstId: 'a',
  antwoorden,
  op: '2025-05-15T12:00:00.000Z',
});
const KIM = eenReactie('1', { vraaggehad: '=1+1 ideeën', cijfer: 8 });
const BO = eenReactie('2', { vraaggehad: 'Voorbeelden;\nvan "tussendoelen"', meer: 'Dank.' });

/** What the removal of personal data leaves behind. */
async function wis(id: string): Promise<void> {
  const kop = await plek.kop(id);
  const eindstand = { aangemeld: 2, aanwezig: 2, nietVerschenen: 0, afgemeld: 0, perSchool: {} };
  if (kop) await plek.put(id, { ...kop, eindstand });
}
const csv = async (result: Awaited<ReturnType<typeof plek.staf.exportDeelnemers>>) =>
  parseCsv(new TextDecoder().decode(expectOk(result).bytes));
const xlsx = async (result: Awaited<ReturnType<typeof plek.staf.exportDeelnemers>>) =>
  (await readXlsxFile(Buffer.from(expectOk(result).bytes)))[0]?.data;

describe('createShowTerugblik', () => {
  it('toont de antwoorden zonder namen en zonder moment', async () => {
    await plek.publiceer('a');
    await plek.meldAan('a', 'kim', 'bo', 'sem');
    await plek.put('a', KIM, BO);
    const beeld = expectOk(await plek.staf.showTerugblik(HANNA, A));
    expect(beeld).toEqual({
      bijeenkomstId: 'a',
      titel: 'Extra bijeenkomst HGW en TOP Dossier',
      vragen: [{ naam: 'vraaggehad', label: 'Wat heb je aan vandaag gehad?' }],
      reacties: [KIM, BO].map(({ id, antwoorden }) => ({ id, antwoorden })),
      aanwezigen: 3,
      reagerenTot: '2025-05-29',
      isVerstuurd: false,
      woorden: { verborgen: [], samen: [] },
    });
    expect((await plek.beeld('a')).tellingen.reacties).toBe(2);
    await wis('a');
    expect(expectOk(await plek.staf.showTerugblik(HANNA, A))).toMatchObject({ aanwezigen: 2, isVerstuurd: true });
  });

  it('kan bij een concept zonder datum, en kent wat er niet is niet', async () => {
    await plek.maak('a', { datum: undefined });
    expect(expectOk(await plek.staf.showTerugblik(HANNA, A))).toMatchObject({ reagerenTot: '', reacties: [] });
    expect(codesOf(await plek.staf.showTerugblik(HANNA, { bijeenkomstId: 'x' }))).toEqual(['niet-gevonden']);
  });
});

describe('createSaveWoorden', () => {
  it('bewaart woorden in kleine letters en één keer', async () => {
    await plek.publiceer('a');
    const woorden = { verborgen: ['Hanna', ' hanna ', ''], samen: [{ van: 'Tips', naar: 'tip' }] };
    const beeld = expectOk(await plek.staf.saveWoorden(HANNA, { ...A, ...woorden }));
    expect(beeld.woorden).toEqual({ verborgen: ['hanna'], samen: [{ van: 'tips', naar: 'tip' }] });
    expect(expectOk(await plek.staf.showTerugblik(YARA, A)).woorden).toEqual(beeld.woorden);
  });

  it('bewaart niets bij een bijeenkomst die er niet is', async () => {
    const result = await plek.staf.saveWoorden(HANNA, { bijeenkomstId: 'x', verborgen: ['a'], samen: [] });
    expect(codesOf(result)).toEqual(['niet-gevonden']);
    expect(await plek.dump()).toBe('[]');
  });
});

describe('createExportDeelnemers', () => {
  const NAAR = { ...A, vorm: 'csv' } as const;

  async function vul(): Promise<void> {
    const vragen = [
      { id: 'dieet', label: '+Dieet', soort: 'keuze', opties: 'Geen vlees\nGeen noten' },
      { id: 'jaren', label: 'Hoeveel jaar werk je al?', soort: 'getal' },
      { id: 'sinds', label: 'Sinds', soort: 'datum' },
    ];
    await plek.publiceer('a', { vragen, capaciteit: 1 });
    const antwoorden = eenInschrijving('kim', {
      naam: '=cmd|/C calc!A0',
      vraagdieet: 'Geen noten',
      vraagjaren: 12,
      vraagsinds: '2013-08-01',
    });
    expectOk(await plek.staf.addAanmelding(HANNA, { ...A, id: 'v-1', antwoorden }));
    const bo = eenInschrijving('bo', { naam: 'Bo van ’t Hoff; "Öland"', school: '@Elders', rol: 'anders' });
    expectOk(await plek.staf.addAanmelding(HANNA, { ...A, id: 'v-2', antwoorden: bo }));
  }

  it('geeft een CSV zonder formules, met de antwoorden in woorden', async () => {
    await vul();
    const [kop, ...rijen] = await csv(await plek.staf.exportDeelnemers(HANNA, NAAR));
    expect(kop?.slice(9)).toEqual(["'+Dieet", 'Hoeveel jaar werk je al?', 'Sinds']);
    expect(rijen).toEqual([
      [
        ...["'=cmd|/C calc!A0", 'kim@zilverenreiger.example', 'De Zilveren Reiger', '99AA00', 'Noorderhaven', 'IB’er'],
        ...['Aangemeld', '', '2025-04-01', 'Geen noten', '12', '2013-08-01'],
      ],
      [
        ...['Bo van ’t Hoff; "Öland"', 'bo@zilverenreiger.example', "'@Elders", '', '', 'anders'],
        ...['Wachtlijst', '1', '2025-04-01', '', '', ''],
      ],
    ]);
  });

  it('houdt wat iemand koos, ook als de antwoorden van volgorde wisselen of verdwijnen', async () => {
    await vul();
    const kies = async (van: string, naar: string) => {
      expectOk(
        await plek.staf.saveBijeenkomst(HANNA, { ...A, wijzigingen: [{ pad: 'vragen/dieet/opties', van, naar }] }),
      );
      const [, kim] = await csv(await plek.staf.exportDeelnemers(HANNA, NAAR));
      return kim?.[9];
    };
    expect(await kies('Geen vlees\nGeen noten', 'Geen noten\nGeen vlees')).toBe('Geen noten');
    expect(await kies('Geen noten\nGeen vlees', 'Geen vlees\nGeen vis')).toBe('Geen noten');
  });

  it('geeft een XLSX met echte dagen en getallen, en tekst die tekst blijft', async () => {
    await vul();
    const result = await plek.staf.exportDeelnemers(HANNA, { ...A, vorm: 'xlsx' });
    expect(expectOk(result).bestandsnaam).toBe('deelnemers-2025-05-15.xlsx');
    const data = await xlsx(result);
    expect(data?.[1]?.slice(0, 1)).toEqual(['=cmd|/C calc!A0']);
    expect(data?.[1]?.slice(8)).toEqual([
      new Date('2025-04-01T00:00:00Z'),
      'Geen noten',
      12,
      new Date('2013-08-01T00:00:00Z'),
    ]);
  });

  it('laat vóór het bestand een regel achter: wie en wat, geen namen van deelnemers', async () => {
    await vul();
    expectOk(await plek.staf.exportDeelnemers(YARA, NAAR));
    expectOk(await plek.staf.exportDeelnemers(YARA, { ...A, vorm: 'xlsx' }));
    expect(await plek.audit('a')).toEqual([`${YARA.id} deelnemers-csv`, `${YARA.id} deelnemers-xlsx`]);
  });

  it('geeft niets meer als de persoonsgegevens weg zijn', async () => {
    await vul();
    await wis('a');
    expect(codesOf(await plek.staf.exportDeelnemers(HANNA, NAAR))).toEqual(['gegevens-gewist']);
    expect(await plek.audit('a')).toEqual([]);
    expect(codesOf(await plek.staf.exportDeelnemers(HANNA, { ...NAAR, bijeenkomstId: 'x' }))).toEqual([
      'niet-gevonden',
    ]);
  });
});

describe('createExportAntwoorden', () => {
  it('geeft de antwoorden zonder namen, ook als de persoonsgegevens weg zijn', async () => {
    await plek.publiceer('a');
    await plek.meldAan('a', 'kim');
    await plek.put('a', KIM, BO);
    await wis('a');
    const rijen = await csv(await plek.staf.exportAntwoorden(HANNA, { ...A, vorm: 'csv' }));
    expect(rijen.slice(1)).toEqual([
      ["'=1+1 ideeën", '8', ''],
      ['Voorbeelden;\nvan "tussendoelen"', '', 'Dank.'],
    ]);
    expect(JSON.stringify(rijen)).not.toMatch(/kievit|zilverenreiger|T12:00/i);
    const data = await xlsx(await plek.staf.exportAntwoorden(HANNA, { ...A, vorm: 'xlsx' }));
    expect(data?.[1]).toEqual(['=1+1 ideeën', 8, null]);
    expect(await plek.audit('a')).toEqual([`${HANNA.id} antwoorden-csv`, `${HANNA.id} antwoorden-xlsx`]);
  });

  it('geeft alleen de vragen als nog niemand antwoordde', async () => {
    await plek.publiceer('a');
    expect(await csv(await plek.staf.exportAntwoorden(HANNA, { ...A, vorm: 'csv' }))).toHaveLength(1);
    expect(codesOf(await plek.staf.exportAntwoorden(HANNA, { bijeenkomstId: 'x', vorm: 'csv' }))).toEqual([
      'niet-gevonden',
    ]);
  });
});
