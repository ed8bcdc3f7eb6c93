import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { eenMap } from '../builders/een-map';
import { startTestMachine, type TestMachine } from './start-machine';

let machine: TestMachine;

beforeAll(async () => {
  machine = await startTestMachine();
});
afterAll(() => machine.stop());

async function listen() {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  return { other, port: String((other.address() as { port: number }).port) };
}

/** Ports that nobody has now, by these names. */
async function findFreePorts<K extends string>(namen: readonly K[]): Promise<Record<K, string>> {
  const bezet = await Promise.all(namen.map(async (naam) => [naam, await listen()] as const));
  for (const [, { other }] of bezet) other.close();
  return Object.fromEntries(bezet.map(([naam, { port }]) => [naam, port])) as Record<K, string>;
}

describe('de lokale machine', () => {
  it('kent wie zich via het Teams-venster aanmeldt, en niemand anders', async () => {
    const marit = await machine.call<Ik>('marit', 'GET', 'ik');
    expect([marit.status, marit.body.medewerker.naam]).toEqual([200, 'Marit Lijsterbes']);
    expect(marit.body.scholen.map(({ naam }) => naam)).toEqual(['De Zilveren Reiger']);
    expect((await machine.call('robin', 'GET', 'ik')).status).toBe(403);
    const late = await machine.issueToken('marit', { expiresIn: -600 });
    const response = await fetch(`${machine.url}/api/ik`, { headers: { authorization: `Bearer ${late}` } });
    expect(response.status).toBe(401);
  });

  it('houdt de gegevens en de aanmelding als de server omvalt', async () => {
    const before = machine.functions.pid();
    await machine.functions.crash();
    expect(machine.functions.pid()).not.toBe(before);
    expect((await machine.call('marit', 'GET', 'ik')).status).toBe(200);
  });

  it('geeft de verzendbeurt van de post met de hand', async () => {
    await expect(machine.fireTimer('elke-minuut')).resolves.toBeUndefined();
    await expect(machine.fireTimer('bestaat-niet')).rejects.toThrow('404');
  });

  it('zegt op een adres dat er niet is dat daar niets is', async () => {
    const response = await fetch(`${machine.url}/bestaat-niet`);
    expect([response.status, await response.json()]).toEqual([404, { message: 'Hier is niets.' }]);
  });
});

describe('npm start', () => {
  const run = (env: Record<string, string>, script = 'dev/start.ts') => {
    const child = spawn(process.execPath, ['--import', 'tsx', resolve(script)], {
      env: { ...process.env, DATA_DIR: eenMap('start'), ...env },
    });
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.stderr.on('data', (part: Buffer) => (text += part.toString()));
    return { child, text: () => text, ended: once(child, 'exit').then(([code]) => code as number | null) };
  };
  const POORTEN = ['PORT_FRAME', 'PORT_ENTRA', 'PORT_GRAPH', 'PORT_FUNCTIONS'] as const;

  it('zegt waar de app staat en stopt met Ctrl+C alles', async () => {
    const poorten = await findFreePorts(POORTEN);
    const start = run(poorten);
    await expect.poll(start.text).toContain(`http://localhost:${poorten.PORT_FRAME}`);
    expect((await fetch(`http://localhost:${poorten.PORT_FRAME}/api/gezondheid`)).status).toBe(200);
    start.child.kill('SIGINT');
    expect(await start.ended, start.text()).toBe(0);
    await expect(fetch(`http://localhost:${poorten.PORT_FUNCTIONS}/api/gezondheid`)).rejects.toThrow();
  });

  it('noemt de poort die bezet is en hoe die vrij komt', async () => {
    const { other, port } = await listen();
    const start = run({ ...(await findFreePorts(POORTEN)), PORT_ENTRA: port });
    expect(await start.ended, start.text()).toBe(1);
    other.close();
    expect(start.text()).toContain(`Poort ${port} is bezet. Daar komt het aanmelden (Entra).`);
    expect(start.text()).toContain(`lsof -i :${port}`);
  });

  it('wist niets zolang de app draait', async () => {
    const dataDir = machine.settings.SQLITE_FILE?.replace(/\/[^/]+$/, '') ?? '';
    const taken = run({ DATA_DIR: dataDir }, 'dev/reset.ts');
    expect(await taken.ended, taken.text()).toBe(1);
    expect(taken.text()).toContain('Er is niets gewist.');
    expect((await machine.call('marit', 'GET', 'ik')).status).toBe(200);
  });
});
