import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createDiskBestanden } from '../../functions/adapters/bestanden/disk-bestanden';
import { describeBestanden } from './bestanden';

const map = mkdtempSync(join(tmpdir(), 'bestanden-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** The folder itself is made at the first file. */
describeBestanden('map', () => createDiskBestanden(join(map, 'bijlagen')));
