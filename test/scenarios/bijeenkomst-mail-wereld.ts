import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SwvInstellingen } from '@domain/beheer/instellingen';
import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import { settle } from '@domain/bijeenkomst/settle';
import type { Wissel } from '@domain/bijeenkomst/wissel';
import { startGraph } from '../../dev/graph/start-graph';
import { createMakeAgenda } from '../../functions/adapters/agenda/make-agenda';
import { createGraphMailbox } from '../../functions/adapters/graph/graph-mailbox';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { createLinkTokens } from '../../functions/adapters/tokens/link-tokens';
import { createMakeSleutel } from '../../functions/adapters/tokens/make-sleutel';
import { linkMetToken, linkNaarBijeenkomst } from '../../functions/link-naar-bijeenkomst';
import type { Document, DocumentStore } from '../../functions/ports';
import { createAdresboek, INSTELLINGEN, INSTELLINGEN_ID } from '../../functions/use-cases/adresboek';
import { changeBijeenkomst, listAanmeldingen, type Regel } from '../../functions/use-cases/bijeenkomst-store';
import type { BijeenkomstDeps } from '../../functions/use-cases/deps';
import { createMaintainBijeenkomsten } from '../../functions/use-cases/maintain-bijeenkomsten';
import { createMakeAgendaBijlage } from '../../functions/use-cases/make-agenda-bijlage';
import { createSendBericht } from '../../functions/use-cases/send-bericht';
import { createSendDueBerichten } from '../../functions/use-cases/send-berichten';
import { createSendRondzending } from '../../functions/use-cases/send-rondzending';
import { createSendOpenRondzendingen } from '../../functions/use-cases/send-rondzendingen';
import { eenAanmelding, eenBijeenkomst, geslaagd, NU } from '../builders/een-bijeenkomst';
import { eenMap } from '../builders/een-map';
import { measureGeduld } from './measure-geduld';

export const PUBLIEK = 'bijeenkomsten@waterstede.example';
/** How often the timers run. */
const MINUUT_MS = 60_000;
const SLEUTELS = ['een-sleutel-voor-de-proef-van-32-tekens'];
export const ID = 'b1';

export type BijeenkomstMailWereld = Awaited<ReturnType<typeof createBijeenkomstMailWereld>>;
/** Puts something between the worker and the store, such as its death. */
export type TussenOpslag = (store: DocumentStore) => DocumentStore;

