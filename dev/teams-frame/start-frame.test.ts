import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eenMap } from '../../test/builders/een-map';
import { startFrame, type Frame } from './start-frame';

const outside = eenMap('frame');
const folder = join(outside, 'site');
const PAGE = `<title>tab</title>${'x'.repeat(2000)}`;
let frame: Frame;
let server: Server;
let arrived: string[] = [];
/** Of the server behind the proxy; changed by a test that takes it away. */
let functionsPort = 0;

const call = (path: string, init?: RequestInit) => fetch(`${frame.url}${path}`, init);

beforeAll(async () => {
  mkdirSync(join(folder, 'tab/assets'), { recursive: true });
  writeFileSync(join(folder, 'tab/index.html'), PAGE);
  writeFileSync(join(folder, 'tab/assets/main-ABCD1234.js'), 'export {}');
  mkdirSync(join(folder, 'publiek'));
  writeFileSync(join(folder, 'publiek/index.html'), '<title>publiek</title>');
  writeFileSync(join(outside, 'buiten.txt'), 'niet voor de buitenwereld');
  server = createServer((request, response) => {
    arrived.push(`${request.method} ${request.url} ${request.headers['x-ms-client-principal'] ?? '-'}`);
    response.setHeader('x-van', 'server');
    response.setHeader('x-beller', String(request.headers['x-forwarded-for']));
    if (request.url === '/api/in-delen') {
      response.write('een ');
      setTimeout(() => response.end('twee'), 50);
    } else request.pipe(response.writeHead(request.method === 'POST' ? 201 : 200));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  functionsPort = (server.address() as AddressInfo).port;
  frame = await startFrame({
    port: 0,
    siteFolder: folder,
    functionsPort: () => functionsPort,
    graphPort: functionsPort,
    entra: {
      issuer: 'http://localhost:3001/tenant/v2.0',
      issueToken: ({ naam }, { expiresIn } = {}) => Promise.resolve(`token van ${naam} ${expiresIn ?? ''}`),
      issueIdToken: ({ naam }) => Promise.resolve(`kaartje van ${naam}`),
    },
  });
});
afterAll(async () => {
  await frame.stop();
  server.close();
});
beforeEach(() => {
  arrived = [];
  frame.line.set('goed');
});

describe('startFrame: het venster', () => {
  it('biedt de personen per school aan, zonder script van elders toe te staan', async () => {
    const response = await call('/');
    const page = await response.text();
    expect(page).toContain('<optgroup label="De Zilveren Reiger">');
    expect(page).toContain('Marit Lijsterbes, IB’er');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await call('/frame/frame.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('geeft alleen een bekende persoon een token, en op verzoek een verlopen', async () => {
    expect(await (await call('/dev/token?persona=marit')).json()).toMatchObject({
      token: 'token van Marit Lijsterbes ',
      idToken: 'kaartje van Marit Lijsterbes',
    });
    const late = await (await call('/dev/token?persona=marit&geldig=-600')).json();
    expect(late).toMatchObject({ token: 'token van Marit Lijsterbes -600' });
    expect((await call('/dev/token?persona=niemand')).status).toBe(404);
  });

  it('weigert wie er van een andere site of onder een andere naam komt', async () => {
    expect((await call('/dev/token?persona=marit', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    const status = await new Promise((resolve) => {
      httpRequest(`${frame.url}/dev/token?persona=marit`, { headers: { host: 'kwaad.example' } })
        .on('response', (response) => resolve(response.resume().statusCode))
        .end();
    });
    expect(status).toBe(403);
  });
});

describe('startFrame: de tab', () => {
  it('geeft de pagina op elk adres zonder extensie, ingepakt en met de regels van productie', async () => {
    const response = await call('/tab/dossiers/8', { headers: { 'accept-encoding': 'br' } });
    expect(await response.text()).toBe(PAGE);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com");
  });

  it('laat een bestand met een kenmerk in de naam bewaren, en vraagt de rest opnieuw op', async () => {
    const script = await call('/tab/assets/main-ABCD1234.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    const page = await call('/tab/');
    const again = await call('/tab/', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('geeft niets van buiten de map', async () => {
    expect((await call('/tab/assets/weg.js')).status).toBe(404);
    expect((await call('/tab/..%2f..%2fbuiten.txt')).status).toBe(404);
  });
});

describe('startFrame: de openbare pagina’s', () => {
  it('geeft de pagina met strenge regels: geen stijl of script in de pagina, geen vreemd venster eromheen', async () => {
    const response = await call('/publiek/?bijeenkomst=b-1');
    expect(await response.text()).toBe('<title>publiek</title>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('brengt wie de streep vergeet naar de goede plek, met de vraag erbij', async () => {
    const response = await call('/publiek?bijeenkomst=b-1', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/publiek/?bijeenkomst=b-1']);
  });
});

describe('startFrame: de server erachter', () => {
  it('zegt als laatste wie er echt belt, wat die ook over zichzelf vertelt', async () => {
    const response = await call('/api/ik', { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(response.headers.get('x-beller')).toMatch(/^203\.0\.113\.9, (::ffff:)?127\.0\.0\.1$/);
    expect((await call('/api/ik')).headers.get('x-beller')).toMatch(/^(::ffff:)?127\.0\.0\.1$/);
  });

  it('geeft verzoek en antwoord heel door, maar geen aanmelding die van buiten komt', async () => {
    const response = await call('/api/echo?a=1', {
      method: 'POST',
      body: 'tekst',
      headers: { 'x-ms-client-principal': 'vals' },
    });
    expect([response.status, await response.text(), response.headers.get('x-van')]).toEqual([201, 'tekst', 'server']);
    expect(arrived).toEqual(['POST /api/echo?a=1 -']);
    expect(await (await call('/api/in-delen')).text()).toBe('een twee');
    expect((await call('/postvak?aan=x')).status).toBe(200);
  });

  it('zegt het als de server er niet is', async () => {
    const port = functionsPort;
    functionsPort = 1;
    const response = await call('/api/ik');
    functionsPort = port;
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ refusals: [], kenmerk: '502' });
  });
});

describe('startFrame: de verbinding', () => {
  const post = (query: string) => call(`/dev/verbinding?${query}`, { method: 'POST' });

  it('valt weg en komt terug', async () => {
    expect(await (await post('stand=weg')).json()).toEqual({ stand: 'weg' });
    await expect(call('/api/ik')).rejects.toThrow();
    expect(arrived).toEqual([]);
    expect((await call('/tab/')).status).toBe(200);
    await post('stand=goed');
    expect((await call('/api/ik')).status).toBe(200);
  });

  it('raakt één antwoord kwijt van een verzoek dat wel aankwam', async () => {
    await post('stand=antwoord-weg&aantal=1');
    await expect(call('/api/ik')).rejects.toThrow();
    expect(arrived).toHaveLength(1);
    expect((await call('/api/ik')).status).toBe(200);
    expect(await (await call('/dev/verbinding')).json()).toEqual({ stand: 'goed' });
  });

  it('kent geen andere stand', async () => {
    expect((await post('stand=half')).status).toBe(400);
  });
});
