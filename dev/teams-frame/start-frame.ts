import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readChatId } from '@domain/gesprek/read-chat-id';
import { composePubliekHeaders, composeTabHeaders } from '../../build/security-headers';
import { findPersona, PERSONAS } from '../demo-wereld/persona';
import type { Entra } from '../entra/start-entra';
import { buildFrame } from './build-frame';
import { composeFramePage } from './frame-page';
import { createLine, STANDEN, type Line } from './line';
import { forward } from './proxy';
import { createFolderServer } from './serve-folder';

export type FrameOptions = {
  /** 0 lets the system choose. */
  port: number;
  /** With `tab/` and `publiek/` in it. */
  siteFolder: string;
  functionsPort(): number;
  graphPort: number;
  entra: Pick<Entra, 'issuer' | 'issueToken' | 'issueIdToken'>;
};
export type Frame = { port: number; url: string; line: Line; stop(): Promise<void> };

type Handler = (call: { request: IncomingMessage; response: ServerResponse; url: URL }) => unknown;

const FRAME_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};
const LOOPBACK = ['localhost', '127.0.0.1'];

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}

const send = (response: ServerResponse, type: string, content: string | Uint8Array): void =>
  void response.writeHead(200, { ...FRAME_HEADERS, 'content-type': `${type}; charset=utf-8` }).end(content);

/** The server listens on loopback only; this keeps out a name that somebody else points at it, and other sites. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  return LOOPBACK.includes(name) && headers['sec-fetch-site'] !== 'cross-site';
}

const toVergadering = ({ pathname }: URL): string =>
  `/?${new URLSearchParams({ vergadering: readChatId(pathname) ?? '' })}`;

async function sendToken(response: ServerResponse, url: URL, entra: FrameOptions['entra']): Promise<void> {
  const persona = findPersona(url.searchParams.get('persona') ?? '');
  if (!persona) return sendJson(response, 404, { message: 'Deze persona is er niet.' });
  const geldig = url.searchParams.get('geldig');
  const token = await entra.issueToken(persona, geldig === null ? {} : { expiresIn: Number(geldig) });
  sendJson(response, 200, { token, idToken: await entra.issueIdToken(persona) });
}

/** `POST /dev/verbinding?stand=weg|antwoord-weg|goed[&aantal=1]`: what happens to requests of the tab to the server. */
function setLine(request: IncomingMessage, response: ServerResponse, url: URL, line: Line): void {
  if (request.method === 'POST') {
    const stand = STANDEN.find((known) => known === url.searchParams.get('stand'));
    const aantal = Number(url.searchParams.get('aantal') ?? Number.NaN);
    if (!stand) return sendJson(response, 400, { message: `Kies stand=${STANDEN.join(', ')}.` });
    line.set(stand, aantal > 0 ? aantal : undefined);
  }
  sendJson(response, 200, line.look());
}

/** The window of Teams, the tab in it, and the way to the servers behind it; all on one origin, as in production. */
export async function startFrame(options: FrameOptions): Promise<Frame> {
  const { script, style } = await buildFrame();
  const page = composeFramePage(PERSONAS);
  const line = createLine();
  // As in production, with the Entra of this machine in the place of the real one.
  const site = { apiUrl: '/api', signIn: new URL(options.entra.issuer).origin };
  const serveTab = createFolderServer(join(options.siteFolder, 'tab'), composeTabHeaders(site));
  const servePubliek = createFolderServer(join(options.siteFolder, 'publiek'), composePubliekHeaders(site));
  const graph = { port: options.graphPort, naam: 'Het postvak' };
  /** The first that fits answers. */
  const routes: readonly [RegExp, Handler][] = [
    [/^\/$/, ({ response }) => send(response, 'text/html', page)],
    [/^\/frame\/frame\.js$/, ({ response }) => send(response, 'text/javascript', script)],
    [/^\/frame\/frame\.css$/, ({ response }) => send(response, 'text/css', style)],
    // A meeting is joined in this window.
    [
      /^\/l\/meetup-join\/[^/]+\//,
      ({ response, url }) => response.writeHead(302, { location: toVergadering(url) }).end(),
    ],
    [/^\/tab$/, ({ response }) => response.writeHead(308, { location: '/tab/' }).end()],
    [/^\/tab\//, ({ request, response, url }) => serveTab(request, response, url.pathname.slice('/tab/'.length))],
    [/^\/publiek$/, ({ response, url }) => response.writeHead(308, { location: `/publiek/${url.search}` }).end()],
    [
      /^\/publiek\//,
      ({ request, response, url }) => servePubliek(request, response, url.pathname.slice('/publiek/'.length)),
    ],
    [
      /^\/api\//,
      ({ request, response }) =>
        forward(request, response, { port: options.functionsPort(), naam: 'De server', stand: line.take() }),
    ],
    [/^\/dev\/token$/, ({ response, url }) => sendToken(response, url, options.entra)],
    [/^\/dev\/verbinding$/, ({ request, response, url }) => setLine(request, response, url, line)],
    [/^\/(postvak|dev)(\/|$)/, ({ request, response }) => forward(request, response, graph)],
  ];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromHere(request)) return sendJson(response, 403, { message: 'Alleen voor deze computer.' });
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, handler] = routes.find(([pattern]) => pattern.test(url.pathname)) ?? [];
    if (!handler) return sendJson(response, 404, { message: 'Hier is niets.' });
    await handler({ request, response, url });
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://localhost:${port}`,
    line,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
