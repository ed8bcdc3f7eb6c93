import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { RpcHttpData, RpcTypedData } from './functions-core';
import { findFunction, type Found, type HttpFunction } from './http-functions';
import type { Run } from './run-invocation';
import { readBody } from './read-body';
import { writeResponse } from './write-response';

type Values = Record<string, { value: string }>;
/** Only the platform of Azure may set these; from outside they would be a forged identity. */
const FORGEABLE = /^x-ms-client-principal/i;

const toNullable = (entries: Iterable<readonly [string, string]>): Values =>
  Object.fromEntries([...entries].map(([name, value]) => [name, { value }]));

const headersOf = (request: IncomingMessage): Values =>
  toNullable(
    Object.entries(request.headers)
      .filter(([name, value]) => value !== undefined && !FORGEABLE.test(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const),
  );

function toRpc(request: IncomingMessage, url: URL, params: Record<string, string>, body: Buffer): RpcTypedData {
  const http: RpcHttpData = {
    method: request.method ?? 'GET',
    url: url.href,
    nullableHeaders: headersOf(request),
    nullableQuery: toNullable(url.searchParams),
    nullableParams: toNullable(Object.entries(params)),
    body: { bytes: body },
  };
  return { http };
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (!response.headersSent) response.writeHead(status, { 'content-length': 0, ...headers });
  response.end();
}

/** The HTTP side of the host: `/<prefix>/<route>`. What no function asks for is 404, a wrong method 405. */
export function createHttpListener(functions: readonly HttpFunction[], prefix: string, run: Run): RequestListener {
  const start = prefix === '' ? '/' : `/${prefix.toLowerCase()}/`;

  function find(method: string, { pathname }: URL): Found {
    if (!pathname.toLowerCase().startsWith(start)) return { kind: 'none' };
    return findFunction(functions, method, pathname.slice(start.length - 1));
  }

  function refuse(response: ServerResponse, method: string, found: Exclude<Found, { kind: 'function' }>): void {
    if (found.kind === 'none') return end(response, 404);
    const allow = [...found.allow, 'OPTIONS'].join(', ');
    end(response, method === 'OPTIONS' ? 204 : 405, { allow });
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', `http://${headers.host ?? 'localhost'}`);
    const found = find(method, url);
    if (found.kind !== 'function') return refuse(response, method, found);
    const body = await readBody(request);
    if (!body) return end(response, 413, { connection: 'close' });
    const outcome = await run(found.registered, { data: toRpc(request, url, found.params, body) });
    if (outcome.ok) writeResponse(response, outcome.response);
    else end(response, 500);
  }

  return (request, response) => {
    serve(request, response).catch(() => end(response, request.complete ? 500 : 400));
  };
}
