import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startScenario, type Scenario } from './start-scenario';

const root = fileURLToPath(new URL('../../', import.meta.url));
let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario();
});
afterAll(() => scenario.stop());

/** As an administrator would, beside the app that runs here. */
async function run(...args: readonly string[]) {
  const dataDir = dirname(scenario.settings.SQLITE_FILE ?? '');
  const kind = spawn(process.execPath, ['--import', 'tsx', join('infra', 'zelftest', 'zelftest.ts'), ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, NO_COLOR: '1' },
  });
  let tekst = '';
  kind.stdout.on('data', (deel: Buffer) => (tekst += deel.toString()));
  const [code] = (await once(kind, 'close')) as [number];
  return { code, tekst };
}

describe('npm run zelftest op deze computer', () => {
  it('vraagt de app die al draait, en vindt haar in orde', async () => {
    const { code, tekst } = await run();
    expect(tekst).toContain(`Zelftest van deze computer (${scenario.url})`);
    expect([code, tekst.match(/^FOUT .*$/gm)]).toEqual([0, null]);
  });

  it('eindigt met 1 als Graph het postvak van een ander opent, en laat de app draaien', async () => {
    scenario.graph.afwijking.anderenOpen = true;
    const { code, tekst } = await run('--json');
    scenario.graph.afwijking.anderenOpen = false;
    expect([code, tekst]).toEqual([1, expect.stringContaining('Te ruime rechten')]);
    expect(await scenario.call('sanne', 'GET ik')).toMatchObject({ status: 200 });
  });
});
