import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenMap } from '../../test/builders/een-map';
import { startGraph, type GraphStandIn } from './start-graph';

const MAILBOX = 'veilig@waterstede.example';
const PUBLIEK = 'bijeenkomsten@waterstede.example';
const MAILBOXEN = [
  { email: MAILBOX, naam: 'TOP Dossier, Waterstede', isBeveiligd: true },
  { email: PUBLIEK, naam: 'Wijkbijeenkomsten', isBeveiligd: false },
];
const KOP = { name: 'x-swv-beveiligd', value: 'encrypt' };
const VAST = { Prefer: 'IdType="ImmutableId"' };

let graph: GraphStandIn;
let nu = Date.parse('2026-01-12T09:00:00.000Z');
const start = (file = ':memory:') => startGraph({ port: 0, file, mailboxen: MAILBOXEN, nu: () => new Date(nu) });
beforeEach(async () => {
  graph = await start();
});
afterEach(() => graph.stop());

type Wens = { methode?: string; json?: unknown; koppen?: Record<string, string>; mailbox?: string; token?: string };
function vraag(pad: string, { methode = 'POST', json, koppen = {}, mailbox = MAILBOX, token = 'Bearer t' }: Wens = {}) {
  return fetch(`${graph.url}/v1.0/users/${mailbox}/messages${pad}`, {
    method: methode,
    headers: { ...(token ? { Authorization: token } : {}), 'Content-Type': 'application/json', ...koppen },
    body: json === undefined ? undefined : JSON.stringify(json),
  });
}
const bericht = (koppen: unknown = [KOP]) => ({
  subject: 'Er staat een bericht voor u klaar',
  body: { contentType: 'text', content: 'Beste Hanna' },
  toRecipients: [{ emailAddress: { name: 'Hanna', address: 'hanna@waterstede.example' } }],
  internetMessageHeaders: koppen,
});
const create = async (koppen?: unknown) =>
  ((await (await vraag('', { json: bericht(koppen), koppen: VAST })).json()) as { id: string }).id;
const bestuur = (pad: string, methode: string, json?: unknown) =>
  fetch(`${graph.url}${pad}`, { method: methode, body: json === undefined ? undefined : JSON.stringify(json) });

describe('toegang', () => {
  it('vraagt om een token en geeft geen ander postvak dan het afgesproken', async () => {
    expect((await vraag('', { json: bericht(), token: '' })).status).toBe(401);
    expect((await vraag('', { json: bericht(), mailbox: 'directie@waterstede.example' })).status).toBe(403);
    expect((await vraag('', { json: bericht() })).status).toBe(201);
  });
});

describe('twee postvakken', () => {
  const pub = { mailbox: PUBLIEK };

  it('vindt en verstuurt een bericht alleen in het postvak waarin het gemaakt is', async () => {
    const { id } = (await (await vraag('', { ...pub, json: bericht(), koppen: VAST })).json()) as { id: string };
    expect((await vraag(`/${id}`, { methode: 'GET', koppen: VAST })).status).toBe(404);
    expect((await vraag(`/${id}/send`)).status).toBe(404);
    expect((await vraag(`/${id}`, { ...pub, methode: 'GET', koppen: VAST })).status).toBe(200);
    expect((await vraag(`/${id}/send`, { ...pub, mailbox: PUBLIEK.toUpperCase() })).status).toBe(202);
  });

  it('zoekt op het kenmerk in één postvak', async () => {
    const kenmerk = [{ id: 'String {6f3c2a1e} Name SwvBerichtId', value: 'bericht-1' }];
    await vraag('', { ...pub, json: { ...bericht(), singleValueExtendedProperties: kenmerk } });
    const filter = `?$filter=${encodeURIComponent(`singleValueExtendedProperties/Any(ep: ep/id eq '${kenmerk[0]?.id}' and ep/value eq 'bericht-1')`)}`;
    const zoek = async (mailbox: string) =>
      ((await (await vraag(filter, { mailbox, methode: 'GET' })).json()) as { value: unknown[] }).value.length;
    expect([await zoek(PUBLIEK), await zoek(MAILBOX)]).toEqual([1, 0]);
  });

  it('telt dertig berichten per minuut voor elk postvak apart', async () => {
    const send = async (mailbox: string) => {
      const { id } = (await (await vraag('', { mailbox, json: bericht(), koppen: VAST })).json()) as { id: string };
      return (await vraag(`/${id}/send`, { mailbox })).status;
    };
    for (let i = 0; i < 30; i += 1) expect(await send(PUBLIEK)).toBe(202);
    expect(await send(PUBLIEK)).toBe(429);
    expect(await send(MAILBOX)).toBe(202);
  });

  it('laat in het ene postvak vier aanroepen toe terwijl het andere er vier heeft', async () => {
    graph.storingen.add({ regel: 'zoeken', soort: 'traag', kans: 1, ms: 200 });
    const zoek = async (mailbox: string) => (await vraag('?$filter=a', { mailbox, methode: 'GET' })).status;
    const statussen = await Promise.all(Array.from({ length: 8 }, (_, i) => zoek(i % 2 ? PUBLIEK : MAILBOX)));
    expect(statussen).not.toContain(429);
  });
});

