import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { buildPubliek } from '../../build/build-publiek';
import { buildTabs } from '../../build/build-tabs';
import { composeSiteConfig } from '../../build/site-config';
import { eenMap } from './een-map';

type Koppen = Readonly<Record<string, string>>;
type Route = { route: string; headers?: Koppen; rewrite?: string; redirect?: string; statusCode?: number };
type SiteConfig = { routes: readonly Route[]; globalHeaders: Koppen; trailingSlash?: string };

const SOORT: Koppen = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

const past = ({ route }: Route, pad: string): boolean =>
  route.endsWith('*') ? pad.startsWith(route.slice(0, -1)) : route === pad;

type Antwoord = { status: number; koppen: Koppen; file?: string };

/** With `auto` a page is shown at its name without `.html`. Source: learn.microsoft.com, static-web-apps/configuration. */
const naarStreep = ({ trailingSlash }: SiteConfig, pad: string): string | undefined =>
  trailingSlash === 'auto' && pad.endsWith('.html') ? pad.replace(/(index)?\.html$/, '') : undefined;

const toInhoud = (route: Route | undefined, pad: string): Pick<Antwoord, 'status' | 'file'> =>
  route?.statusCode ? { status: route.statusCode } : { status: 200, file: route?.rewrite ?? pad };

/** As a Static Web App does with `staticwebapp.config.json`: the first route that fits answers. */
function judge(config: SiteConfig, { pathname, search }: URL): Antwoord {
  const route = config.routes.find((een) => past(een, pathname));
  const koppen = { ...config.globalHeaders, ...route?.headers };
  const naar = naarStreep(config, pathname) ?? route?.redirect;
  if (naar) return { status: 302, koppen: { ...koppen, location: naar + search } };
  return { koppen, ...toInhoud(route, pathname) };
}

const serveSite =
  (folder: string, config: SiteConfig): RequestListener =>
  ({ url = '/' }, response) => {
    const { status, koppen, file = '' } = judge(config, new URL(url, 'http://x'));
    const isBestand = file !== '' && existsSync(folder + file) && statSync(folder + file).isFile();
    if (!isBestand) response.writeHead(status === 200 ? 404 : status, koppen).end();
    else
      response
        .writeHead(200, { ...koppen, 'content-type': SOORT[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(folder + file));
  };

const MAG: Koppen = {
  'access-control-allow-methods': 'GET,POST,PATCH,PUT,DELETE',
  'access-control-allow-headers': 'authorization,content-type,x-bestandsnaam',
};

/** As the platform does with the allowed origins of a function app; `bron` answers in the place of the functions. */
const serveApi =
  (bron: string, herkomst: () => string): RequestListener =>
  (vraag, response) => {
    const { origin, ...koppen } = vraag.headers;
    const cors: Koppen = origin === herkomst() ? { 'access-control-allow-origin': origin, vary: 'origin' } : {};
    if (vraag.method === 'OPTIONS') {
      response.writeHead(204, { ...cors, ...(cors.vary && MAG) });
      response.end();
      return;
    }
    const door = request(`${bron}${vraag.url}`, { method: vraag.method ?? 'GET', headers: koppen }, (antwoord) => {
      response.writeHead(antwoord.statusCode ?? 502, { ...antwoord.headers, ...cors });
      antwoord.pipe(response);
    });
    door.on('error', () => response.destroy());
    vraag.pipe(door);
  };

async function listen(luister: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(luister).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}` };
}

/** The site and the API each on a host of their own, with the headers that go to Azure. `bron` has `/api`. */
export async function startAzureHost(bron: string, signIn: string) {
  const folder = eenMap('site');
  let siteUrl = '';
  const api = await listen(serveApi(bron, () => siteUrl));
  const apiUrl = `${api.url}/api`;
  const eerder = process.env.API_URL;
  process.env.API_URL = apiUrl;
  await Promise.all([buildTabs(`${folder}/tab`), buildPubliek(`${folder}/publiek`)]);
  if (eerder === undefined) delete process.env.API_URL;
  else process.env.API_URL = eerder;
  const site = await listen(serveSite(folder, composeSiteConfig({ apiUrl, signIn }) as SiteConfig));
  siteUrl = site.url;
  return {
    url: site.url,
    async stop() {
      for (const { server } of [api, site]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
