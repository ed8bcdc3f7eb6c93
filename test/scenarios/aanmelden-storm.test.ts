import { describe, expect, it } from 'vitest';
import { signUpInStorm } from './aanmeld-storm';

const MENSEN = { aantal: 1000, plekken: 30 };
/** BR-35. */
const EERLIJK = { bevestigd: 30, wachtend: 970, nummersKloppen: true, dubbel: 0, kwijt: 0, inLog: 0 };
/** The storm takes two seconds and the mail four; a busy machine may take far longer. */
const TIMEOUT_MS = 300_000;

describe('duizend mensen tegelijk voor dertig plekken', () => {
  it('krijgen precies dertig plekken en één rij, en elke mail komt één keer aan', { timeout: TIMEOUT_MS }, async () => {
    expect(await signUpInStorm({ ...MENSEN, metMail: true })).toMatchObject({
      ...EERLIJK,
      statussen: { 201: MENSEN.aantal },
      bezorgd: MENSEN.aantal,
    });
  });

  it('ook op twee processen, en als een op de tien twee keer hetzelfde stuurt', { timeout: TIMEOUT_MS }, async () => {
    expect(await signUpInStorm({ ...MENSEN, hosts: 2, dubbelOpTien: 1 })).toMatchObject({
      ...EERLIJK,
      statussen: { 201: MENSEN.aantal * 1.1 },
    });
  });
});
