import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMailWereld, type MailWereld } from '../../test/scenarios/mail-wereld';
import type { Verzending } from './send-bericht';
import { createSendDueBerichten } from './send-berichten';

let wereld: MailWereld;
beforeEach(async () => {
  wereld = await createMailWereld();
});
afterEach(() => wereld.stop());

const NIETS = { verzonden: 0, nietVrij: 0, later: 0, aandacht: 0, storing: 0 };
const put = async (aantal: number) => {
  for (let nummer = 1; nummer <= aantal; nummer += 1) await wereld.put(nummer, { wijze: 'link' });
};
const runWith = (sendBericht: (dossierId: string) => Promise<Verzending>) =>
  createSendDueBerichten({ store: wereld.dossiers, sendBericht, clock: wereld.clock, log: () => {} })();

describe('createSendDueBerichten', () => {
  it('verstuurt wat aan de beurt is en laat de rest met rust', async () => {
    const straks = new Date(wereld.clock().getTime() + 1).toISOString();
    await wereld.put(1);
    await wereld.put(2, { volgendePoging: straks });
    await wereld.put(3, { status: 'aandacht' });
    await wereld.put(4, { status: 'bezig', volgendePoging: straks });
    await wereld.put(5, { status: 'bezig', pogingen: 1 });
    expect(await wereld.createWorker().sendDue()).toEqual({ ...NIETS, verzonden: 2 });
    expect(
      wereld.graph
        .listBezorgd()
        .map(({ berichtId }) => berichtId)
        .toSorted(),
    ).toEqual(['bericht-1', 'bericht-5']);
  });

  it('doet er vier tegelijk', async () => {
    await put(9);
    let bezig = 0;
    let meeste = 0;
    await runWith(async () => {
      meeste = Math.max(meeste, (bezig += 1));
      await new Promise(setImmediate);
      bezig -= 1;
      return { soort: 'verzonden' };
    });
    expect(meeste).toBe(4);
  });

  it('gaat door als één bericht stukloopt', async () => {
    await put(6);
    const telling = await runWith(async (dossierId) => {
      if (dossierId === 'dossier-2') throw new Error('stuk');
      return { soort: 'verzonden' };
    });
    expect(telling).toEqual({ ...NIETS, verzonden: 5, storing: 1 });
  });

  it.each(['graph-429', 'graph-403'])('stopt als het postvak zelf nee zegt: %s', async (code) => {
    await put(20);
    const telling = await runWith(async () => ({ soort: 'later', code }));
    expect(telling.later).toBeLessThanOrEqual(4);
  });

  it('begint na tweeënhalve minuut niet meer aan een bericht', async () => {
    await put(20);
    const telling = await runWith(async () => {
      wereld.wacht(60);
      return { soort: 'verzonden' };
    });
    expect(telling.verzonden).toBeLessThan(20);
  });
});