describe('POST messages', () => {
  const zes = Array.from({ length: 6 }, (_, i) => ({ name: `x-kop-${i}`, value: 'a' }));
  it.each([
    ['een lege lijst', [], 400],
    ['zes koppen', zes, 400],
    ['een kop zonder x-', [{ name: 'Sensitivity', value: 'private' }], 400],
    ['vijf koppen', zes.slice(1), 201],
    ['geen lijst', undefined, 201],
  ])('internetkoppen: %s', async (_, internetMessageHeaders, status) => {
    expect((await vraag('', { json: { ...bericht(), internetMessageHeaders } })).status).toBe(status);
  });

  it('geeft zonder ImmutableId een id dat na het verzenden niet meer bestaat', async () => {
    const { id } = (await (await vraag('', { json: bericht() })).json()) as { id: string };
    expect((await vraag(`/${id}`, { methode: 'GET' })).status).toBe(200);
    expect((await vraag(`/${id}/send`)).status).toBe(202);
    expect((await vraag(`/${id}`, { methode: 'GET' })).status).toBe(404);
  });
});

describe('bijlagen', () => {
  const sessie = async (size: number) => {
    const json = { AttachmentItem: { attachmentType: 'file', name: 'a.pdf', size } };
    return vraag(`/${await create()}/attachments/createUploadSession`, { json });
  };
  const put = (url: string, inhoud: Uint8Array<ArrayBuffer>, range: string, koppen = {}) =>
    fetch(url, { method: 'PUT', headers: { 'Content-Range': range, ...koppen }, body: inhoud });

  it('weigert 3 MB in één keer', async () => {
    const json = (bytes: number) => ({ name: 'a.pdf', contentBytes: Buffer.alloc(bytes).toString('base64') });
    const id = await create();
    expect((await vraag(`/${id}/attachments`, { json: json(3 * 1024 * 1024) })).status).toBe(413);
    expect((await vraag(`/${id}/attachments`, { json: json(2_900_000) })).status).toBe(201);
  });

  it('weigert een sessie voor een klein bestand', async () => {
    expect((await sessie(1_000_000)).status).toBe(400);
  });

  it('neemt delen alleen op volgorde, zonder token en zolang de sessie loopt', async () => {
    const { uploadUrl } = (await (await sessie(4_000_000)).json()) as { uploadUrl: string };
    const deel = new Uint8Array(2_000_000);
    const eerste = 'bytes 0-1999999/4000000';
    expect((await put(uploadUrl, deel, eerste, { Authorization: 'Bearer t' })).status).toBe(401);
    expect((await put(uploadUrl, deel, 'bytes 2000000-3999999/4000000')).status).toBe(416);
    expect((await put(uploadUrl, deel, 'bytes 0-99/4000000')).status).toBe(416);
    expect(await (await put(uploadUrl, deel, eerste)).json()).toMatchObject({ nextExpectedRanges: ['2000000'] });
    expect((await put(uploadUrl, deel, eerste)).status).toBe(416);
    expect(await (await fetch(uploadUrl)).json()).toMatchObject({ nextExpectedRanges: ['2000000'] });
    nu += 61 * 60_000;
    expect((await put(uploadUrl, deel, 'bytes 2000000-3999999/4000000')).status).toBe(404);
  });
});

