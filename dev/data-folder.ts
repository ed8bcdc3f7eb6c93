import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FILES = {
  lock: 'machine.json',
  sqlite: 'dossiers.sqlite',
  graph: 'postvak.sqlite',
  entraKey: 'entra-sleutel.json',
  hostScript: 'functions-host.mjs',
  hostState: 'functions-host.json',
  hostLog: 'functions-host.log',
} as const;
/** Attachments; only what we wrote goes. */
const BESTANDEN = 'bestanden';
/** SQLite keeps these beside a file that is open. */
const SUFFIXES = ['', '-wal', '-shm', '-journal', '.new'];

/** Everything that the machine keeps, in one folder. */
export type DataFolder = Record<keyof typeof FILES, string> & { folder: string; bestanden: string };

export function openDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const files = Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, join(path, file)]));
  return { folder: path, bestanden: join(path, BESTANDEN), ...(files as Record<keyof typeof FILES, string>) };
}

/** Removes what the machine wrote and nothing else, because the folder is a setting and may be a wrong one. */
export function wipeDataFolder({ folder, bestanden }: DataFolder): void {
  rmSync(bestanden, { recursive: true, force: true });
  for (const file of Object.values(FILES))
    for (const suffix of SUFFIXES) rmSync(join(folder, `${file}${suffix}`), { force: true });
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

type Running = { pid: number; url: string };

export const markRunning = ({ lock }: DataFolder, url: string): void =>
  writeFileSync(lock, JSON.stringify({ pid: process.pid, url } satisfies Running));

export const markStopped = ({ lock }: DataFolder): void => rmSync(lock, { force: true });

/** The machine that uses this folder now. A process that ended by force left its mark: then nobody answers. */
export async function findRunning({ lock }: DataFolder): Promise<Running | undefined> {
  try {
    const running = JSON.parse(readFileSync(lock, 'utf8')) as Running;
    process.kill(running.pid, 0);
    await fetch(`${running.url}/dev/verbinding`, { signal: AbortSignal.timeout(1000) });
    return running;
  } catch {
    return undefined;
  }
}
