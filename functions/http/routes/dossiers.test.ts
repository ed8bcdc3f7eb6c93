import type { Medewerker } from '@domain/adresboek/medewerker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HANNA, JOOST, MARIT, TEUN } from '../../../test/builders/een-adresboek';
import { eenVolledigDossier } from '../../../test/builders/een-dossier';
import { eenServer, type Antwoord } from '../../../test/builders/een-server';
import { COMPONENTS } from '../openapi/components';
import { findMismatch } from '../openapi/find-mismatch';

const ID = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';
const NIEUW = {
  roepnaam: 'Fenna',
  achternaam: 'Rietzanger',
  geboortedatum: '2016-04-12',
  groep: '5',
  niveau: 'extra',
  startdatum: '2024-09-30',
};
const AKKOORD = { id: ID, akkoordVan: 'Beide ouders', akkoordOp: '2024-10-01', vorm: 'gesprek' };
const REGEL = { id: ID, wat: 'notitie', datum: '2024-10-02', tekst: 'Gebeld.' };
const BERICHT = { id: ID, aan: HANNA.id, documenten: ['opp'], toelichting: '' };
const wijzig = (van: string | null, naar: string) => ({ wijzigingen: [{ pad: 'integratiefBeeld', van, naar }] });

let server: Awaited<ReturnType<typeof eenServer>>;
beforeAll(async () => {
  server = await eenServer();
  await server.saveDossier(eenVolledigDossier());
});
afterAll(() => server.stop());

const codes = ({ jsonBody }: Antwoord) => jsonBody?.refusals?.map(({ code }) => code);

