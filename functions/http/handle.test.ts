import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import { accept, refuse } from '@domain/result';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEntra } from '../../test/builders/een-entra';
import { GEEN_PARAMS } from '../../test/builders/geen-params';
import { createCheckToken } from '../adapters/entra/check-token';
import { createHandle } from './handle';
import { object, text, UUID } from './openapi/schema';
import { defineOpenbareRoute, defineRoute, jsonAntwoord, type Outcome, type Route } from './route';

const MARIT = {
  id: 'ib-1',
  naam: 'Marit Lijsterbes',
  email: 'm@x.example',
  rollen: ['ib'],
  scholen: ['99AA00'],
} as const;
const ID = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';

let entra: Awaited<ReturnType<typeof startEntra>>;
let handle: ReturnType<typeof createHandle>;
let regels: string[] = [];
let aangeroepen: unknown[] = [];
let uitkomst: () => Promise<Outcome>;

beforeAll(async () => {
  entra = await startEntra();
});
afterAll(() => entra.stop());
beforeEach(() => {
  regels = [];
  aangeroepen = [];
  uitkomst = async () => accept({ json: { gelukt: true } });
  handle = createHandle({
    checkToken: createCheckToken(entra.instellingen),
    findMedewerker: async (oid) => (oid === MARIT.id ? MARIT : undefined),
    swv: 'SWV Molenkwartier',
    log: (level, code, fields) => regels.push(JSON.stringify({ level, code, ...fields })),
    newKenmerk: () => '7F3A21',
  });
});

const route: Route = defineRoute('complete-stap', {
  samenvatting: 'Proef',
  body: { schema: object({ id: UUID, tekst: text(10) }, ['tekst']) },
  antwoord: jsonAntwoord({}, 201),
  handler: async (call) => {
    aangeroepen.push(call);
    return uitkomst();
  },
});

type Verzoek = {
  token?: string;
  body?: string | Uint8Array;
  headers?: Record<string, string>;
  params?: Record<string, string>;
  van?: Route;
};

async function send({ token, body = JSON.stringify({ id: ID }), headers = {}, ...rest }: Verzoek = {}) {
  const { params = { dossierId: 'dossier-1', nummer: '8' }, van = route } = rest;
  const request = new HttpRequest({
    method: van.methode,
    url: 'http://localhost/api/dossiers/dossier-1?zoek=Fenna',
    params,
    body: typeof body === 'string' ? { string: body } : { bytes: body },
    headers: {
      authorization: `Bearer ${token ?? (await entra.sign())}`,
      'content-type': 'application/json',
      ...headers,
    },
  });
  return (await handle(van.naam, async () => van)(request, new InvocationContext())) as HttpResponseInit;
}

const openbaar: Route = defineOpenbareRoute('request-link', {
  samenvatting: 'Proef',
  body: { schema: object({ tekst: text(10) }) },
  antwoord: jsonAntwoord({}),
  handler: async (call) => {
    aangeroepen.push(call);
    return uitkomst();
  },
});

const codes = ({ jsonBody }: HttpResponseInit) =>
  (jsonBody as { refusals: { code: string }[] }).refusals.map(({ code }) => code);

