import { describe, expect, it } from 'vitest';
import { eenMap } from '../../builders/een-map';
import { killWriter } from './kill-writer';

describe('SQLite en kill -9', () => {
  it('verliest niets dat is bevestigd, en bewaart nooit een half dossier', { timeout: 60_000 }, async () => {
    const report = await killWriter(eenMap('kill-writer'), 25);
    expect(report).toMatchObject({ rounds: 25, lost: [], torn: [], integrity: 'ok' });
    expect(report.acknowledged).toBeGreaterThan(100);
  });
});
