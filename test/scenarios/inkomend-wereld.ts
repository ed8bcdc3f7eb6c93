import { join } from 'node:path';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { startGraph } from '../../dev/graph/start-graph';
import type { MailVanBuiten } from '../../dev/graph/bezorg';
import { createDiskBestanden } from '../../functions/adapters/bestanden/disk-bestanden';
import { createGraphMailbox, PUBLIEKE_KOPPEN } from '../../functions/adapters/graph/graph-mailbox';
import { createGraphPostvak } from '../../functions/adapters/graph/graph-postvak';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { createLinkTokens } from '../../functions/adapters/tokens/link-tokens';
import { createMakeSleutel } from '../../functions/adapters/tokens/make-sleutel';
import type { Document, DocumentStore, Postvak } from '../../functions/ports';
import {
  createAdresboek,
  MEDEWERKERS as MEDEWERKERS_PARTITIE,
  SCHOLEN as SCHOLEN_PARTITIE,
  toMedewerkerDocument,
  toSchoolDocument,
} from '../../functions/use-cases/adresboek';
import type { HelpdeskDeps } from '../../functions/use-cases/deps';
import type { MailDocument } from '../../functions/use-cases/helpdesk/mail-document';
import { createAskVraag } from '../../functions/use-cases/helpdesk/ask-vraag';
import { createReceiveMails } from '../../functions/use-cases/helpdesk/receive-mails';
import { createSendBericht } from '../../functions/use-cases/send-bericht';
import { createSendDueBerichten, VRAGEN_EERST } from '../../functions/use-cases/send-berichten';
import { MARIT, MEDEWERKERS, SCHOLEN } from '../builders/een-adresboek';
import { expectOk } from '../builders/een-bijeenkomst-werkplek';
import { eenMap } from '../builders/een-map';
import { measureGeduld } from './measure-geduld';

export const HELPDESK_ADRES = 'helpdesk@waterstede.example';
const SLEUTELS = ['een-sleutel-voor-de-proef-van-32-tekens'];
/** A Monday, half past ten in Amsterdam. */
const BEGIN = Date.parse('2026-01-12T09:30:00.000Z');

export type InkomendWereld = Awaited<ReturnType<typeof createInkomendWereld>>;
type Ports = Pick<HelpdeskDeps, 'helpdesk' | 'bestanden'> & { postvak: Postvak };
/** Puts something between the work and its ports, such as its death. */
export type Tussen = (ports: Ports) => Ports;
type Wensen = { medewerkers?: readonly Medewerker[]; timeoutMs?: number };
export type Brief = Partial<Omit<MailVanBuiten, 'van'>> & { van?: string };

/**
 * The real use-cases, the real SQLite store, the real Graph adapters and the Graph stand-in with its inbox, on one clock that
 * runs only when asked.
 */
