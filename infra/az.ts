import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `gevonden: false` when Azure says that it is not there. */
export type AzAntwoord<T> = { gevonden: true; waarde: T } | { gevonden: false };

const NIET_GEVONDEN = /\b(404|NotFound|SecretNotFound|ResourceNotFound|Request_ResourceNotFound)\b/;

const isWindows = process.platform === 'win32';
/** On Windows it is a script, az.cmd, that only a shell can start; a shell takes a space, a bracket or & outside quotes for its own. */
export const toWindowsRegel = (opdracht: string, args: readonly string[]): string =>
  [opdracht, ...args.map((arg) => `"${arg.replaceAll('"', '\\"')}"`)].join(' ');

function run(args: readonly string[]): { status: number; stdout: string; stderr: string } {
  const { status, stdout, stderr, error } = isWindows
    ? spawnSync(toWindowsRegel('az', args), { encoding: 'utf8', shell: true })
    : spawnSync('az', args, { encoding: 'utf8' });
  if (error) throw new Error('De Azure CLI (az) is niet te starten. Installeer haar en meld je aan met az login.');
  return { status: status ?? 1, stdout, stderr };
}

/** One call of the Azure CLI. What it prints about a fault is passed on; what it answers never is: it may be a secret. */
export function askAz<T>(...args: readonly string[]): AzAntwoord<T> {
  const { status, stdout, stderr } = run([...args, '--only-show-errors', '--output', 'json']);
  if (status === 0) return { gevonden: true, waarde: (stdout.trim() === '' ? null : JSON.parse(stdout)) as T };
  if (NIET_GEVONDEN.test(stderr)) return { gevonden: false };
  throw new Error(`az ${args.slice(0, 3).join(' ')}: ${stderr.trim()}`);
}

/** The same, when it has to be there. */
export function az<T>(...args: readonly string[]): T {
  const antwoord = askAz<T>(...args);
  if (!antwoord.gevonden) throw new Error(`az ${args.slice(0, 3).join(' ')}: niet gevonden`);
  return antwoord.waarde;
}

/** Hands a text over in a file that only we can read and that is gone afterwards: other people see the words of a command. */
export function withFile<T>(inhoud: string, doe: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'top-dossier-'));
  try {
    const file = join(folder, 'inhoud');
    writeFileSync(file, inhoud, { mode: 0o600 });
    return doe(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A call to Microsoft Graph with the rights of who is logged in. */
export const graph = <T>(method: string, pad: string, body?: object): AzAntwoord<T> => {
  const args = ['rest', '--method', method, '--url', `https://graph.microsoft.com/v1.0/${pad}`];
  if (!body) return askAz<T>(...args);
  return withFile(JSON.stringify(body), (file) =>
    askAz<T>(...args, '--headers', 'Content-Type=application/json', '--body', `@${file}`),
  );
};