describe('handle', () => {
  it('geeft de handler wie het vraagt, waar en wat', async () => {
    expect(await send()).toMatchObject({ status: 201, jsonBody: { gelukt: true } });
    expect(aangeroepen).toEqual([
      { medewerker: MARIT, params: { ...GEEN_PARAMS, dossierId: 'dossier-1', nummer: 8 }, body: { id: ID } },
    ]);
  });

  it('zet op elk antwoord dat niemand het mag bewaren of raden', async () => {
    const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    expect((await send()).headers).toMatchObject(headers);
    expect((await send({ token: 'x' })).headers).toMatchObject({ ...headers, 'www-authenticate': 'Bearer' });
    uitkomst = async () => Promise.reject(new Error('stuk'));
    expect((await send()).headers).toMatchObject(headers);
  });

  it('zegt bij een weigering voor even na hoeveel seconden het weer kan', async () => {
    uitkomst = async () => ({ ...refuse({ code: 'te-vaak', message: 'Te vaak.' }), naSeconden: 600 });
    expect(await send()).toMatchObject({ status: 429, headers: { 'retry-after': '600' } });
    uitkomst = async () => refuse({ code: 'niet-gevonden', message: 'Weg.' });
    expect((await send()).headers).not.toHaveProperty('retry-after');
  });

  it.each<[string, Record<string, string>]>([
    ['zonder kop', { authorization: '' }],
    ['met een wachtwoord', { authorization: 'Basic bWFyaXQ6Z2VoZWlt' }],
    ['met twee tokens', { authorization: 'Bearer a b' }],
    [
      'met een zelfgemaakte kop van Azure',
      { authorization: '', 'x-ms-client-principal-id': 'ib-1', 'x-ms-client-principal': btoa('{"userId":"ib-1"}') },
    ],
  ])('laat niemand binnen %s', async (_, headers) => {
    const response = await send({ headers });
    expect(response.status).toBe(401);
    expect(codes(response)).toEqual(['niet-aangemeld']);
  });

  it.each<[string, () => Promise<string>]>([
    ['dat verlopen is', () => entra.sign({ geldig: 1_700_000_000 })],
    ['van een andere uitgever', () => entra.sign({ iss: 'https://elders.example' })],
    ['voor een andere app', () => entra.sign({ aud: 'andere-app' })],
    ['van een app', () => entra.sign({ idtyp: 'app' })],
    ['zonder handtekening', async () => `${btoa('{"alg":"none"}')}.${btoa('{"oid":"ib-1"}')}.`],
  ])('laat niemand binnen met een token %s', async (_, token) => {
    expect(await send({ token: await token() })).toMatchObject({ status: 401 });
    expect(aangeroepen).toEqual([]);
    expect(regels[0]).toContain('"reden"');
  });

  it('zegt wie van een andere organisatie is welk account het moet zijn', async () => {
    const response = await send({ token: await entra.sign({ tid: 'tenant-2' }) });
    expect([response.status, ...codes(response)]).toEqual([403, 'andere-organisatie']);
    expect(aangeroepen).toEqual([]);
    expect(regels[0]).toContain('"reden":"tenant"');
  });

  it('zegt wie niet in het adresboek staat hoe het verder kan', async () => {
    const response = await send({ token: await entra.sign({ oid: 'onbekend' }) });
    expect(response).toMatchObject({ status: 403, jsonBody: { kenmerk: '7F3A21' } });
    expect(JSON.stringify(response.jsonBody)).toContain('adresboek van SWV Molenkwartier');
  });

  it('noemt een storing bij het aanmelden geen fout van de gebruiker', async () => {
    entra.entra.toestand = 'stuk';
    const response = await send();
    entra.entra.toestand = 'goed';
    expect(response).toMatchObject({ status: 503, jsonBody: { refusals: [], kenmerk: '7F3A21' } });
    expect(aangeroepen).toEqual([]);
  });

  it('kent geen plek met een onmogelijke naam, en leest dan ook de body niet', async () => {
    const response = await send({ params: { dossierId: '../ander', nummer: '1' }, body: '{' });
    expect(response).toMatchObject({ status: 404, jsonBody: { kenmerk: '7F3A21' } });
    expect(aangeroepen).toEqual([]);
  });

  it.each<[number, string, Verzoek]>([
    [400, 'verzoek-onleesbaar', { body: '{' }],
    [413, 'verzoek-te-groot', { body: ' '.repeat(1_000_001) }],
    [415, 'verzoek-verkeerde-soort', { headers: { 'content-type': 'text/plain' } }],
  ])('geeft %i als de body niet deugt: %s', async (status, code, verzoek) => {
    const response = await send(verzoek);
    expect(response.status).toBe(status);
    expect(codes(response)).toEqual([code]);
    expect(aangeroepen).toEqual([]);
  });

  it('geeft een weigering met haar botsingen door', async () => {
    const botsingen = [{ pad: 'doel', van: 'a', naar: 'b', huidig: 'c' }];
    uitkomst = async () => ({
      ...refuse({ code: 'veld-gewijzigd', message: 'Kies een tekst.', pad: 'doel' }),
      botsingen,
    });
    expect(await send()).toMatchObject({ status: 409, jsonBody: { botsingen, refusals: [{ pad: 'doel' }] } });
  });

  it('geeft een document als bijlage', async () => {
    const bytes = new TextEncoder().encode('%PDF');
    uitkomst = async () => accept({ bytes, type: 'application/pdf', bestandsnaam: 'OPP-D-2026-000123.pdf' });
    expect(await send()).toMatchObject({
      status: 201,
      body: bytes,
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="OPP-D-2026-000123.pdf"',
      },
    });
  });

  it('zegt bij een storing niets over de oorzaak, en geeft een code voor de helpdesk', async () => {
    const fout = Object.assign(new TypeError('Fenna de Boer kan niet worden bewaard'), { code: 'SQLITE_BUSY' });
    uitkomst = async () => Promise.reject(fout);
    const response = await send({ body: JSON.stringify({ id: ID, tekst: 'geheim' }) });
    expect(response).toMatchObject({ status: 500, jsonBody: { refusals: [], kenmerk: '7F3A21' } });
    expect(JSON.stringify(response)).toContain('noem code 7F3A21');
    expect(JSON.stringify(response) + regels.join()).not.toMatch(/Fenna|geheim|handle\.test|TypeError:/);
    expect(JSON.parse(regels[0]!)).toMatchObject({ level: 'error', fout: 'TypeError', foutcode: 'SQLITE_BUSY' });
  });

  it('antwoordt ook als de route niet te laden is', async () => {
    const kapot = Object.assign(new Error('weg'), { code: 'MODULE_NOT_FOUND' });
    const request = new HttpRequest({ method: 'POST', url: 'http://localhost/api' });
    const response = await handle('request-link', () => Promise.reject(kapot))(request, new InvocationContext());
    expect(response).toMatchObject({ status: 500, jsonBody: { refusals: [], kenmerk: '7F3A21' } });
    expect(JSON.parse(regels[0]!)).toMatchObject({ route: 'request-link', foutcode: 'MODULE_NOT_FOUND' });
  });

  it('schrijft één regel per verzoek, zonder adres, naam of tekst', async () => {
    await send({ body: JSON.stringify({ id: ID, tekst: 'geheim' }) });
    expect(regels).toHaveLength(1);
    expect(JSON.parse(regels[0]!)).toEqual({
      level: 'info',
      code: 'verzoek',
      route: 'complete-stap',
      kenmerk: '7F3A21',
      oid: 'ib-1',
      status: 201,
      ms: expect.any(Number),
    });
  });

  it('laat iedereen toe bij een openbare route, en zegt van welk netwerk het komt', async () => {
    const vraag = { token: 'geen token', van: openbaar, params: { bijeenkomstId: 'b-1' } };
    const headers = { 'x-forwarded-for': '1.2.3.4, 192.0.2.17:5000' };
    expect(await send({ ...vraag, headers, body: '{"tekst":"hallo"}' })).toMatchObject({ status: 200 });
    expect(aangeroepen).toMatchObject([
      { bezoeker: { netwerk: '192.0.2.17' }, params: { bijeenkomstId: 'b-1' }, body: { tekst: 'hallo' } },
    ]);
    expect(regels.join()).not.toMatch(/192\.0|hallo/);
    expect(codes(await send({ ...vraag, body: '{"tekst":1}' }))).toEqual(['verzoek-onleesbaar']);
    const onmogelijk = await send({ ...vraag, params: { bijeenkomstId: '../x' } });
    expect([onmogelijk.status, JSON.stringify(onmogelijk.jsonBody)]).toEqual([
      404,
      expect.stringContaining('Deze bijeenkomst'),
    ]);
  });
});
