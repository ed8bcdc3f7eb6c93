import { InvocationContext, type Timer } from '@azure/functions';
import { describe, expect, it } from 'vitest';
import { verstuurBerichten } from './verstuur-berichten';

const NIETS = { verzonden: 0, nietVrij: 0, later: 0, aandacht: 0, storing: 0 };

async function run(telling: typeof NIETS) {
  const regels: unknown[] = [];
  const timer = verstuurBerichten(
    async () => telling,
    (...regel) => regels.push(regel),
  );
  await timer.handler({} as Timer, new InvocationContext());
  return regels;
}

describe('verstuurBerichten', () => {
  it('telt in het logboek van de server wat er gebeurde', async () => {
    expect(await run({ ...NIETS, verzonden: 2 })).toEqual([
      ['info', 'berichten-verstuurd', { ...NIETS, verzonden: 2 }],
    ]);
  });

  it('zwijgt als er niets te doen was', async () => {
    expect(await run(NIETS)).toEqual([]);
  });
});
