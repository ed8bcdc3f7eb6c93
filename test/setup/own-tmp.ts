import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * What a test file puts in the folder for temporary files, also by way of our scripts, a browser or a process of its own,
 * comes in one folder that goes away with the file, whether it passes or fails.
 */
const before = process.env.TMPDIR;
const folder = mkdtempSync(join(tmpdir(), 'top-test-'));
process.env.TMPDIR = folder;

afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  // A process that was killed may still be writing its last file.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});