describe('de mailregel', () => {
  it('houdt een bericht zonder de kop tegen en schrijft dat op', async () => {
    for (const koppen of [[KOP], [{ ...KOP, value: 'nee' }], [{ name: 'x-anders', value: 'encrypt' }]])
      await vraag(`/${await create(koppen)}/send`);
    expect(graph.listBezorgd().map(({ isVersleuteld }) => isVersleuteld)).toEqual([true, false, false]);
  });

  it('geldt niet voor het gewone postvak: daar versleutelt de kop niets', async () => {
    const gemaakt = await vraag('', { mailbox: PUBLIEK, json: bericht([KOP]), koppen: VAST });
    await vraag(`/${((await gemaakt.json()) as { id: string }).id}/send`, { mailbox: PUBLIEK });
    expect(graph.listBezorgd()).toMatchObject([{ isVersleuteld: false }]);
  });
});

describe('de grenzen van Exchange', () => {
  it('laat vier aanroepen tegelijk toe', async () => {
    graph.storingen.add({ regel: 'zoeken', soort: 'traag', kans: 1, ms: 200 });
    const statussen = await Promise.all(
      Array.from({ length: 6 }, async () => (await vraag('?$filter=a', { methode: 'GET' })).status),
    );
    expect(statussen.filter((status) => status === 429)).toHaveLength(2);
  });

  it('laat dertig berichten per minuut toe, tot de grens uit gaat', async () => {
    const send = async () => vraag(`/${await create()}/send`);
    for (let i = 0; i < 30; i += 1) expect((await send()).status).toBe(202);
    nu += 20_000;
    const geweigerd = await send();
    expect([geweigerd.status, geweigerd.headers.get('Retry-After')]).toEqual([429, '40']);
    nu += 40_000;
    expect((await send()).status).toBe(202);
    await bestuur('/dev/begrenzing', 'POST', { aan: false });
    for (let i = 0; i < 31; i += 1) expect((await send()).status).toBe(202);
  });
});

describe('/dev/storingen', () => {
  it('zet een storing aan voor zoveel keer, en weer uit', async () => {
    await bestuur('/dev/storingen', 'POST', { regel: 'concept', soort: '503', keer: 2, naSeconden: 7 });
    const antwoord = await vraag('', { json: bericht() });
    expect([antwoord.status, antwoord.headers.get('Retry-After')]).toEqual([503, '7']);
    await bestuur('/dev/storingen', 'DELETE');
    expect((await vraag('', { json: bericht() })).status).toBe(201);
  });

  it('breekt de lijn voor of na het werk', async () => {
    await bestuur('/dev/storingen', 'POST', { regel: 'verzenden', soort: 'reset-voor' });
    await bestuur('/dev/storingen', 'POST', { regel: 'verzenden', soort: 'reset-na', overslaan: 1 });
    const id = await create();
    await expect(vraag(`/${id}/send`)).rejects.toThrow('fetch failed');
    expect(graph.listBezorgd()).toHaveLength(0);
    await expect(vraag(`/${id}/send`)).rejects.toThrow('fetch failed');
    expect(graph.listBezorgd()).toHaveLength(1);
  });

  it.each([{ regel: 'post', soort: '503' }, { regel: '*', soort: 'kapot' }, 'zomaar'])(
    'weigert %j',
    async (storing) => {
      expect((await bestuur('/dev/storingen', 'POST', storing)).status).toBe(400);
    },
  );
});

describe('een herstart', () => {
  it('houdt het postvak en wat er verzonden is', async () => {
    const map = eenMap('graph');
    await graph.stop();
    graph = await start(join(map, 'graph.sqlite'));
    const [verzonden, concept] = [await create(), await create()];
    await vraag(`/${verzonden}/send`);
    await graph.stop();

    graph = await start(join(map, 'graph.sqlite'));
    expect(graph.listBezorgd()).toMatchObject([{ postId: verzonden }]);
    expect(await (await vraag(`/${concept}`, { methode: 'GET', koppen: VAST })).json()).toMatchObject({
      isDraft: true,
    });
  });
});
