import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { NieuwsbriefBericht } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import { afterEach, describe, expect, it } from 'vitest';
import { startGraph } from '../../dev/graph/start-graph';
import { createGraphMailbox } from '../../functions/adapters/graph/graph-mailbox';
import type { DocumentStore } from '../../functions/ports';
import { createSendBericht } from '../../functions/use-cases/send-bericht';
import { createSendDueBerichten, VRAGEN_EERST } from '../../functions/use-cases/send-berichten';
import { createSendOpenNieuwsbrieven } from '../../functions/use-cases/nieuwsbrief/send-nieuwsbrieven';
import { YARA } from '../builders/een-adresboek';
import { expectOk } from '../builders/een-bijeenkomst-werkplek';
import { eenAantalScholen, eenNieuwsbriefWerkplek, NIEUWSBRIEF_ID } from '../builders/een-nieuwsbrief-werkplek';
import { PUBLIEK, readPostvak } from './bijeenkomst-mail-wereld';
import { measureGeduld } from './measure-geduld';

const AANTAL = 120;
const MINUUT_MS = 60_000;
const MARIT = 'm.lijsterbes@zilverenreiger.example';
const ID = { nieuwsbriefId: NIEUWSBRIEF_ID };
const sluit: (() => unknown)[] = [];
afterEach(async () => {
  for (const doe of sluit.splice(0)) await doe();
});

/** The use-cases, the worker, the Graph client and the stand-in for Graph on one clock that runs only when asked. */
async function createWereld(begrensd = false) {
  const plek = await eenNieuwsbriefWerkplek({ scholen: eenAantalScholen(AANTAL) });
  const { deps, klok } = plek;
  const wacht = (ms: number) => void (klok.nu = new Date(Date.parse(klok.nu) + ms).toISOString());
  const graph = await startGraph({
    port: 0,
    file: ':memory:',
    mailboxen: [{ email: PUBLIEK, naam: 'Helpdesk', isBeveiligd: false }],
    nu: deps.clock,
    begrensd,
  });
  sluit.push(
    () => graph.stop(),
    () => plek.close(),
  );
  const log = () => {};
  const mailbox = createGraphMailbox({
    baseUrl: graph.url,
    mailbox: PUBLIEK,
    koppen: [],
    getToken: async () => 'token',
    clock: deps.clock,
    log,
    timeoutMs: await measureGeduld(graph),
  });

  const createWorker = (store: DocumentStore = plek.helpdesk) => {
    const sendBericht = createSendBericht<NieuwsbriefBericht>({
      store,
      mailbox,
      makeBijlagen: async () => ({ ok: true, value: [] }),
      clock: deps.clock,
      pause: async (ms) => wacht(ms),
      log,
    });
    return {
      sendOpen: createSendOpenNieuwsbrieven({ helpdesk: store, sendNieuwsbrief: plek.maakWerker(store), log }),
      sendDue: createSendDueBerichten({ store, sendBericht, clock: deps.clock, log, rij: VRAGEN_EERST }),
    };
  };
  return {
    plek,
    graph,
    createWorker,
    async queue() {
      const { versie } = await plek.schrijf();
      return Promise.all([1, 2].map(() => plek.brieven.queueNieuwsbrief(YARA, { ...ID, versie })));
    },
    /** The timers, minute after minute, until everything has left or needs a person. */
    async runToEnd(worker = createWorker()) {
      for (;;) {
        await worker.sendOpen();
        await worker.sendDue();
        const { voortgang } = await plek.beeld();
        if (voortgang.verzonden + voortgang.aandacht >= voortgang.aantal) return;
        wacht(MINUUT_MS);
      }
    },
    async countPerSchool() {
      const per = new Map<string, number>();
      for (const { aan } of await readPostvak({ graph }))
        for (const { email } of aan) per.set(email, (per.get(email) ?? 0) + 1);
      return eenAantalScholen(AANTAL).map(({ email = '' }) => per.get(email) ?? 0);
    },
  };
}
/** An answer that was given just now. */
const eenAntwoord = (nummer: number, op: string): HelpdeskBericht => ({
  id: `bericht-antwoord-${nummer}`,
  soort: 'bericht',
  vraagId: `vraag-${nummer}`,
  mailSoort: 'antwoord',
  aan: { naam: 'Marit Lijsterbes', email: MARIT },
  onderwerp: `Antwoord ${nummer}`,
  tekst: 'Kijk bij stap 5.',
  status: 'klaargezet',
  klaargezet: { doorId: 'automatisch', door: 'Automatisch', op },
  pogingen: 0,
  volgendePoging: op,
});
const ieder = (aantal: number) => Array.from({ length: AANTAL }, () => aantal);

