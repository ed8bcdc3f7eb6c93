import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { eenMap } from '../builders/een-map';

const root = fileURLToPath(new URL('../..', import.meta.url));
let map: string;

/** Every arrow that must not be, as one file that draws it. */
const FOUT = {
  'domain/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
  'domain/b.ts': "import { poort } from '../functions/ports';\nexport const b = poort;\n",
  'domain/pakket.ts': "import { z } from 'jose';\nexport const pakket = z;\n",
  'functions/ports.ts': 'export const poort = 1;\n',
  'functions/adapters/klant.ts': "import { app } from '../index';\nexport const klant = app;\n",
  'functions/index.ts': 'export const app = 1;\n',
  'functions/use-cases/c.ts': "import { klant } from '../adapters/klant';\nexport const c = klant;\n",
  'functions/http/d.ts': "import { klant } from '../adapters/klant';\nexport const d = klant;\n",
  'functions/e.ts': "import { f } from '../tabs/dossier/f';\nexport const e = f;\n",
  'tabs/dossier/f.ts': "import { poort } from '../../functions/ports';\nexport const f = poort;\n",
  'tabs/dossier/g.ts': "import { h } from '../werkvoorraad/h';\nexport const g = h;\n",
  'tabs/werkvoorraad/h.ts': 'export const h = 1;\n',
  'tabs/form/i.ts': "import { h } from '../werkvoorraad/h';\nexport const i = h;\n",
  'tabs/dossier/j.ts': "import { app } from '@microsoft/teams-js';\nexport const j = app;\n",
  'tabs/ui/k.ts': "import { dev } from '../../dev/dev';\nexport const k = dev;\n",
  'dev/dev.ts': 'export const dev = 1;\n',
  'dev/l.ts': "import { m } from '../test/m';\nexport const l = m;\n",
  'test/m.ts': 'export const m = 1;\n',
  'domain/n.ts': "import { o } from './o';\nexport const n = () => o;\n",
  'domain/o.ts': "import { n } from './n';\nexport const o = () => n;\n",
};

const VERWACHT = [
  'domain/a.ts: domain-knows-nobody',
  'domain/b.ts: domain-knows-nobody',
  'domain/pakket.ts: domain-knows-nobody',
  'functions/adapters/klant.ts: adapters',
  'functions/use-cases/c.ts: use-cases',
  'functions/http/d.ts: triggers',
  'functions/e.ts: functions-not-tabs',
  'tabs/dossier/f.ts: tabs-not-functions',
  'tabs/dossier/g.ts: subjects-do-not-meet',
  'tabs/form/i.ts: shared-tabs-know-no-subject',
  'tabs/dossier/j.ts: only-teams-knows-the-host',
  'tabs/ui/k.ts: nobody-imports-dev',
  'dev/l.ts: nobody-imports-a-test',
  'domain/n.ts: no-circles',
];

type Violation = { from: string; rule: { name: string } };

const cruise = () =>
  new Promise<readonly Violation[]>((resolve, reject) => {
    const args = [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--output-type',
      'json',
      'domain',
      'functions',
      'tabs',
      'dev',
      'test',
    ];
    execFile(process.execPath, args, { cwd: map, maxBuffer: 20_000_000 }, (_, stdout) => {
      if (!stdout) return reject(new Error('dependency-cruiser gave no answer'));
      resolve((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations);
    });
  });

beforeAll(async () => {
  map = eenMap('pijlen');
  await Promise.all(
    ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.base.json', 'node_modules', 'package.json'].map((naam) =>
      symlink(join(root, naam), join(map, naam)),
    ),
  );
  for (const [pad, inhoud] of Object.entries(FOUT)) {
    await mkdir(dirname(join(map, pad)), { recursive: true });
    await writeFile(join(map, pad), inhoud);
  }
});

describe('de pijlen tussen de kamers', () => {
  it('weigeren elke verkeerde pijl en elke cirkel', async () => {
    const gevonden = (await cruise()).map(({ from, rule }) => `${from}: ${rule.name}`);
    expect(VERWACHT.filter((verwacht) => !gevonden.includes(verwacht))).toEqual([]);
  }, 60_000);
});
