import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RegisteredFunction } from './functions-core';
import { findTrigger } from './invoke';
import type { Timers } from './run-timers';

function send(response: ServerResponse, status: number, body?: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(body === undefined ? '' : JSON.stringify(body));
}

type App = { functions: readonly RegisteredFunction[]; timers: Timers };

async function fireTimer(response: ServerResponse, name: string, isAwaited: boolean, timers: Timers): Promise<void> {
  const run = timers.fire(name);
  if (!run) return send(response, 404);
  if (!isAwaited) return send(response, 202);
  const { ok } = await run;
  send(response, ok ? 200 : 500, { ok });
}

/**
 * `GET /admin/host/status`, `GET /admin/functions` and `POST /admin/functions/{name}`, which fires a timer and answers 202.
 * Our own addition: with `?wait=true` it answers 200 or 500 once the run is over.
 */
export async function serveAdmin(request: IncomingMessage, response: ServerResponse, app: App): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  request.resume();
  if (pathname === '/admin/host/status') return send(response, 200, { state: 'Running' });
  if (pathname === '/admin/functions') {
    const list = app.functions.map((it) => ({ name: it.metadata.name, trigger: findTrigger(it).binding }));
    return send(response, 200, list);
  }
  const name = /^\/admin\/functions\/([\w-]+)$/.exec(pathname)?.[1];
  if (name === undefined) return send(response, 404);
  if (request.method !== 'POST') return send(response, 405);
  return fireTimer(response, name, searchParams.get('wait') === 'true', app.timers);
}
