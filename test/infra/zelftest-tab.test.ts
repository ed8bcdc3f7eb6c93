import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeTabHeaders } from '../../build/security-headers';
import { checkTab } from '../../infra/zelftest/check-tab';

const servers: Server[] = [];
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const stand = { herkomst: '', beleid: '', status: 200 };
let api: string;
let tab: string;

beforeEach(async () => {
  Object.assign(stand, { status: 200 });
  api = `${await serve((_, response) => response.writeHead(204, { 'access-control-allow-origin': stand.herkomst }).end())}/api`;
  const host = await serve((_, response) =>
    response.writeHead(stand.status, { 'content-security-policy': stand.beleid }).end('<title>TOP</title>'),
  );
  tab = `${host}/tab/`;
  Object.assign(stand, { herkomst: host, beleid: composeTabHeaders({ apiUrl: api })['content-security-policy'] });
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const kort = async (pagina: string | undefined = tab, waar = api) => {
  const { uitslag, melding, herstel } = await checkTab(pagina, waar);
  return [uitslag, melding, herstel?.commando];
};

describe('checkTab', () => {
  it('vindt de pagina die de bouw maakt goed, met de API op een andere host', async () => {
    expect(await kort()).toEqual(['goed', `${tab} mag in Teams staan, en kan bij de app.`, undefined]);
  });

  it('merkt dat de app geen vragen van deze pagina aanneemt', async () => {
    stand.herkomst = 'https://een-ander.example';
    expect(await kort()).toEqual(['fout', expect.stringContaining('(CORS)'), 'azd provision']);
  });

  it('merkt dat de pagina voor een andere API is gebouwd', async () => {
    stand.beleid = composeTabHeaders({ apiUrl: 'https://oude-api.example/api' })['content-security-policy'] ?? '';
    expect(await kort()).toEqual(['fout', expect.stringContaining('een andere API'), 'azd deploy']);
  });

  it.each(["default-src 'none'", "frame-ancestors 'none'"])(
    'merkt dat Teams de pagina niet mag tonen: %s',
    async (beleid) => {
      stand.beleid = beleid;
      expect(await kort()).toEqual(['fout', expect.stringContaining('frame-ancestors'), 'azd deploy']);
    },
  );

  it('merkt dat er geen pagina is, of niemand', async () => {
    stand.status = 404;
    expect(await kort()).toEqual(['fout', expect.stringContaining('status 404'), 'azd deploy']);
    expect(await kort('http://127.0.0.1:1/tab/')).toEqual([
      'fout',
      expect.stringContaining('niet te bereiken'),
      'azd deploy',
    ]);
  });

  it('slaat het over als niemand zei waar de tab staat', async () => {
    expect((await checkTab(undefined, api)).uitslag).toBe('overgeslagen');
  });
});
