import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Every `check:…` of package.json, side by side: as many at a time as there are cores, in the order in which they stand there. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const waiting = Object.entries(scripts)
  .filter(([name]) => name.startsWith('check:'))
  .flatMap(([, script]) => script.split(' && '));

/** What it says comes out in one piece, when it is done. */
async function run(command: string): Promise<void> {
  const start = performance.now();
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  console.log(`${code === 0 ? '✓' : '✗'} ${command} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (code === 0) return;
  console.log(text);
  process.exitCode = 1;
}

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) await run(next);
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
