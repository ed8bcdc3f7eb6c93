import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openSqlite } from '../../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../../functions/adapters/sqlite/sqlite-store';

const LANES = 6;
/** Even rounds hit it while it starts and opens the file, or soon after; odd rounds once it writes. */
const MAX_MS = 200;

export type KillReport = {
  rounds: number;
  /** Commits that the writers were told yes to. */
  acknowledged: number;
  /** Of those, the ones that are not in the file: `partition n`. Must be empty. */
  lost: readonly string[];
  /** Partitions that hold a part of a commit, or writes nobody can have done. Must be empty. */
  torn: readonly string[];
  /** `ok`, or what SQLite's integrity check says. */
  integrity: string;
};

/** Bundled once, so that a round does not spend its time on starting. */
async function bundleWriter(folder: string): Promise<string> {
  const outfile = join(folder, 'writer.mjs');
  const entry = fileURLToPath(new URL('./writer.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' });
  return outfile;
}

/** Starts a writer, kills it with -9 at a random moment, and gives the last number it acknowledged for each partition. */
async function runUntilKilled(writer: string, file: string, round: number): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [writer, file, String(round), String(LANES)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const closed = once(child, 'close');
  if (round % 2 === 1) await Promise.race([once(child.stdout, 'data'), closed]);
  await pause(Math.random() * MAX_MS);
  child.kill('SIGKILL');
  const [code, signal] = await closed;
  if (signal !== 'SIGKILL') throw new Error(`The writer ended by itself with code ${code}`);
  // The last line may be half: then nobody has read it as a yes.
  const lines = output.split('\n').slice(0, -1);
  return new Map(lines.map((line) => line.split(' ')).map(([partition = '', n]) => [partition, Number(n)]));
}

/** Compares what was acknowledged with what the file holds after it is opened again. */
async function checkFile(
  file: string,
  acknowledged: ReadonlyMap<string, number>,
): Promise<Pick<KillReport, 'lost' | 'torn' | 'integrity'>> {
  const sqlite = openSqlite(file);
  const store = createSqliteStore(sqlite, 'dossiers');
  const lost: string[] = [];
  const torn: string[] = [];
  for (const [partition, last] of acknowledged) {
    const kop = await store.read<{ id: string; soort: string; n: number }>(partition, 'dossier-kop');
    const written = kop?.value.n ?? 0;
    const regels = await store.list(partition, 'logboek-');
    for (let n = Math.min(written, regels.length) + 1; n <= last; n++) lost.push(`${partition} ${n}`);
    if (regels.length !== written || written > last + 1) torn.push(partition);
  }
  const integrity = sqlite
    .all('PRAGMA integrity_check', {})
    .map((row) => String(row['integrity_check']))
    .join('; ');
  sqlite.close();
  return { lost, torn, integrity };
}

/** Kills a process that writes to `<folder>/dossiers.sqlite` `rounds` times; each round goes on with the same file. */
export async function killWriter(folder: string, rounds: number): Promise<KillReport> {
  const file = join(folder, 'dossiers.sqlite');
  const writer = await bundleWriter(folder);
  const everything = new Map<string, number>();
  const lost: string[] = [];
  const torn: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    const acknowledged = await runUntilKilled(writer, file, round);
    for (const [partition, n] of acknowledged) everything.set(partition, n);
    const found = await checkFile(file, acknowledged);
    lost.push(...found.lost);
    torn.push(...found.torn);
    if (found.integrity !== 'ok')
      return { rounds: round, acknowledged: sum(everything), lost, torn, integrity: found.integrity };
  }
  const atLast = await checkFile(file, everything);
  return {
    ...atLast,
    rounds,
    acknowledged: sum(everything),
    lost: [...lost, ...atLast.lost],
    torn: [...torn, ...atLast.torn],
  };
}

const sum = (acknowledged: ReadonlyMap<string, number>): number =>
  [...acknowledged.values()].reduce((a, b) => a + b, 0);
