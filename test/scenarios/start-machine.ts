import { ensureBuilt } from '../../build/ensure-built';
import { startMachine, type Machine, type MachineOptions } from '../../dev/machine';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import type { DocumentStore } from '../../functions/ports';
import { eenMap } from '../builders/een-map';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
/** `body` is what the JSON says, or `undefined` when the answer is something else; then `bytes` holds it. */
type Answer<T> = { status: number; headers: Headers; body: T; bytes: Uint8Array };

export type TestMachine = Machine & {
  /** One call to `/api/<path>` by the way of the frame, as this person. */
  call<T = Record<string, unknown>>(wie: string, method: Method, path: string, body?: unknown): Promise<Answer<T>>;
  /** A look into the store beside the app. */
  openStore(container: 'dossiers' | 'adresboek' | 'bijeenkomsten' | 'helpdesk'): DocumentStore;
};

const NO_PORTS = { frame: 0, entra: 0, graph: 0, functions: 0 };

function parse(bytes: Uint8Array, type: string | null): unknown {
  return type?.startsWith('application/json') ? JSON.parse(Buffer.from(bytes).toString('utf8')) : undefined;
}

function createCall(machine: Machine): TestMachine['call'] {
  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (wie: string): Promise<string> => {
    const known = tokens.get(wie) ?? machine.issueToken(wie);
    tokens.set(wie, known);
    return known;
  };
  return async <T>(wie: string, method: Method, path: string, body?: unknown): Promise<Answer<T>> => {
    const response = await fetch(`${machine.url}/api/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await tokenFor(wie)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { status, headers } = response;
    return { status, headers, body: parse(bytes, headers.get('content-type')) as T, bytes };
  };
}

/**
 * A machine of its own for a test file: free ports, an empty folder for its data, the app as built from the sources of now.
 * The demo world is in it, unless `zonderDemo`.
 */
export async function startTestMachine(options: Partial<MachineOptions> = {}): Promise<TestMachine> {
  await ensureBuilt();
  const dataDir = eenMap('machine');
  const machine = await startMachine({ ports: NO_PORTS, dataDir, ...options });
  let sqlite: ReturnType<typeof openSqlite> | undefined;
  return {
    ...machine,
    call: createCall(machine),
    openStore: (container) => createSqliteStore((sqlite ??= openSqlite(machine.settings.SQLITE_FILE ?? '')), container),
    async stop() {
      await machine.stop();
      sqlite?.close();
    },
  };
}
