import { once } from 'node:events';
import { createServer } from 'node:net';

/** Where each part of the machine listens; 0 lets the system choose. */
export type Ports = { frame: number; entra: number; graph: number; functions: number };

const PARTS = {
  frame: { port: 3000, setting: 'PORT_FRAME', naam: 'het Teams-venster' },
  entra: { port: 3001, setting: 'PORT_ENTRA', naam: 'het aanmelden (Entra)' },
  graph: { port: 3002, setting: 'PORT_GRAPH', naam: 'het postvak (Graph)' },
  functions: { port: 7071, setting: 'PORT_FUNCTIONS', naam: 'de server (Functions)' },
} as const satisfies Record<keyof Ports, { port: number; setting: string; naam: string }>;
const NAMES = Object.keys(PARTS) as (keyof Ports)[];

export function readPorts(env: Record<string, string | undefined>): Ports {
  const read = (name: keyof Ports): number => Number(env[PARTS[name].setting] || PARTS[name].port);
  return { frame: read('frame'), entra: read('entra'), graph: read('graph'), functions: read('functions') };
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

function explain(name: keyof Ports, port: number): string {
  const { naam, setting } = PARTS[name];
  return [
    `Poort ${port} is bezet. Daar komt ${naam}.`,
    '  - Draait de app al in een ander venster? Stop die daar met Ctrl+C.',
    `  - Zoek anders het programma en sluit het: lsof -i :${port} (Windows: netstat -ano | findstr :${port}).`,
    `  - Of kies een andere poort: ${setting}=${port + 100} npm start`,
  ].join('\n');
}

/** What to tell about each port that is taken; empty when all are free. */
export async function explainTakenPorts(ports: Ports): Promise<readonly string[]> {
  const checked = await Promise.all(NAMES.map(async (name) => ({ name, isFree: await isFree(ports[name]) })));
  return checked.filter(({ isFree }) => !isFree).map(({ name }) => explain(name, ports[name]));
}