/** Does what it says, and looks whether the answer is what openapi.json promises. */
async function goed(vraag: string, als: Medewerker, body?: unknown, status = 200): Promise<Antwoord> {
  const antwoord = await server.call(vraag, { als, body });
  expect(codes(antwoord)).toBeUndefined();
  expect(antwoord.status).toBe(status);
  const [methode, path = ''] = vraag.split(' ');
  const route = server.routes.find(
    ({ pad, ...rest }) => rest.methode === methode && new RegExp(`^/${pad.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  if (antwoord.jsonBody)
    expect(
      findMismatch(route?.antwoord.schema ?? {}, JSON.parse(JSON.stringify(antwoord.jsonBody)), COMPONENTS),
    ).toBeUndefined();
  return antwoord;
}

describe('dossierRoutes', () => {
  it('doet het werk van een dossier van begin tot eind, met antwoorden zoals openapi.json ze belooft', async () => {
    await goed('GET /ik', MARIT);
    await goed('POST /dossiers', MARIT, { id: ID, antwoorden: NIEUW }, 201);
    await goed('POST /dossiers', MARIT, { id: ID, antwoorden: NIEUW }, 200);
    const dossier = `/dossiers/${ID}`;
    await goed(`GET ${dossier}`, MARIT);
    await goed('POST /werkvoorraad', MARIT, { zoek: 'rietzanger', sorteer: 'naam' });
    await goed('GET /taken', MARIT);
    await goed(`POST ${dossier}/aanwezigheid`, TEUN, { stap: 4 });
    const samen = await goed(`POST ${dossier}/aanwezigheid`, MARIT, { stap: 4 });
    expect(samen.jsonBody).toMatchObject({ aanwezigen: [{ naam: 'Teun Hazelaar', stap: 4 }] });
    await goed(`PATCH ${dossier}/stappen/4`, MARIT, wijzig(null, 'Fenna leest graag.'));
    await goed(`POST ${dossier}/logboek`, MARIT, REGEL);
    await goed(`POST ${dossier}/deling`, MARIT, AKKOORD);
    await goed(`GET ${dossier}`, HANNA);
    await goed(`GET ${dossier}/berichtvoorstel`, MARIT);
    const vreemd = await server.call(`POST ${dossier}/berichten`, { als: MARIT, body: { ...BERICHT, aan: 'iemand' } });
    expect(codes(vreemd)).toEqual(['ontvanger-onbekend']);
    await goed(`POST ${dossier}/berichten`, MARIT, BERICHT);
    const opp = await goed(`GET ${dossier}/opp`, MARIT);
    expect(
      Buffer.from(opp.body as Uint8Array)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(JSON.stringify(opp.headers)).not.toMatch(/fenna|rietzanger/i);
    const ingetrokken = await goed(`POST ${dossier}/deling/intrekking`, MARIT, { id: ID });
    expect(ingetrokken.jsonBody).toMatchObject({ berichten: [{ status: 'aandacht' }] });
  });

  it('meldt een stap gereed en opent hem weer', async () => {
    await goed('POST /dossiers/dossier-1/stappen/4/gereedmelding', MARIT, {});
    server.klok.nu = '2024-10-03T08:05:00.000Z';
    const open = await goed('POST /dossiers/dossier-1/stappen/4/heropening', MARIT, { id: ID, reden: 'Er is nieuws.' });
    expect(open.jsonBody).toMatchObject({ logboek: [{ titel: 'Stap 4 heropend' }, { titel: 'Stap 4 gereed' }] });
  });

  it('laat zien of de opslag te lezen is', async () => {
    expect(await server.call('GET /gezondheid')).toMatchObject({
      status: 200,
      jsonBody: { status: 'ok', opslag: 'ok', versie: '1.2.3' },
    });
    server.toestand.opslag = 'stuk';
    expect(await server.call('GET /gezondheid')).toMatchObject({ status: 503, jsonBody: { opslag: 'storing' } });
    server.toestand.opslag = 'goed';
  });

  const STAP = '/dossiers/dossier-1/stappen/4';
  it.each<[string, number, string, Medewerker | undefined, string, unknown]>([
    ['zonder token', 401, 'niet-aangemeld', undefined, `PATCH ${STAP}`, wijzig(null, 'x')],
    ['niet in het adresboek', 403, 'niet-in-adresboek', { ...MARIT, id: 'vreemd' }, `PATCH ${STAP}`, wijzig(null, 'x')],
    ['onleesbaar', 400, 'verzoek-onleesbaar', MARIT, `PATCH ${STAP}`, '{"wijzigingen":'],
    ['een andere vorm', 400, 'verzoek-onleesbaar', MARIT, `PATCH ${STAP}`, { wijzigingen: [{ pad: 'x' }] }],
    ['1 MB en 1 byte', 413, 'verzoek-te-groot', MARIT, `PATCH ${STAP}`, ' '.repeat(1_000_001)],
    ['een onbekend dossier', 404, 'niet-gevonden', MARIT, 'PATCH /dossiers/dossier-2/stappen/4', wijzig(null, 'x')],
    [
      'een stap die niet bestaat',
      404,
      'niet-gevonden',
      MARIT,
      'PATCH /dossiers/dossier-1/stappen/12',
      wijzig(null, 'x'),
    ],
    ['een andere school', 404, 'niet-gevonden', JOOST, `PATCH ${STAP}`, wijzig(null, 'x')],
    ['een consulent van een niet gedeeld dossier', 404, 'niet-gevonden', HANNA, `PATCH ${STAP}`, wijzig(null, 'x')],
    ['een leerkracht in deze stap', 403, 'geen-toegang', TEUN, `PATCH ${STAP}`, wijzig(null, 'x')],
    ['van een oude waarde', 409, 'veld-gewijzigd', MARIT, `PATCH ${STAP}`, wijzig('heel oud', 'mijn tekst')],
    [
      'een onbekend veld',
      422,
      'veld-onbekend',
      MARIT,
      `PATCH ${STAP}`,
      { wijzigingen: [{ pad: 'hobby', van: null, naar: 'x' }] },
    ],
    [
      'een onbekende vraag in een formulier',
      422,
      'veld-onbekend',
      MARIT,
      'POST /dossiers/dossier-1/deling',
      { ...AKKOORD, rol: 'x' },
    ],
    ['een leeg formulier', 422, 'veld-leeg', MARIT, 'POST /dossiers/dossier-1/deling', { id: ID }],
    ['sturen voor het delen', 409, 'niet-gedeeld', MARIT, 'POST /dossiers/dossier-1/berichten', BERICHT],
    [
      'een onbekend bericht',
      404,
      'niet-gevonden',
      MARIT,
      'POST /dossiers/dossier-1/berichten/bericht-9/herkansing',
      {},
    ],
  ])('weigert %s met %i, en bewaart niets', async (_, status, code, als, vraag, body) => {
    const voor = await server.dump();
    const antwoord = await server.call(vraag, { als, body });
    expect({ status: antwoord.status, code: codes(antwoord)?.[0] }).toEqual({ status, code });
    expect(findMismatch(COMPONENTS.Fout!, JSON.parse(JSON.stringify(antwoord.jsonBody)), COMPONENTS)).toBeUndefined();
    expect(await server.dump()).toBe(voor);
  });

  it('noemt bij een botsing wie wat heeft geschreven', async () => {
    const { jsonBody } = await server.call(`PATCH ${STAP}`, { als: MARIT, body: wijzig('heel oud', 'mijn tekst') });
    expect(jsonBody?.botsingen).toMatchObject([{ pad: 'integratiefBeeld', van: 'heel oud', naar: 'mijn tekst' }]);
  });

  it('geeft een vreemde precies hetzelfde antwoord als wie een dossier zoekt dat niet bestaat', async () => {
    const vreemd = await server.call('GET /dossiers/dossier-1', { als: JOOST });
    expect(vreemd).toEqual(await server.call('GET /dossiers/dossier-99', { als: JOOST }));
  });
});