describe('een nieuwsbrief aan honderdtwintig scholen', () => {
  it('komt overal één keer aan als 30 % van de aanroepen mislukt en de werker halverwege sterft', async () => {
    const wereld = await createWereld();
    const { plek, graph } = wereld;
    expect((await wereld.queue()).map(({ ok }) => ok)).toEqual([true, true]);

    let commits = 0;
    const sterft: DocumentStore = {
      ...plek.helpdesk,
      commit: async (...args) => {
        const uitkomst = await plek.helpdesk.commit(...args);
        if ((commits += 1) >= 2) throw new Error('dood');
        return uitkomst;
      },
    };
    expect(await wereld.createWorker(sterft).sendOpen()).toMatchObject({ storing: 1 });
    expect((await plek.berichten()).length).toBe(80);
    graph.storingen.add({ regel: '*', soort: 'willekeurig', kans: 0.3, zaad: 20250401, naSeconden: 5 });
    const [een, ander] = [wereld.createWorker(), wereld.createWorker()];
    await Promise.all([een.sendOpen(), ander.sendOpen()]);
    await Promise.all([een.sendDue(), ander.sendDue()]);
    await wereld.runToEnd();

    expect(await wereld.countPerSchool()).toEqual(ieder(1));
    expect((await plek.beeld()).voortgang).toEqual({ aantal: AANTAL, verzonden: AANTAL, aandacht: 0 });
  });

  it('houdt zich aan dertig mails per minuut, en slaat wie zich uitschreef over', async () => {
    const wereld = await createWereld(true);
    const { plek } = wereld;
    await wereld.queue();
    await wereld.createWorker().sendOpen();
    const token = await plek.leesToken('school7@school.example');
    expectOk(await plek.brieven.unsubscribe({ netwerk: '192.0.2.1' }, { token, ontvangen: false }));
    await wereld.runToEnd();
    expect(await wereld.countPerSchool()).toEqual(ieder(1).map((een, i) => (i === 6 ? 0 : een)));
    expect((await plek.beeld()).voortgang).toEqual({ aantal: AANTAL - 1, verzonden: AANTAL - 1, aandacht: 0 });
    const [mail] = await readPostvak(wereld, 'school1@school.example');
    expect(mail).toMatchObject({ onderwerp: 'Nieuwsbrief april', isVersleuteld: false, isTegengehouden: false });
  });

  it('laat antwoorden van de helpdesk voorgaan, in elke ronde, en alles komt één keer aan', async () => {
    const wereld = await createWereld(true);
    const { plek } = wereld;
    const antwoord = (nummer: number) => plek.put(`vraag-${nummer}`, eenAntwoord(nummer, plek.klok.nu));
    await wereld.queue();
    const worker = wereld.createWorker();
    await worker.sendOpen();
    await antwoord(1);
    await worker.sendDue();
    expect((await plek.beeld()).voortgang.verzonden).toBe(29);
    plek.klok.nu = new Date(Date.parse(plek.klok.nu) + MINUUT_MS).toISOString();
    await antwoord(2);
    await worker.sendDue();
    expect((await plek.beeld()).voortgang.verzonden).toBe(58);
    expect((await readPostvak(wereld, MARIT)).map(({ onderwerp }) => onderwerp).toSorted()).toEqual([
      'Antwoord 1',
      'Antwoord 2',
    ]);

    await wereld.runToEnd();
    expect(await wereld.countPerSchool()).toEqual(ieder(1));
    expect(await readPostvak(wereld, MARIT)).toHaveLength(2);
  });
});
