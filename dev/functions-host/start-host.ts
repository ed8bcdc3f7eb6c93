import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LogEntry, RegisteredFunction } from './functions-core';
import { openHostState } from './host-state';
import { listHttpFunctions } from './http-functions';
import { createInvoke } from './invoke';
import { loadApp } from './load-app';
import { startChangeFeeds, type ChangeSource } from './run-change-feeds';
import { createRunner } from './run-invocation';
import { startTimers } from './run-timers';
import { serveAdmin } from './serve-admin';
import { createHttpListener } from './serve-http';
import { substituteInBinding } from './settings';

export type HostOptions = {
  /** The bundle: CommonJS, with `@azure/functions-core` left out. */
  appFile: string;
  /** 0 lets the system choose. */
  port: number;
  /** `extensions.http.routePrefix` of host.json. */
  routePrefix: string;
  /** Where cursors and schedules are kept. */
  stateFile: string;
  settings: Record<string, string | undefined>;
  openContainer(name: string): ChangeSource;
  log: LogEntry;
  feedPollMs?: number;
};

export type FunctionsHost = {
  port: number;
  functions: readonly RegisteredFunction[];
  /** Takes no new work, waits for what runs, runs the appTerminate hooks. */
  stop(): Promise<void>;
};

const FINISH_MS = 10_000;

function withSettings({ metadata, callback }: RegisteredFunction, settings: HostOptions['settings']) {
  const bindings = Object.fromEntries(
    Object.entries(metadata.bindings).map(([name, binding]) => [name, substituteInBinding(binding, settings)]),
  );
  return { metadata: { ...metadata, bindings }, callback };
}

/** The app setting by which Azure leaves a function out. */
const isDisabled = ({ metadata }: RegisteredFunction, settings: HostOptions['settings']): boolean =>
  settings[`AzureWebJobs.${metadata.name}.Disabled`] === 'true';

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/**
 * A small host for Azure Functions on loopback, so that the app runs where Core Tools cannot be installed: the real
 * `@azure/functions` library with HTTP, timer and Cosmos DB triggers. It is not Core Tools: no keys, no CORS, no streaming,
 * no other bindings, no scaling. `npm run start:func` uses the real one.
 */
export async function startHost(options: HostOptions): Promise<FunctionsHost> {
  const { log, settings } = options;
  const app = await loadApp(options.appFile, log);
  const functions = app.functions
    .filter((registered) => !isDisabled(registered, settings))
    .map((registered) => withSettings(registered, settings));
  const runner = createRunner(createInvoke(app, log), log);
  const state = openHostState(options.stateFile);
  const stopping = new AbortController();
  const triggers = { run: runner.run, state, signal: stopping.signal };

  const timers = startTimers(functions, triggers);
  const serveFunctions = createHttpListener(listHttpFunctions(functions), options.routePrefix, runner.run);
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/admin/')) return serveFunctions(request, response);
    serveAdmin(request, response, { functions, timers }).catch(() => response.destroy());
  });
  const port = await listen(server, options.port);
  startChangeFeeds(functions, { ...triggers, log, openContainer: options.openContainer, pollMs: options.feedPollMs });

  return {
    port,
    functions,
    async stop() {
      stopping.abort();
      server.close();
      server.closeIdleConnections();
      await runner.finish(FINISH_MS);
      await app.hooks.run('appTerminate', { hookData: app.hookData });
      server.closeAllConnections();
    },
  };
}
