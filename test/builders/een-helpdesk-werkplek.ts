import { join } from 'node:path';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Dossier } from '@domain/dossier/dossier';
import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { Gespreksregel, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { createDiskBestanden } from '../../functions/adapters/bestanden/disk-bestanden';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { makeTabel } from '../../functions/adapters/tabel/make-tabel';
import { createLinkTokens } from '../../functions/adapters/tokens/link-tokens';
import { createMakeSleutel } from '../../functions/adapters/tokens/make-sleutel';
import { createHelpdeskUseCases } from '../../functions/create-helpdesk-use-cases';
import { linkMetToken } from '../../functions/link-naar-bijeenkomst';
import { linkNaarDossier } from '../../functions/link-naar-dossier';
import { linkNaarNieuwsbrief } from '../../functions/link-naar-nieuwsbrief';
import { linkNaarVraag } from '../../functions/link-naar-vraag';
import type { Document, DocumentStore, InkomendeBijlage, Postvak } from '../../functions/ports';
import {
  createAdresboek,
  MEDEWERKERS as MEDEWERKERS_PARTITIE,
  SCHOLEN as SCHOLEN_PARTITIE,
  toMedewerkerDocument,
  toSchoolDocument,
} from '../../functions/use-cases/adresboek';
import { listBeheerAudit } from '../../functions/use-cases/beheer/beheer-audit';
import { noteBeheer } from '../../functions/use-cases/beheer/note-beheer';
import type { HelpdeskDeps } from '../../functions/use-cases/deps';
import type { AskVraagInput } from '../../functions/use-cases/helpdesk/ask-vraag';
import { createMaintainHelpdesk } from '../../functions/use-cases/helpdesk/maintain-helpdesk';
import { MARIT, MEDEWERKERS, SCHOLEN } from './een-adresboek';
import { expectOk } from './een-bijeenkomst-werkplek';
import { eenMap } from './een-map';

const SLEUTELS = ['een-sleutel-voor-de-proef-van-32-tekens'];
const APP = 'https://top.example';
const PUBLIEK = `${APP}/publiek`;
/** What somebody writes under a question. */
export const eenBijdrage = (vraagId: string, over: object = {}) =>
  ({
    vraagId,
    id: 'verzoek-1',
    soort: 'bericht',
    tekst: 'Vink het gebied aan in stap 4.',
    bijlagen: [],
    ...over,
  }) as const;

export const HELPDESK_ADRES = 'helpdesk@waterstede.example';

const readDocs = async <T extends Document>(store: DocumentStore, id: string, prefix: string): Promise<readonly T[]> =>
  (await store.list<T>(id, prefix)).map(({ value }) => value);

/**
 * The use-cases of the helpdesk on the real SQLite store in memory, with files in a folder of their own. Ten o'clock in
 * Amsterdam on Tuesday 1 April 2025: the helpdesk is open.
 */
export async function eenHelpdeskWerkplek({ nu = '2025-04-01T08:00:00.000Z', medewerkers = MEDEWERKERS } = {}) {
  const klok = { nu };
  const clock = () => new Date(klok.nu);
  const map = eenMap('helpdesk');
  const sqlite = openSqlite(':memory:');
  const open = (container: string) => createSqliteStore(sqlite, container, clock);
  const helpdesk = open('helpdesk');
  const dossiers = open('dossiers');
  const adresboek = open('adresboek');
  const put = (value: Document) => ({ kind: 'put', value }) as const;
  await adresboek.commit(SCHOLEN_PARTITIE, SCHOLEN.map(toSchoolDocument).map(put));
  const putMedewerkers = (...wie: readonly Medewerker[]) =>
    adresboek.commit(MEDEWERKERS_PARTITIE, wie.map(toMedewerkerDocument).map(put));
  await putMedewerkers(...medewerkers);

  let aantal = 0;
  const deps: HelpdeskDeps = {
    helpdesk,
    dossiers,
    bijeenkomsten: open('bijeenkomsten'),
    bestanden: createDiskBestanden(join(map, 'bestanden')),
    adresboek: createAdresboek({ store: adresboek, clock }),
    clock,
    newId: () => `id-${(aantal += 1)}`,
    tokens: createLinkTokens(SLEUTELS),
    sleutel: createMakeSleutel(SLEUTELS),
    swv: 'Waterstede',
    helpdeskAdres: HELPDESK_ADRES,
    linkNaarDossier: async (id) => linkNaarDossier({ url: APP }, id),
    linkNaarVraag: async (id) => linkNaarVraag({ url: APP }, id),
    linkNaarNieuwsbrief: (id) => linkNaarNieuwsbrief(PUBLIEK, id),
    linkNaarUitschrijven: (token) => linkMetToken(PUBLIEK, 'uitschrijven', token),
  };
  const bijlagen = new Map<string, readonly InkomendeBijlage[]>();
  /** The attachments of mails that came in; `stil`: the mailbox does not answer now. */
  const postvak: Postvak & { stil: boolean } = {
    stil: false,
    changes: async () => ({ ok: true, value: { mails: [], cursor: '', isMeer: false } }),
    listBijlagen: async (id) =>
      postvak.stil
        ? { ok: false, fout: { soort: 'tijdelijk', code: 'graph-503' } }
        : { ok: true, value: bijlagen.get(id) ?? [] },
  };
  const useCases = createHelpdeskUseCases({
    ...deps,
    makeTabel,
    postvak,
    note: (medewerker, wat) => noteBeheer({ directory: adresboek, clock, newId: deps.newId }, medewerker, wat),
  });

  return {
    deps,
    klok,
    useCases,
    postvak,
    bijlagen,
    onderhoud: createMaintainHelpdesk({ ...deps, log: () => {} }),
    /** Marit asks something technical, unless it says otherwise; gives the id. */
    async vraag(id: string, over: Partial<AskVraagInput> = {}, wie: Medewerker = MARIT): Promise<string> {
      const standaard = {
        soort: 'technisch',
        onderwerp: 'Tussendoel',
        tekst: 'Ik kan niets toevoegen.',
        bijlagen: [],
      } as const;
      expectOk(await useCases.askVraag(wie, { id, ...standaard, ...over }));
      return id;
    },
    kop: async (id: string) => (await helpdesk.read<Helpdeskvraag>(id, 'vraag'))?.value,
    regels: (id: string) => readDocs<Gespreksregel>(helpdesk, id, 'regel-'),
    berichten: (id: string) => readDocs<HelpdeskBericht>(helpdesk, id, 'bericht-'),
    /** Of each mail what it is, to whom, and who reads along. */
    mails: async (id: string) =>
      (await readDocs<HelpdeskBericht>(helpdesk, id, 'bericht-')).map(({ mailSoort, aan, cc = [] }) => [
        mailSoort,
        aan.email,
        ...cc.map(({ email }) => email),
      ]),
    async putDossier({ kop, stappen, momentopnamen }: Dossier): Promise<void> {
      await dossiers.commit(kop.dossierId, [kop, ...stappen, ...momentopnamen].map(put));
    },
    putMedewerkers,
    /** What beheer changed in this year. */
    beheerAudit: () => listBeheerAudit(adresboek, { van: `${nu.slice(0, 4)}-01-01`, tot: `${nu.slice(0, 4)}-12-31` }),
    /** Puts documents in the partition as they are. */
    async put<T extends Document>(partition: string, ...values: readonly T[]): Promise<void> {
      await helpdesk.commit(partition, values.map(put));
    },
    /** The directory is at most a minute old. */
    async zonder(...ids: readonly string[]): Promise<void> {
      const weg = MEDEWERKERS.filter(({ id }) => ids.includes(id)).map((wie) => ({ ...wie, rollen: [] }));
      await putMedewerkers(...weg);
      klok.nu = new Date(Date.parse(klok.nu) + 61_000).toISOString();
    },
    /** Everything in the container, to see that nothing was stored. */
    dump: async () => JSON.stringify((await helpdesk.changes(undefined, 1000)).items),
    close() {
      sqlite.close();
    },
  };
}
export type HelpdeskWerkplek = Awaited<ReturnType<typeof eenHelpdeskWerkplek>>;
