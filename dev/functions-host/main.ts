import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import type { LogEntry } from './functions-core';
import { startHost } from './start-host';

/**
 * The process of the functions host. Settings: `APP_FILE` (default dist/functions/index.cjs), `PORT_FUNCTIONS` (7071),
 * `SQLITE_FILE`; all others are for the app. Started with an IPC channel it says `{ port }` when it listens, and ends when
 * the other side is gone.
 */
const settings = process.env;
const sqliteFile = resolve(settings.SQLITE_FILE ?? '.data/dossiers.sqlite');

/** Routine lines go to stdout, what a person should see to stderr. Never a body. */
const log: LogEntry = (level, category, message) => {
  if (level === 'trace' || level === 'debug') return;
  const stream = level === 'information' ? process.stdout : process.stderr;
  stream.write(`${new Date().toISOString()} ${level} ${category} ${message}\n`);
};

function readRoutePrefix(): string {
  const hostJson = JSON.parse(readFileSync(resolve('host.json'), 'utf8')) as {
    extensions?: { http?: { routePrefix?: string } };
  };
  return hostJson.extensions?.http?.routePrefix ?? 'api';
}

let database: ReturnType<typeof openSqlite> | undefined;
const host = await startHost({
  appFile: resolve(settings.APP_FILE ?? 'dist/functions/index.cjs'),
  port: Number(settings.PORT_FUNCTIONS ?? 7071),
  routePrefix: readRoutePrefix(),
  stateFile: resolve(dirname(sqliteFile), 'functions-host.json'),
  settings,
  openContainer: (name) => createSqliteStore((database ??= openSqlite(sqliteFile)), name),
  log,
});

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await host.stop();
  database?.close();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
process.on('disconnect', () => void stop());
process.send?.({ port: host.port });
log('information', 'system', `listening on http://localhost:${host.port}, ${host.functions.length} functions`);
