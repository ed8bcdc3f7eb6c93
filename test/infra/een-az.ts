import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eenMap } from '../builders/een-map';
import { root } from './een-uitrol';

/** `als`: words that stand in the call, in this order. `fout` is what az prints when it says no. */
type Antwoord = { als: string; antwoord?: unknown; fout?: string; keer?: number };
type Aanroep = {
  woorden: readonly string[];
  /** What stood in the file it was handed. */ inhoud?: string;
  file?: string;
};

/** A command of our own with the name `az`: writes down what it is asked and gives the answer that fits. */
const AZ = `#!/usr/bin/env node
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const woorden = process.argv.slice(2);
const file = woorden[woorden.indexOf('--file') + 1];
const body = woorden.find((woord) => woord.startsWith('@'));
const bron = body ? body.slice(1) : woorden.includes('--file') ? file : undefined;
appendFileSync(__dirname + '/gevraagd', JSON.stringify({ woorden, file: bron, inhoud: bron && readFileSync(bron, 'utf8') }) + '\\n');
const antwoorden = JSON.parse(readFileSync(__dirname + '/antwoorden', 'utf8'));
const regel = woorden.join(' ');
const past = antwoorden.find(({ als, keer }) => keer !== 0 && regel.includes(als));
if (past && past.keer) { past.keer -= 1; writeFileSync(__dirname + '/antwoorden', JSON.stringify(antwoorden)); }
if (!past) { console.error('ERROR: (404) Not found'); process.exit(1); }
if (past.fout) { console.error(past.fout); process.exit(1); }
if (past.antwoord !== undefined) console.log(JSON.stringify(past.antwoord));
`;

/** Runs one of our scripts with that command in the place of the real one. */
export function runMetAz(
  script: string,
  args: readonly string[],
  antwoorden: readonly Antwoord[],
  env: Readonly<Record<string, string>> = {},
) {
  const map = eenMap('az');
  writeFileSync(join(map, 'az'), AZ);
  chmodSync(join(map, 'az'), 0o755);
  writeFileSync(join(map, 'antwoorden'), JSON.stringify(antwoorden));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: `${map}:${process.env.PATH ?? ''}`, WACHT_OP_RECHTEN_MS: '1', ...env },
  });
  const gevraagd = existsSync(join(map, 'gevraagd'))
    ? readFileSync(join(map, 'gevraagd'), 'utf8').trim().split('\n')
    : [];
  return { status, stdout, stderr, aanroepen: gevraagd.map((regel) => JSON.parse(regel) as Aanroep) };
}
