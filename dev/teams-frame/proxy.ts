import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Stand } from './line';

type Target = { port: number; naam: string; stand?: Stand };

/** Meant for one connection, so not for the next. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer'];

function headersFor(request: IncomingMessage): NodeJS.Dict<string | string[]> {
  const headers: NodeJS.Dict<string | string[]> = { ...request.headers };
  for (const name of Object.keys(headers))
    if (HOP_BY_HOP.includes(name) || name.startsWith('x-ms-client-principal')) delete headers[name];
  const callers = [request.headers['x-forwarded-for'], request.socket.remoteAddress].flat().filter(Boolean);
  return {
    ...headers,
    'x-forwarded-host': request.headers.host,
    'x-forwarded-proto': 'http',
    // The last one is who called us; what stood before it anyone can make up.
    'x-forwarded-for': callers.join(', '),
  };
}

function sendBadGateway(response: ServerResponse, naam: string): void {
  if (response.headersSent) return void response.destroy();
  const message = `${naam} antwoordt niet. Wacht even en probeer het opnieuw.`;
  response
    .writeHead(502, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify({ refusals: [], message, kenmerk: '502' }));
}

/** Hands the request on to another server of this machine and streams both ways. 502 with JSON when nobody answers. */
export function forward(request: IncomingMessage, response: ServerResponse, target: Target): void {
  const { port, naam, stand = 'goed' } = target;
  if (stand === 'weg') return void request.socket.resetAndDestroy();

  const upstream = httpRequest({
    host: '127.0.0.1',
    port,
    method: request.method,
    path: request.url,
    headers: headersFor(request),
    // A kept connection to a host that restarts would cost a request.
    agent: false,
  });
  upstream.on('response', (answer) => {
    if (stand === 'antwoord-weg') return void request.socket.resetAndDestroy();
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  upstream.on('error', () => sendBadGateway(response, naam));
  response.on('close', () => upstream.destroy());
  request.pipe(upstream);
}
