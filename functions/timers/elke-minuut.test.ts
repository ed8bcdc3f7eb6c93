import { InvocationContext, type Timer } from '@azure/functions';
import { describe, expect, it } from 'vitest';
import { elkeMinuut } from './elke-minuut';

const NIETS = { verzonden: 0, nietVrij: 0, later: 0 };

async function run(telling: typeof NIETS) {
  const regels: unknown[] = [];
  const timer = elkeMinuut(
    'berichten-verstuurd',
    async () => telling,
    (...regel) => regels.push(regel),
  );
  await timer.handler({} as Timer, new InvocationContext());
  return regels;
}

describe('elkeMinuut', () => {
  it('telt in het logboek van de server wat er gebeurde', async () => {
    expect(await run({ ...NIETS, verzonden: 2 })).toEqual([
      ['info', 'berichten-verstuurd', { ...NIETS, verzonden: 2 }],
    ]);
  });

  it('zwijgt als er niets te doen was', async () => {
    expect(await run(NIETS)).toEqual([]);
  });

  it('laat een storing zien aan de host', async () => {
    const stuk = elkeMinuut(
      'onderhoud',
      () => Promise.reject(new Error('stuk')),
      () => {},
    );
    await expect(stuk.handler({} as Timer, new InvocationContext())).rejects.toThrow('stuk');
  });
});
