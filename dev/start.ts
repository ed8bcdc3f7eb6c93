import { styleText } from 'node:util';

const MIN_NODE = 24;

function fail(...lines: readonly string[]): never {
  console.error(`\n${lines.join('\n\n')}\n`);
  process.exit(1);
}

if (Number.parseInt(process.versions.node, 10) < MIN_NODE)
  fail(
    `Deze app draait op Node ${MIN_NODE}, en dit is Node ${process.versions.node}.`,
    'De goede Node wordt meegeleverd: haal hem op met npm ci, en start dan met npm start (niet met node of npx).',
  );

// Only now: what follows does not load on an older Node.
const { ensureBuilt } = await import('../build/ensure-built');
const { startMachine } = await import('./machine');
const { explainTakenPorts, readPorts } = await import('./ports');
const { findRunning, openDataFolder } = await import('./data-folder');
const { stop: stopBuilder } = await import('esbuild');

const dataDir = process.env.DATA_DIR ?? '.data';
const ports = readPorts(process.env);
const running = await findRunning(openDataFolder(dataDir));
if (running) fail(`De app draait al (proces ${running.pid}).`, `Open ${running.url}`);
const taken = await explainTakenPorts(ports);
if (taken.length > 0) fail(...taken);

const begin = performance.now();
await ensureBuilt(() => console.log('De app wordt gebouwd …')).catch(() =>
  fail('De app is niet gebouwd: zie de fout hierboven. Verbeter die en start opnieuw.'),
);
const machine = await startMachine({
  ports,
  dataDir,
  metCoreTools: process.argv.includes('--func'),
  tell: (line) => console.error(line),
}).catch((error: Error) => fail('De app is niet gestart.', error.message));
await stopBuilder();

const seconds = ((performance.now() - begin) / 1000).toFixed(1).replace('.', ',');
console.log(`
  ${styleText('bold', 'TOP Dossier draait')} (gestart in ${seconds} s)

    Teams      ${styleText('underline', machine.url)}
    Postvak    ${machine.url}/postvak
    Gegevens   ${dataDir}   opnieuw beginnen: npm run reset

  Stoppen: Ctrl+C
`);

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  console.log('\nDe app stopt …');
  await machine.stop();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
process.on('SIGHUP', () => void stop());
// Who ends npm ends its shell but not us: without a parent nobody could stop us any more.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void stop(), 500).unref();
