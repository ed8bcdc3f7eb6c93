import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoringSoort } from '../../dev/graph/storingen';
import { createMailWereld, listBijlagen, type MailWereld } from './mail-wereld';

const PASSEREND: readonly StoringSoort[] = [
  '429',
  '500',
  '503',
  '504',
  'reset-voor',
  'reset-na',
  'traag',
  'traag-voor',
  'sessie-verlopen',
  'onderweg',
];
const BLIJVEND: readonly StoringSoort[] = ['400', '403', '413'];
const GROOT = 5_000_000;

/** How many calls a message takes when all goes well. */
const CALLS = { link: 3, klein: 5, groot: 7 } as const;
type Geval = keyof typeof CALLS;
const geval = (soort: Geval) => ({ wijze: soort === 'link' ? 'link' : 'bijlage' }) as const;

let wereld: MailWereld;
let nummer = 0;
/** Just too late for the client, in ms. */
const netTeLaat = () => wereld.timeoutMs * 1.2;

describe.each(Object.entries(CALLS) as [Geval, number][])('een bericht (%s)', (soort, calls) => {
  let eerste: number;
  beforeAll(async () => {
    eerste = nummer + 1;
    wereld = await createMailWereld({ grootte: soort === 'groot' ? GROOT : 20_000 });
  });
  afterAll(() => wereld.stop());

  const put = async (storing: StoringSoort, overslaan: number) => {
    await wereld.put(++nummer, geval(soort));
    wereld.graph.storingen.clear();
    wereld.graph.storingen.add({ regel: '*', soort: storing, overslaan, ms: netTeLaat(), naSeconden: 45 });
  };
  const expectEenKeer = async () => {
    expect(wereld.bezorgd(nummer)).toMatchObject([{ isVersleuteld: true }]);
    expect(await wereld.read(nummer)).toMatchObject({ status: 'verzonden', verzondenOp: expect.stringMatching(/Z$/) });
    expect(await listBijlagen(wereld, nummer)).toEqual(soort === 'link' ? [] : [wereld.pdf.byteLength]);
  };

  it(`gaat zonder storing in ${calls} aanroepen weg`, async () => {
    await wereld.put(++nummer, geval(soort));
    const voor = wereld.graph.storingen.count();
    await wereld.runToEnd();
    expect(wereld.graph.storingen.count() - voor).toBe(calls);
    await expectEenKeer();
  });

  describe.each(Array.from({ length: calls }, (_, i) => i))('met een storing in aanroep %i', (overslaan) => {
    it.each(PASSEREND)('%s: komt één keer aan', async (storing) => {
      await put(storing, overslaan);
      // Work that Graph did late is done long before the next try, minutes later.
      const intussen = storing === 'traag-voor' ? () => setTimeout(netTeLaat()) : undefined;
      await wereld.runToEnd(undefined, intussen);
      await expectEenKeer();
      // A draft that Graph made late is left behind, never sent; any other loss of an answer leaves nothing behind.
      if (storing !== 'traag-voor') expect(wereld.graph.findPost(`bericht-${nummer}`)).toHaveLength(1);
    });

    it.each(BLIJVEND)('%s: vraagt aandacht, er gaat niets weg, en opnieuw versturen lukt één keer', async (storing) => {
      await put(storing, overslaan);
      await wereld.runToEnd();
      expect(await wereld.read(nummer)).toMatchObject({ status: 'aandacht', laatsteFout: `graph-${storing}` });
      expect(wereld.bezorgd(nummer)).toEqual([]);

      await wereld.retry(nummer);
      await wereld.runToEnd();
      await expectEenKeer();
    });
  });

  it('krijgt ook van werk dat Graph te laat deed geen tweede', async () => {
    await setTimeout(2 * netTeLaat());
    expect(wereld.graph.listBezorgd()).toHaveLength(nummer - eerste + 1);
  });
});

describe('een bericht dat bij elke aanroep iets anders overkomt', () => {
  beforeAll(async () => {
    wereld = await createMailWereld();
  });
  afterAll(() => wereld.stop());

  const LOT = [undefined, '503', 'reset-voor', 'reset-na', 'onderweg'] as const;
  const AANROEPEN = 4;
  const lot = (volgorde: number, aanroep: number) => LOT[Math.floor(volgorde / LOT.length ** aanroep) % LOT.length];

  it.each(LOT)('komt in elke volgorde één keer aan, te beginnen met: %s', async (eerste) => {
    for (let volgorde = 0; volgorde < LOT.length ** AANROEPEN; volgorde += 1) {
      if (lot(volgorde, 0) !== eerste) continue;
      wereld.graph.storingen.clear();
      for (let overslaan = 0; overslaan < AANROEPEN; overslaan += 1) {
        const soort = lot(volgorde, overslaan);
        if (soort) wereld.graph.storingen.add({ regel: '*', soort, overslaan });
      }
      await wereld.put(++nummer, { wijze: 'link' });
      await wereld.runToEnd();
      expect(wereld.bezorgd(nummer), `volgorde ${volgorde}`).toHaveLength(1);
      expect(await wereld.read(nummer), `volgorde ${volgorde}`).toMatchObject({ status: 'verzonden' });
    }
  });
});
