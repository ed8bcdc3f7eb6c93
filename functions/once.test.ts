import { describe, expect, it } from 'vitest';
import { once } from './once';

const teller = (fouten = 0) => {
  let starts = 0;
  const ask = once(async () => {
    starts += 1;
    await Promise.resolve();
    if (starts <= fouten) throw new Error('nog niet');
    return { start: starts };
  });
  return { ask, starts: () => starts };
};

describe('once', () => {
  it('begint pas als iemand vraagt, en geeft daarna steeds hetzelfde', async () => {
    const { ask, starts } = teller();
    expect(starts()).toBe(0);
    const [een, twee] = await Promise.all([ask(), ask()]);
    expect(await ask()).toBe(een);
    expect(twee).toBe(een);
    expect(starts()).toBe(1);
  });

  it('laat iedereen die wachtte weten dat het niet lukte, en begint bij de volgende vraag opnieuw', async () => {
    const { ask, starts } = teller(1);
    const uitkomsten = await Promise.allSettled([ask(), ask()]);
    expect(uitkomsten.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await Promise.all([ask(), ask()])).toEqual([{ start: 2 }, { start: 2 }]);
    expect(starts()).toBe(2);
  });
});
