import { setTimeout as wacht } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLoket } from './loket';

/** Notes every portion, and does it a little later. */
function metPorties(max = 3, past = Infinity) {
  const porties: string[] = [];
  const loket = createLoket<string, string>(async (sleutel, vragen) => {
    porties.push(`${sleutel}: ${vragen.join(' ')}`);
    await wacht(1);
    if (vragen.includes('stuk')) throw new Error('stuk');
    return vragen.slice(0, past).map((vraag) => `${vraag}!`);
  }, max);
  return { porties, loket };
}
const allemaal = (loket: (sleutel: string, vraag: string) => Promise<string>, vragen: string) =>
  Promise.all(vragen.split(' ').map((vraag) => loket('a', vraag)));

describe('createLoket', () => {
  it('doet de eerste meteen, en wie intussen komt samen, in volgorde en hoogstens zoveel tegelijk', async () => {
    const { porties, loket } = metPorties();
    expect(await allemaal(loket, '1 2 3 4 5 6')).toEqual(['1!', '2!', '3!', '4!', '5!', '6!']);
    expect(porties).toEqual(['a: 1', 'a: 2 3 4', 'a: 5 6']);
  });

  it('zet wat niet paste vooraan in de volgende', async () => {
    const { porties, loket } = metPorties(3, 2);
    expect(await allemaal(loket, '1 2 3 4 5')).toEqual(['1!', '2!', '3!', '4!', '5!']);
    expect(porties).toEqual(['a: 1', 'a: 2 3 4', 'a: 4 5']);
  });

  it('laat de ene rij niet op de andere wachten', async () => {
    const { porties, loket } = metPorties();
    await Promise.all([loket('a', '1'), loket('b', '2')]);
    expect(porties).toEqual(['a: 1', 'b: 2']);
  });

  it('geeft een storing aan wie in die portie zat, en helpt de volgenden', async () => {
    const { loket } = metPorties(1);
    const uitkomsten = await Promise.allSettled(['1', 'stuk', '2'].map((vraag) => loket('a', vraag)));
    expect(uitkomsten.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await loket('a', '3')).toBe('3!');
  });

  it('wacht niet eeuwig op een portie die niets doet', async () => {
    const { loket } = metPorties(3, 0);
    await expect(loket('a', '1')).rejects.toThrow('loket-staat-stil');
  });
});
