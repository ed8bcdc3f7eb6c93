import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARIT, WIM } from '../builders/een-adresboek';
import { createInkomendWereld, type InkomendWereld, type Tussen } from './inkomend-wereld';

let wereld: InkomendWereld;
beforeEach(async () => {
  wereld = await createInkomendWereld();
});
afterEach(() => wereld.stop());

const PNG = Buffer.from('89504e470d0a1a0a0000000d', 'hex');

/** A reaction with a file, an answer, a new question and a stranger; in that order. */
async function mailVier() {
  const vraag = await wereld.vraag();
  const onderwerp = `Re: [${vraag.nummer}] De knop Bewaar doet niets`;
  wereld.mail({
    onderwerp,
    tekst: 'Zie de bijlage.',
    bijlagen: [{ naam: 'scherm.png', type: 'image/png', inhoud: PNG }],
  });
  wereld.mail({ van: WIM.email, onderwerp, tekst: 'Klik op Volgende.' });
  wereld.mail({ onderwerp: 'Iets nieuws', tekst: 'Hoe dan?' });
  wereld.mail({ van: 'vreemd@elders.example', onderwerp: 'Hallo', tekst: 'Wie bent u?' });
  return vraag;
}

async function expectEenKeer(vraagId: string) {
  await wereld.sendDue();
  // A mail that has to wait does not keep up the next one.
  expect((await wereld.gesprek(vraagId)).toSorted()).toEqual([
    `${MARIT.naam} vraag: Zie de bijlage.`,
    `${WIM.naam} antwoord: Klik op Volgende.`,
  ]);
  const regel = (await wereld.regels(vraagId)).find(({ bijlagen }) => bijlagen.length > 0);
  expect(await wereld.bestand(regel?.bijlagen[0]?.id ?? '')).toEqual(PNG);
  expect((await wereld.vragen()).map(({ onderwerp }) => onderwerp)).toEqual([
    'De knop Bewaar doet niets',
    'Iets nieuws',
  ]);
  expect(await wereld.apart()).toMatchObject([{ van: { email: 'vreemd@elders.example' } }]);
  expect(
    wereld
      .verzonden()
      .map((mail) => mail.split(' | ')[0])
      .toSorted(),
  ).toEqual(['helpdesk', 'helpdesk', 'helpdesk', 'marit-lijsterbes', 'marit-lijsterbes', 'vreemd']);
}

/** Dies at the so-manieth call to a port: before the work of it is done, or after. */
function sterfBij(nummer: number, wanneer: 'voor' | 'na'): Tussen {
  let over = nummer;
  const tel = <A extends unknown[], R>(werk: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      over -= 1;
      if (over < 0 || (over === 0 && wanneer === 'voor')) throw new Error('dood');
      const uitkomst = await werk(...args);
      if (over === 0) throw new Error('dood');
      return uitkomst;
    };
  };
  return ({ helpdesk, bestanden, postvak }) => ({
    helpdesk: { ...helpdesk, read: tel(helpdesk.read) as typeof helpdesk.read, commit: tel(helpdesk.commit) },
    bestanden: { ...bestanden, save: tel(bestanden.save) },
    postvak: { changes: tel(postvak.changes), listBijlagen: tel(postvak.listBijlagen) },
  });
}

describe('createReceiveMails', () => {
  it.each(['voor', 'na'] as const)(
    'doet elke mail één keer, waar het werk ook stopt (%s een stap)',
    async (wanneer) => {
      let afgebroken = 0;
      for (let stap = 1; stap <= 60; stap += 2) {
        await wereld.stop();
        wereld = await createInkomendWereld();
        const { vraagId } = await mailVier();
        const ziek = await wereld.createHost(sterfBij(stap, wanneer));
        await ziek.receive().then(
          ({ storing }) => void (afgebroken += Math.min(storing, 1)),
          () => void (afgebroken += 1),
        );
        await wereld.receive();
        await expectEenKeer(vraagId);
      }
      expect(afgebroken).toBeGreaterThan(10);
    },
    120_000,
  );

  it('doet elke mail één keer als twee hosts tegelijk lezen', async () => {
    for (let ronde = 1; ronde <= 5; ronde += 1) {
      await wereld.stop();
      wereld = await createInkomendWereld();
      const { vraagId } = await mailVier();
      const tweede = await wereld.createHost();
      await Promise.all([wereld.receive(), tweede.receive()]);
      await expectEenKeer(vraagId);
    }
  });

  it('doet niets als dezelfde pagina nog eens komt', async () => {
    const { vraagId } = await mailVier();
    await wereld.receive();
    const { helpdesk } = wereld.deps;
    const stand = await helpdesk.read('helpdesk', 'postvak-cursor');
    if (!stand) throw new Error('geen plek');
    const { version } = stand;
    await helpdesk.commit('helpdesk', [{ kind: 'delete', id: 'postvak-cursor', version }]);
    expect(await wereld.receive()).toEqual({ verwerkt: 0, storing: 0, later: 0 });
    await expectEenKeer(vraagId);
  });

  it('begint met de laatste week als Graph de plek niet meer kent', async () => {
    const { vraagId } = await mailVier();
    wereld.graph.storingen.add({ regel: 'inkomend', soort: '410' });
    expect((await wereld.receive()).verwerkt).toBe(4);
    await expectEenKeer(vraagId);
  });

  it('komt er doorheen als Graph drie van de tien aanroepen laat mislukken', async () => {
    const { vraagId } = await mailVier();
    wereld.graph.storingen.add({ regel: '*', soort: 'willekeurig', kans: 0.3, zaad: 4 });
    for (let run = 1; run <= 30; run += 1) {
      await wereld.receive();
      await wereld.sendDue();
      wereld.wacht(60);
    }
    wereld.graph.storingen.clear();
    await wereld.receive();
    await expectEenKeer(vraagId);
  });

  it('zet een mail apart die steeds mislukt, en doet wat erachter komt meteen', async () => {
    const { vraagId, nummer } = await wereld.vraag();
    const ziek = await wereld.createHost((ports) => ({
      ...ports,
      bestanden: { ...ports.bestanden, save: () => Promise.reject(new Error('schijf-vol')) },
    }));
    const onderwerp = `Re: [${nummer}] Knop`;
    wereld.mail({ onderwerp, tekst: 'Met bijlage.', bijlagen: [{ naam: 'a.png', type: 'image/png', inhoud: PNG }] });
    wereld.mail({ onderwerp, tekst: 'Zonder bijlage.' });
    expect(await ziek.receive()).toEqual({ verwerkt: 1, storing: 1, later: 0 });
    expect(await wereld.gesprek(vraagId)).toEqual([`${MARIT.naam} vraag: Zonder bijlage.`]);
    for (let run = 1; run <= 29; run += 1) await ziek.receive();
    expect(await wereld.apart()).toMatchObject([{ reden: 'storing', tekst: 'Met bijlage.' }]);
    expect(await ziek.receive()).toEqual({ verwerkt: 0, storing: 0, later: 0 });
  });
});
