import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder. Nobody has to remove it: `test/setup/own-tmp.ts` does, and bench for its own rows. */
export const eenMap = (naam: string): string => mkdtempSync(join(tmpdir(), `${naam}-`));
