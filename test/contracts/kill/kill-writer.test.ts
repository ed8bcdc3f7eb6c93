import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { killWriter } from './kill-writer';

describe('SQLite en kill -9', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kill-writer-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('verliest niets dat is bevestigd, en bewaart nooit een half dossier', { timeout: 60_000 }, async () => {
    const report = await killWriter(folder, 25);
    expect(report).toMatchObject({ rounds: 25, lost: [], torn: [], integrity: 'ok' });
    expect(report.acknowledged).toBeGreaterThan(100);
  });
});