/** The real rules, worker, Graph client, SQLite store and Graph stand-in, on one clock that runs only when asked. */
export async function createBijeenkomstMailWereld({ begrensd = false } = {}) {
  let nu = Date.parse(NU);
  const clock = () => new Date(nu);
  const log = () => {};
  const map = eenMap('bijeenkomst-mail');
  const sqlite = openSqlite(join(map, 'top.sqlite'));
  const bijeenkomsten = createSqliteStore(sqlite, 'bijeenkomsten', clock);
  const graph = await startGraph({
    port: 0,
    file: ':memory:',
    mailboxen: [
      { email: 'veilig@waterstede.example', naam: 'TOP Dossier', isBeveiligd: true },
      { email: PUBLIEK, naam: 'Wijkbijeenkomsten', isBeveiligd: false },
    ],
    nu: clock,
    begrensd,
  });
  const getToken = async () => 'token';
  const mailbox = createGraphMailbox({
    baseUrl: graph.url,
    mailbox: PUBLIEK,
    koppen: [],
    getToken,
    clock,
    log,
    timeoutMs: await measureGeduld(graph),
  });
  const makeAgenda = createMakeAgenda({ organisator: { naam: 'Waterstede', email: PUBLIEK } });
  const directory = createSqliteStore(sqlite, 'adresboek', clock);
  const deps: BijeenkomstDeps = {
    bijeenkomsten,
    adresboek: createAdresboek({ store: directory, clock }),
    clock,
    newId: randomUUID,
    tokens: createLinkTokens(SLEUTELS),
    sleutel: createMakeSleutel(SLEUTELS),
    swv: 'Waterstede',
    linkNaarBijeenkomst: (id) => linkNaarBijeenkomst('https://top.example/publiek', id),
    linkMetToken: (doel, token) => linkMetToken('https://top.example/publiek', doel, token),
  };

  const createWorker = (tussen: TussenOpslag = (store) => store) => {
    const eigen = { ...deps, bijeenkomsten: tussen(bijeenkomsten), log };
    const sendBericht = createSendBericht<DeelnemerBericht>({
      store: eigen.bijeenkomsten,
      mailbox,
      makeBijlagen: createMakeAgendaBijlage(makeAgenda),
      clock,
      pause: async (ms) => void (nu += ms),
      log,
    });
    const sendRondzending = createSendRondzending(eigen);
    return {
      sendBericht,
      sendRondzending,
      sendDue: createSendDueBerichten({ store: eigen.bijeenkomsten, sendBericht, clock, log }),
      sendOpen: createSendOpenRondzendingen({ ...eigen, sendRondzending }),
      maintain: createMaintainBijeenkomsten(eigen),
    };
  };
  const list = async <T extends Document>(prefix: string) =>
    (await bijeenkomsten.list<T>(ID, prefix)).map(({ value }) => value);
  const read = async <T extends Document>(id: string) => (await bijeenkomsten.read<T>(ID, id))?.value;

  return {
    clock,
    deps,
    bijeenkomsten,
    graph,
    createWorker,
    list,
    read,
    zetKlok: (instant: string) => void (nu = Date.parse(instant)),
    wacht: (seconden: number) => void (nu += seconden * 1000),
    /** What beheer decided; seen within a minute. */
    async saveInstellingen(over: Partial<SwvInstellingen>) {
      const value = { id: INSTELLINGEN_ID, soort: 'instellingen', ...over };
      geslaagd(await directory.commit(INSTELLINGEN, [{ kind: 'put', value }]));
    },
    /** A published bijeenkomst with these sign-ups, without any mail yet. */
    async put(aanmeldingen: readonly Aanmelding[], capaciteit = 1000) {
      const bijeenkomst = eenBijeenkomst({ capaciteit }, ID);
      const { bijeenkomst: kop } = settle({ bijeenkomst, aanmeldingen, nu: NU });
      const [eerste = kop, ...rest] = [kop, ...aanmeldingen];
      geslaagd(await bijeenkomsten.commit(ID, [{ kind: 'create', value: eerste }]));
      for (let i = 0; i < rest.length; i += 90)
        await bijeenkomsten.commit(
          ID,
          rest.slice(i, i + 90).map((value) => ({ kind: 'put', value })),
        );
    },
    /** Applies a rule as the use-cases do. */
    change: async <T extends Wissel>(rule: Regel<T>) => geslaagd(await changeBijeenkomst(deps, ID, rule)),
    aanmeldingen: () => listAanmeldingen(bijeenkomsten, ID),
    berichten: () => list<DeelnemerBericht>('bericht-'),
    async putRondzending(over: Partial<Rondzending> = {}) {
      const op = clock().toISOString();
      const rondzending: Rondzending = {
        id: 'rondzending-1',
        soort: 'rondzending',
        bijeenkomstId: ID,
        rondzendingSoort: 'bericht',
        doel: 'deelnemers',
        inhoud: { onderwerp: 'Neem je laptop mee', tekst: 'Er is wifi.' },
        status: 'open',
        klaargezet: { doorId: 'hanna-meerkoet', door: 'Hanna Meerkoet', op },
        klaargezetOp: op,
        ...over,
      };
      geslaagd(await bijeenkomsten.commit(ID, [{ kind: 'put', value: rondzending }]));
      return rondzending;
    },
    /** Lets the timers run, and time pass, until every mail has left or needs a person. */
    async runToEnd(worker = createWorker()) {
      for (;;) {
        await worker.sendOpen();
        await worker.sendDue();
        const where = [{ field: 'status', in: ['klaargezet', 'bezig'] }];
        const sort = { field: 'volgendePoging', richting: 'op' } as const;
        const [eerste] = (await bijeenkomsten.query<DeelnemerBericht>({ soort: 'bericht', where, sort, limit: 1 }))
          .items;
        if (!eerste) return;
        nu = Math.max(nu + MINUUT_MS, Date.parse(eerste.value.volgendePoging));
      }
    },
    async stop() {
      await graph.stop();
      sqlite.close();
    },
  };
}

/** So many people with a place. */
export const eenVolleZaal = (aantal: number): readonly Aanmelding[] =>
  Array.from({ length: aantal }, (_, i) => eenAanmelding(i + 1));

export type PostvakBericht = {
  berichtId: string;
  van: { email: string };
  aan: readonly { email: string }[];
  onderwerp: string;
  tekst: string;
  isVersleuteld: boolean;
  isTegengehouden: boolean;
  bijlagen: readonly {
    naam: string;
    type: string;
    agenda?: { methode: string; status: string; uid: string; versie: number; begin: string; titel: string };
  }[];
};

/** What the readers have, newest first. */
export async function readPostvak(
  { graph }: Pick<BijeenkomstMailWereld, 'graph'>,
  aan?: string,
): Promise<readonly PostvakBericht[]> {
  const response = await fetch(`${graph.url}/dev/postvak${aan ? `?aan=${encodeURIComponent(aan)}` : ''}`);
  return ((await response.json()) as { berichten: readonly PostvakBericht[] }).berichten;
}