export async function createInkomendWereld({ medewerkers = MEDEWERKERS, timeoutMs }: Wensen = {}) {
  let nu = BEGIN;
  let nummer = 0;
  const clock = () => new Date(nu);
  const wacht = (seconden: number) => void (nu += seconden * 1000);
  const map = eenMap('inkomend');
  const log = () => {};
  const getToken = async () => 'token';
  const graph = await startGraph({
    port: 0,
    file: ':memory:',
    mailboxen: [{ email: HELPDESK_ADRES, naam: 'Helpdesk', isBeveiligd: false }],
    nu: clock,
    begrensd: false,
  });
  const aansluiting = {
    baseUrl: graph.url,
    mailbox: HELPDESK_ADRES,
    getToken,
    clock,
    log,
    timeoutMs: timeoutMs ?? (await measureGeduld(graph)),
  };
  const postvak = createGraphPostvak(aansluiting);
  const bestanden = createDiskBestanden(join(map, 'bestanden'));
  const files: { close(): void }[] = [];

  /** A host of its own, on the same file and mailbox. */
  async function createHost(tussen: Tussen = (ports) => ports) {
    const sqlite = openSqlite(join(map, 'helpdesk.sqlite'));
    files.push(sqlite);
    const open = (container: string): DocumentStore => createSqliteStore(sqlite, container, clock);
    const adresboek = open('adresboek');
    const put = (value: Document) => ({ kind: 'put', value }) as const;
    await adresboek.commit(MEDEWERKERS_PARTITIE, medewerkers.map(toMedewerkerDocument).map(put));
    await adresboek.commit(SCHOLEN_PARTITIE, SCHOLEN.map(toSchoolDocument).map(put));
    const ports = tussen({ helpdesk: open('helpdesk'), bestanden, postvak });
    const deps: HelpdeskDeps = {
      helpdesk: ports.helpdesk,
      dossiers: open('dossiers'),
      bijeenkomsten: open('bijeenkomsten'),
      adresboek: createAdresboek({ store: adresboek, clock }),
      bestanden: ports.bestanden,
      tokens: createLinkTokens(SLEUTELS),
      sleutel: createMakeSleutel(SLEUTELS),
      clock,
      newId: () => `id-${(nummer += 1)}`,
      swv: 'Waterstede',
      helpdeskAdres: HELPDESK_ADRES,
      linkNaarDossier: async (id) => `https://top.example/dossiers/${id}`,
      linkNaarVraag: async (id) => `https://top.example/helpdesk/${id}`,
      linkNaarNieuwsbrief: (id) => `https://top.example/nieuwsbrief/${id}`,
      linkNaarUitschrijven: (token) => `https://top.example/uitschrijven#${token}`,
    };
    const sendBericht = createSendBericht<HelpdeskBericht>({
      store: deps.helpdesk,
      mailbox: createGraphMailbox({ ...aansluiting, koppen: PUBLIEKE_KOPPEN }),
      makeBijlagen: async () => ({ ok: true, value: [] }),
      clock,
      pause: async (ms) => wacht(ms / 1000),
      log,
    });
    return {
      deps,
      receive: createReceiveMails({ ...deps, postvak: ports.postvak, log }),
      sendDue: createSendDueBerichten({ store: deps.helpdesk, sendBericht, clock, log, rij: VRAGEN_EERST }),
      ask: createAskVraag(deps),
    };
  }
  const host = await createHost();
  const { helpdesk } = host.deps;
  const regels = async (vraagId: string) =>
    (await helpdesk.list<Gespreksregel>(vraagId, 'regel-')).map(({ value }) => value);
  // The place in the inbox, before anything comes in.
  await host.receive();

  return {
    ...host,
    helpdesk,
    graph,
    clock,
    wacht,
    createHost,
    bestand: async (id: string) => Buffer.from((await bestanden.read(id))?.inhoud ?? []),
    /** Marit asks, and the mail about it has gone out. */
    async vraag(onderwerp = 'De knop Bewaar doet niets', wie = MARIT) {
      const id = `vraag-${(nummer += 1)}`;
      const tekst = 'Ik klik op Bewaar en er gebeurt niets.';
      const gesteld = expectOk(await host.ask(wie, { id, soort: 'technisch', onderwerp, tekst, bijlagen: [] }));
      await host.sendDue();
      return gesteld;
    },
    /** A mail arrives a second later. */
    mail({ van = MARIT.email, ...brief }: Brief): void {
      wacht(1);
      graph.bezorg({
        van: { naam: van.split('@')[0] ?? '', email: van },
        aan: [{ naam: 'Helpdesk', email: HELPDESK_ADRES }],
        onderwerp: 'Een mail',
        tekst: 'Een tekst.',
        ...brief,
      });
    },
    regels,
    kop: async (vraagId: string) => (await helpdesk.read<Helpdeskvraag>(vraagId, 'vraag'))?.value,
    /** `who kind: text` of each message, without the question itself. */
    gesprek: async (vraagId: string) =>
      (await regels(vraagId))
        .slice(1)
        .map(({ stempel, regelSoort, tekst }) => `${stempel.door} ${regelSoort}: ${tekst}`),
    /** By number. */
    async vragen() {
      const sort = { field: 'laatsteOp', richting: 'op' } as const;
      const { items } = await helpdesk.query<Helpdeskvraag>({ soort: 'vraag', sort, limit: 200 });
      return items.map(({ value }) => value).toSorted((een, ander) => een.nummer.localeCompare(ander.nummer));
    },
    /** Mail that stands in no conversation. */
    apart: async () =>
      (await helpdesk.list<MailDocument>('helpdesk', 'mail-')).flatMap(({ value }) =>
        value.bewaard ? [value.bewaard] : [],
      ),
    /** What left the mailbox since the start, as `to | cc | subject`. */
    verzonden: () =>
      graph.listBezorgd().flatMap(({ berichtId }) =>
        graph
          .findPost(berichtId)
          .filter(({ van }) => !van)
          .map(({ aan, cc, onderwerp }) => `${aan.map(toEmail).join()} | ${cc.map(toEmail).join()} | ${onderwerp}`),
      ),
    async stop() {
      await graph.stop();
      for (const file of files) file.close();
    },
  };
}

const toEmail = ({ email }: { email: string }): string => email.split('@')[0] ?? '';
