import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Workplace = {
  /** Empty at first, and gone when the row is over. */
  folder: string;
  /** What has to be ended; the last one first. */
  defer(end: () => unknown): void;
  /** A word about the numbers behind an outcome, for who is watching. */
  note(line: string): void;
};

/** Everything that this run writes, also by parts that ask the system for a place; gone when the process ends. */
export function keepToOneFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
}

/** Runs `work` in an empty folder and ends what it started, whether it succeeds or fails. */
export async function withWorkplace<T>(work: (workplace: Workplace) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'row-'));
  const ends: (() => unknown)[] = [];
  try {
    return await work({
      folder,
      defer: (end) => void ends.push(end),
      note: (line) => console.log(`    ${line}`),
    });
  } finally {
    for (const end of ends.toReversed()) await (async () => end())().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
