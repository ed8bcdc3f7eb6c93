import { join } from 'node:path';
import type { Bericht } from '@domain/bericht/bericht';
import { retryBericht } from '@domain/bericht/bericht-verloop';
import type { OppVersie } from '@domain/opp/opp-versie';
import { startGraph } from '../../dev/graph/start-graph';
import { BEVEILIGDE_KOPPEN, createGraphMailbox } from '../../functions/adapters/graph/graph-mailbox';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import type { DocumentStore, Mailbox } from '../../functions/ports';
import { createMakeBijlagen } from '../../functions/use-cases/make-bijlagen';
import { createSendBericht } from '../../functions/use-cases/send-bericht';
import { createSendDueBerichten } from '../../functions/use-cases/send-berichten';
import { eenDossier, eenStempel } from '../builders/een-dossier';
import { eenMap } from '../builders/een-map';
import { eenBericht } from './mail-een-bericht';
import { measureGeduld } from './measure-geduld';

const MAILBOX = 'veilig@waterstede.example';
const BEGIN = Date.parse('2026-01-12T09:00:00.000Z');

export type MailWensen = {
  /** Bytes of the attachment. */
  grootte?: number;
  /** How long the worker waits for an answer. */
  /** The limits of Exchange. */
  begrensd?: boolean;
};
export type MailWereld = Awaited<ReturnType<typeof createMailWereld>>;
/** Puts something between the worker and its ports, such as its death. */
export type Tussen = (ports: { dossiers: DocumentStore; mailbox: Mailbox }) => typeof ports;

const eenOppVersie = (): OppVersie => ({
  id: 'oppversie-001',
  soort: 'oppversie',
  versie: 1,
  school: { id: '99AA00', naam: 'De Zilveren Reiger', soort: 'bao', wijk: 'Noorderhaven' },
  dossier: eenDossier(),
  namen: {},
  vastgelegd: eenStempel(),
});

/**
 * The real worker, the real Graph client, the real SQLite store and the Graph stand-in, on one clock that runs only when asked.
 * Only the drawing of the PDF is replaced, to choose its size.
 */
export async function createMailWereld({ grootte = 20_000, begrensd = false }: MailWensen = {}) {
  let nu = BEGIN;
  const clock = () => new Date(nu);
  const wacht = (seconden: number) => void (nu += seconden * 1000);
  const map = eenMap('mail');
  const sqlite = openSqlite(join(map, 'dossiers.sqlite'));
  const dossiers = createSqliteStore(sqlite, 'dossiers', clock);
  const graph = await startGraph({
    port: 0,
    file: ':memory:',
    mailboxen: [{ email: MAILBOX, naam: 'TOP Dossier', isBeveiligd: true }],
    nu: clock,
    begrensd,
  });
  const timeoutMs = await measureGeduld(graph);
  const getToken = async () => 'token';
  const log = () => {};
  const mailbox = createGraphMailbox({
    baseUrl: graph.url,
    mailbox: MAILBOX,
    koppen: BEVEILIGDE_KOPPEN,
    getToken,
    clock,
    log,
    timeoutMs,
  });
  const pdf = Buffer.alloc(grootte, 'p');
  const weg = new Set<string>();

  const createWorker = (tussen: Tussen = (ports) => ports) => {
    const ports = tussen({ dossiers, mailbox });
    const sendBericht = createSendBericht({
      store: ports.dossiers,
      mailbox: ports.mailbox,
      makeBijlagen: createMakeBijlagen({
        dossiers: ports.dossiers,
        makePdf: async () => pdf,
        isOntvanger: async (id) => !weg.has(id),
      }),
      clock,
      pause: async (ms) => wacht(ms / 1000),
      log,
    });
    return { sendBericht, sendDue: createSendDueBerichten({ store: dossiers, sendBericht, clock, log }) };
  };
  const partitionVan = (nummer: number) => `dossier-${nummer}`;
  const read = async (nummer: number) => {
    const [stored] = await dossiers.list<Bericht>(partitionVan(nummer), 'bericht-');
    if (!stored) throw new Error(`Geen bericht ${nummer}`);
    return stored;
  };

  return {
    clock,
    wacht,
    /** Ids of who was switched off since the message was put ready. */
    weg,
    dossiers,
    graph,
    timeoutMs,
    pdf,
    createWorker,
    /** Message `nummer`, ready to go, in a dossier of its own. */
    async put(nummer: number, anders: Partial<Bericht> = {}) {
      const op = clock().toISOString();
      const dossierId = partitionVan(nummer);
      const bericht = eenBericht({ id: `bericht-${nummer}`, dossierId, volgendePoging: op, ...anders });
      const bewaard = await dossiers.commit(dossierId, [
        { kind: 'create', value: bericht },
        { kind: 'create', value: eenOppVersie() },
      ]);
      if (!bewaard.ok) throw new Error(`Bericht ${nummer} bestond al`);
      return bericht;
    },
    read: async (nummer: number) => (await read(nummer)).value,
    /** A person presses *Verstuur opnieuw*. */
    async retry(nummer: number) {
      const { partition, value, version } = await read(nummer);
      const opnieuw = retryBericht(value, clock().toISOString());
      if (!opnieuw.ok) throw new Error('Dit bericht vraagt geen aandacht');
      await dossiers.commit(partition, [{ kind: 'replace', value: opnieuw.value, version }]);
    },
    /**
     * Lets the timer run, and time pass, until nothing is left to do. Gives the number of runs. `intussen` is what else happens
     * in the time that passes.
     */
    async runToEnd(worker = createWorker(), intussen: () => Promise<unknown> = async () => {}) {
      for (let runs = 1; ; runs += 1) {
        await worker.sendDue();
        const where = [{ field: 'status', in: ['klaargezet', 'bezig'] }];
        const sort = { field: 'volgendePoging', richting: 'op' } as const;
        const [eerste] = (await dossiers.query<Bericht>({ soort: 'bericht', where, sort, limit: 1 })).items;
        if (!eerste) return runs;
        nu = Math.max(nu + 1000, Date.parse(eerste.value.volgendePoging));
        await intussen();
      }
    },
    bezorgd: (nummer: number) => graph.listBezorgd().filter(({ berichtId }) => berichtId === `bericht-${nummer}`),
    async stop() {
      await graph.stop();
      sqlite.close();
    },
  };
}

/** What the reader of message `nummer` finds: the size of each attachment. */
export async function listBijlagen({ graph }: MailWereld, nummer: number): Promise<readonly number[]> {
  const response = await fetch(`${graph.url}/dev/postvak`);
  const { berichten } = (await response.json()) as {
    berichten: readonly { berichtId: string; bijlagen: readonly { grootte: number }[] }[];
  };
  return berichten
    .filter(({ berichtId }) => berichtId === `bericht-${nummer}`)
    .flatMap(({ bijlagen }) => bijlagen.map(({ grootte }) => grootte));
}
