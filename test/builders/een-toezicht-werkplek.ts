import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { ControleCode, ControleUitkomst } from '@domain/beheer/zelftest/controle';
import { startGraph } from '../../dev/graph/start-graph';
import { createDiskBestanden } from '../../functions/adapters/bestanden/disk-bestanden';
import { createZelftestGraph } from '../../functions/adapters/graph/graph-zelftest';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { makeTabel } from '../../functions/adapters/tabel/make-tabel';
import { createToezichtUseCases, type ToezichtDeps } from '../../functions/create-toezicht-use-cases';
import type { Document } from '../../functions/ports';
import {
  createAdresboek,
  MEDEWERKERS as MEDEWERKERS_PARTITIE,
  SCHOLEN as SCHOLEN_PARTITIE,
  toMedewerkerDocument,
  toSchoolDocument,
} from '../../functions/use-cases/adresboek';
import { listBeheerAudit } from '../../functions/use-cases/beheer/beheer-audit';
import { measureGeduld } from '../scenarios/measure-geduld';
import { BEHEER, MEDEWERKERS, SCHOLEN } from './een-adresboek';
import { expectOk } from './een-bijeenkomst-werkplek';
import { GELDIGE_CLAIMS } from './een-entra';
import { eenMap } from './een-map';
import { ZELFTEST } from './een-zelftest';

const MAILBOX = 'dossier@waterstede.example';
const MAILBOX_PUBLIEK = 'bijeenkomsten@waterstede.example';

/** A token as text; nobody checks its signature here. */
const toToken = (claims: object): string =>
  ['{"alg":"none"}', JSON.stringify(claims), 'x'].map((deel) => Buffer.from(deel).toString('base64url')).join('.');

/** A second beheerder and a consulent for each wijk, so that the self-test has nothing to say. */
const VOLLEDIG: readonly Medewerker[] = [
  ...MEDEWERKERS,
  { ...BEHEER, id: 'sanne-beheer', naam: 'Sanne Grutto', email: 'sanne@waterstede.example' },
  { ...BEHEER, id: 'ties-consulent', naam: 'Ties Kievit', rollen: ['consulent'], tpo: 'Molenkwartier' },
];

/** Self-test, post and log on the real SQLite store, the real Graph client and the stand-in for Graph, on one clock. */
export async function eenToezichtWerkplek(nu = '2026-11-22T08:00:00.000Z') {
  const klok = { nu };
  const clock = () => new Date(klok.nu);
  const map = eenMap('toezicht');
  const sqlite = openSqlite(':memory:');
  const open = (container: string) => createSqliteStore(sqlite, container, clock);
  const put = (value: Document) => ({ kind: 'put', value }) as const;
  const directory = open('adresboek');
  const putMedewerkers = (...wie: readonly Medewerker[]) =>
    directory.commit(MEDEWERKERS_PARTITIE, wie.map(toMedewerkerDocument).map(put));
  await directory.commit(SCHOLEN_PARTITIE, SCHOLEN.map(toSchoolDocument).map(put));
  await putMedewerkers(...VOLLEDIG);
  const graph = await startGraph({
    port: 0,
    file: ':memory:',
    mailboxen: [
      { email: MAILBOX, naam: 'TOP Dossier', isBeveiligd: true },
      { email: MAILBOX_PUBLIEK, naam: 'Helpdesk', isBeveiligd: false },
    ],
    nu: clock,
  });
  const geduld = await measureGeduld(graph);
  let aantal = 0;
  const deps: ToezichtDeps = {
    ...ZELFTEST,
    directory,
    dossiers: open('dossiers'),
    bijeenkomsten: open('bijeenkomsten'),
    helpdesk: open('helpdesk'),
    adresboek: createAdresboek({ store: directory, clock }),
    bestanden: createDiskBestanden(join(map, 'bestanden')),
    graph: createZelftestGraph({
      baseUrl: graph.url,
      mailbox: MAILBOX,
      getToken: async () => 'token',
      clock,
      timeoutMs: geduld,
    }),
    clock,
    newId: () => `0a5c0e52-6d1f-4f0a-9b3e-${String((aantal += 1)).padStart(12, '0')}`,
    feiten: { ...ZELFTEST.feiten, mailbox: MAILBOX, mailboxPubliek: MAILBOX_PUBLIEK },
    helpdeskAdres: MAILBOX_PUBLIEK,
    makeTabel,
    maxMs: 20 * geduld,
  };
  const maak = (over: Partial<ToezichtDeps> = {}) => createToezichtUseCases({ ...deps, ...over });

  return {
    deps,
    klok,
    wacht: (seconden: number) => void (klok.nu = new Date(Date.parse(klok.nu) + seconden * 1000).toISOString()),
    graph,
    /** What the client waits for an answer, in ms. */
    geduld,
    useCases: maak(),
    maak,
    putMedewerkers,
    /** Takes everybody with this role out of the directory. */
    zonderRol: (rol: Medewerker['rollen'][number]) =>
      putMedewerkers(
        ...VOLLEDIG.filter(({ rollen }) => rollen.includes(rol)).map((wie) => ({ ...wie, rollen: [], tpo: '' })),
      ),
    async put(container: 'dossiers' | 'bijeenkomsten' | 'helpdesk', partitie: string, ...values: readonly Document[]) {
      await deps[container].commit(partitie, values.map(put));
    },
    /** The outcomes by code; with other suppliers when a test breaks one. */
    async zelftest(over: Partial<ToezichtDeps> = {}, claims: object = {}) {
      const token = toToken({ ver: '2.0', ...GELDIGE_CLAIMS, ...claims });
      const { uitkomsten } = expectOk(await maak(over).runZelftest(BEHEER, { token }));
      return Object.fromEntries(uitkomsten.map((een) => [een.code, een])) as Record<ControleCode, ControleUitkomst>;
    },
    audit: async () =>
      (await listBeheerAudit(directory, { van: '2026-01-01', tot: '2026-12-31' })).map(
        ({ over, overId, handeling, doorId }) => `${doorId} ${over} ${overId} ${handeling}`,
      ),
    /** A place where the folder of the files should be, that is no folder. */
    blokkeerBestanden: () => writeFileSync(join(map, 'bestanden'), ''),
    async stop() {
      await graph.stop();
      sqlite.close();
    },
  };
}
export type ToezichtWerkplek = Awaited<ReturnType<typeof eenToezichtWerkplek>>;
