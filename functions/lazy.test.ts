import { describe, expect, it } from 'vitest';
import { lazy } from './lazy';

const teller = (fouten = 0) => {
  let starts = 0;
  const port = lazy(async () => {
    starts += 1;
    if (starts <= fouten) throw new Error('nog niet');
    return { plus: async (a: number, b: number) => a + b };
  });
  return { port, starts: () => starts };
};

describe('lazy', () => {
  it('start niets voor de eerste aanroep', async () => {
    const { port, starts } = teller();
    await Promise.resolve(port);
    expect(starts()).toBe(0);
  });

  it('start één keer, ook als er twee tegelijk vragen', async () => {
    const { port, starts } = teller();
    expect(await Promise.all([port.plus(1, 2), port.plus(3, 4)])).toEqual([3, 7]);
    expect(starts()).toBe(1);
  });

  it('probeert een start die mislukte de volgende keer opnieuw', async () => {
    const { port } = teller(1);
    await expect(port.plus(1, 2)).rejects.toThrow('nog niet');
    expect(await port.plus(1, 2)).toBe(3);
  });
});
