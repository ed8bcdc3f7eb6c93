import { request as httpRequest } from 'node:http';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import type { DocumentStore } from '../../functions/ports';
import { eenMap } from '../../test/builders/een-map';
import { startHost, type FunctionsHost } from './start-host';

const folder = eenMap('functions-host');
const lines: string[] = [];
let host: FunctionsHost;
let store: DocumentStore;

const start = (): Promise<FunctionsHost> =>
  startHost({
    appFile: join(folder, 'app.cjs'),
    port: 0,
    routePrefix: 'api',
    stateFile: join(folder, 'host.json'),
    settings: { WEKKER: '0 0 4 * * *', CONTAINER: 'dossiers' },
    openContainer: (name) => createSqliteStore(openSqlite(join(folder, 'test.sqlite')), name),
    log: (level, category, message) => lines.push(`${level} ${category} ${message}`),
    feedPollMs: 20,
  });
const call = (path: string, init?: RequestInit) => fetch(`http://localhost:${host.port}${path}`, init);
type Seen = { timer: { isPastDue: boolean }[]; feed: { id: string }[][]; hooks: string[]; attempts: number };
const seen = async (): Promise<Seen> => (await (await call('/api/gezien')).json()) as Seen;

beforeAll(async () => {
  await build({
    entryPoints: [resolve('test/scenarios/tiny-app.ts')],
    outfile: join(folder, 'app.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@azure/functions-core'],
    logLevel: 'error',
  });
  store = createSqliteStore(openSqlite(join(folder, 'test.sqlite')), 'dossiers');
  await store.commit('p1', [{ kind: 'create', value: { id: 'van-voor-de-start', soort: 'x' } }]);
  host = await start();
});
afterAll(() => host.stop());

describe('startHost: HTTP', () => {
  it('geeft pad, zoekvraag en kop door en het antwoord met zijn koppen terug', async () => {
    const response = await call('/api/dossiers/D%2F1?zoek=a%26b', { headers: { 'x-wie': 'Marit' } });
    expect(await response.json()).toEqual({ id: 'D/1', zoek: 'a&b', wie: 'Marit' });
    expect(response.headers.get('x-antwoord')).toBe('ja');
  });

  it('laat bytes heel, ook een groot verzoek', async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => i % 256);
    const response = await call('/api/echo', { method: 'POST', body: bytes });
    expect(response.status).toBe(201);
    expect(Buffer.compare(new Uint8Array(await response.arrayBuffer()), bytes)).toBe(0);
  });

  it('kent een pad met een open eind, zonder op letters te letten', async () => {
    expect(await (await call('/API/Bestanden/a/b.txt')).text()).toBe('a/b.txt');
    expect(await (await call('/api/bestanden')).text()).toBe('geen');
  });

  it('antwoordt 404 op een onbekend pad en 405 met de toegestane methoden op een verkeerde', async () => {
    expect((await call('/api/bestaat-niet')).status).toBe(404);
    expect((await call('/dossiers/1')).status).toBe(404);
    const wrong = await call('/api/echo', { method: 'DELETE' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, PUT, OPTIONS']);
    expect((await call('/api/dossiers/%E0%A4%A')).status).toBe(404);
  });

  it('beantwoordt HEAD met de koppen van GET en OPTIONS zonder de functie', async () => {
    const head = await call('/api/dossiers/1', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toBe('application/json');
    const options = await call('/api/dossiers/1', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, OPTIONS']);
  });

  it('antwoordt 204 als de functie niets geeft en 500 zonder uitleg als zij struikelt', async () => {
    expect((await call('/api/niets', { method: 'DELETE' })).status).toBe(204);
    const broken = await call('/api/stuk');
    expect([broken.status, await broken.text()]).toEqual([500, '']);
  });

  it('gelooft geen aanmelding die van buiten komt', async () => {
    const principal = Buffer.from(JSON.stringify({ userId: 'iemand', claims: [] })).toString('base64');
    const response = await call('/api/wie', { headers: { 'x-ms-client-principal': principal } });
    expect(await response.json()).toEqual({ user: null });
  });

  it('weigert een verzoek dat te groot is aan zijn lengte, zonder het te lezen', async () => {
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(`http://localhost:${host.port}/api/echo`, {
        method: 'POST',
        headers: { 'content-length': 200 * 1024 * 1024 },
      });
      request.on('response', (response) => resolve(response.statusCode)).on('error', reject);
      request.write('begin');
    });
    expect(status).toBe(413);
  });
});

describe('startHost: hooks en log', () => {
  it('laat een hook de invoer en het antwoord vervangen', async () => {
    expect(await (await call('/api/haak')).json()).toEqual({ was: { body: 'vervangen' } });
    expect((await seen()).hooks).toEqual(['appStart', 'preInvocation', 'postInvocation']);
  });

  it('schrijft één regel per aanroep, en wat de hook voor de log ervan maakt', async () => {
    lines.length = 0;
    await call('/api/dossiers/1');
    expect(lines).toEqual([
      'information user gelezen voor ***',
      expect.stringMatching(/^information system dossier 200 \d+ ms$/),
    ]);
  });
});

describe('startHost: timer', () => {
  it('start met de hand, en nooit twee keer tegelijk', async () => {
    expect((await call('/admin/functions/wekker', { method: 'POST' })).status).toBe(202);
    expect((await call('/admin/functions/wekker?wait=true', { method: 'POST' })).status).toBe(200);
    expect((await seen()).timer).toHaveLength(2);
    expect((await call('/admin/functions/dossier', { method: 'POST' })).status).toBe(404);
  });
});

describe('startHost: wijzigingen', () => {
  const put = (...ids: string[]) =>
    store.commit('p1', ids.map((id) => ({ kind: 'put' as const, value: { id, soort: 'x' } }))); // prettier-ignore
  const feedIds = async () => (await seen()).feed.flat().map(({ id }) => id);

  it('geeft wat na de start geschreven is, in delen en op volgorde', async () => {
    await put('a', 'b', 'c');
    await expect.poll(feedIds).toEqual(['a', 'b', 'c']);
    expect((await seen()).feed.every((batch) => batch.length <= 2)).toBe(true);
  });

  it('slaat een deel dat mislukt niet over, ook niet na de pogingen van de functie', async () => {
    const { attempts } = await seen();
    await put('lastig');
    await expect.poll(feedIds).toEqual(['a', 'b', 'c', 'lastig']);
    expect((await seen()).attempts - attempts).toBe(4);
  });

  it('gaat na een herstart verder waar het was', async () => {
    await host.stop();
    await put('tussendoor');
    host = await start();
    await expect.poll(feedIds).toContain('tussendoor');
    expect(await feedIds()).not.toContain('van-voor-de-start');
  });
});

describe('startHost: stoppen', () => {
  it('wacht op wat nog loopt en meldt de app dat het eindigt', async () => {
    delete process.env.TINY_APP_ENDED;
    const slow = call('/api/traag');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopped = host.stop();
    expect(await (await slow).text()).toBe('klaar');
    await stopped;
    expect(process.env.TINY_APP_ENDED).toBe('ja');
    await expect(call('/api/gezien')).rejects.toThrow();
    host = await start();
  });
});
