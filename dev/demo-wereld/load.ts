import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import type { Document, DocumentStore, Write } from '../../functions/ports';
import { toMedewerkerDocument, toSchoolDocument } from '../../functions/use-cases/adresboek';
import { listBijeenkomstPartities } from './bijeenkomsten/list-bijeenkomst-partities';
import { HELPDESK_PARTITIE } from '../../functions/use-cases/helpdesk-store';
import { HELPDESK_BUREAU } from './helpdesk/bureau';
import { speelVraag } from './helpdesk/speel-vraag';
import { HELPDESK_VERHALEN } from './helpdesk/vragen';
import { listArtikelPartities } from './kennisbank/list-artikel-partities';
import { listNieuwsbriefPartities } from './nieuwsbrieven/list-nieuwsbrief-partities';
import { MEDEWERKERS, SANNE, SCHOLEN, WIM } from './personas';
import { speelVerhaal } from './speel-verhaal';
import { VERHALEN } from './verhalen';

/** Say that a part of the world is there, whole; each written last. */
const MARK = { partition: 'demo', value: { id: 'demo-wereld', soort: 'demo' } };
const KENNISBANK_MARK = { partition: 'demo', value: { id: 'demo-kennisbank', soort: 'demo' } };
const NIEUWSBRIEVEN_MARK = { partition: 'demo', value: { id: 'demo-nieuwsbrieven', soort: 'demo' } };
const BIJEENKOMSTEN_MARK = { partition: 'demo', value: { id: 'demo-bijeenkomsten', soort: 'demo' } };

const HELPDESK_MARK = { partition: 'demo', value: { id: 'demo-helpdesk', soort: 'demo' } };

/** Far above the numbers of the stories, so that a new dossier never gets one of theirs. */
const LAATSTE_NUMMER = 200;

type Sqlite = ReturnType<typeof openSqlite>;

const put = (store: DocumentStore, partition: string, values: readonly Document[]) =>
  commit(
    store,
    partition,
    values.map((value) => ({ kind: 'put', value })),
  );

async function commit(store: DocumentStore, partition: string, writes: readonly Write[]) {
  const result = await store.commit(partition, writes);
  if (!result.ok) throw new Error(`The demo world was refused: ${result.refusals.map(({ code }) => code).join(', ')}.`);
}

async function putVerhalen(store: DocumentStore, vandaag: string) {
  for (const verhaal of VERHALEN) {
    const { dossier, logboek } = speelVerhaal(verhaal, vandaag);
    await put(store, verhaal.id, [dossier.kop, ...dossier.stappen, ...dossier.momentopnamen, ...logboek]);
  }
}

async function loadDossiers(sqlite: Sqlite, vandaag: string): Promise<void> {
  const adresboek = createSqliteStore(sqlite, 'adresboek');
  if (await adresboek.read(MARK.partition, MARK.value.id)) return;
  await put(adresboek, 'scholen', SCHOLEN.map(toSchoolDocument));
  await put(adresboek, 'medewerkers', MEDEWERKERS.map(toMedewerkerDocument));
  const jaar = Number(vandaag.slice(0, 4));
  const tellers = [jaar - 1, jaar, jaar + 1].map((van) => ({
    id: `dossiers-${van}`,
    soort: 'teller',
    stand: LAATSTE_NUMMER,
  }));
  await put(adresboek, 'tellers', tellers);
  await putVerhalen(createSqliteStore(sqlite, 'dossiers'), vandaag);
  await put(adresboek, MARK.partition, [MARK.value]);
}

/** By itself, because a folder with data may be older than the bijeenkomsten. */
async function loadBijeenkomsten(sqlite: Sqlite, vandaag: string): Promise<void> {
  const adresboek = createSqliteStore(sqlite, 'adresboek');
  if (await adresboek.read(BIJEENKOMSTEN_MARK.partition, BIJEENKOMSTEN_MARK.value.id)) return;
  await put(adresboek, 'medewerkers', MEDEWERKERS.filter(({ id }) => id === SANNE).map(toMedewerkerDocument));
  const bijeenkomsten = createSqliteStore(sqlite, 'bijeenkomsten');
  for (const { partition, values } of listBijeenkomstPartities(vandaag)) await put(bijeenkomsten, partition, values);
  await put(adresboek, BIJEENKOMSTEN_MARK.partition, [BIJEENKOMSTEN_MARK.value]);
}

/** By itself too. The schools again, because they got an address; and who answers. */
async function loadHelpdesk(sqlite: Sqlite, vandaag: string): Promise<void> {
  const adresboek = createSqliteStore(sqlite, 'adresboek');
  if (await adresboek.read(HELPDESK_MARK.partition, HELPDESK_MARK.value.id)) return;
  await put(adresboek, 'scholen', SCHOLEN.map(toSchoolDocument));
  await put(adresboek, 'medewerkers', MEDEWERKERS.filter(({ id }) => id === WIM).map(toMedewerkerDocument));
  const jaar = vandaag.slice(0, 4);
  const teller = { id: `helpdesk-${jaar}`, soort: 'teller', stand: LAATSTE_NUMMER };
  await put(adresboek, 'tellers', [teller]);
  const helpdesk = createSqliteStore(sqlite, 'helpdesk');
  await put(helpdesk, HELPDESK_PARTITIE, HELPDESK_BUREAU);
  for (const [i, verhaal] of HELPDESK_VERHALEN.entries()) {
    const { vraag, regels } = speelVraag(verhaal, `H-${jaar}-${String(i + 101).padStart(6, '0')}`, vandaag);
    await put(helpdesk, verhaal.id, [vraag, ...regels]);
  }
  await put(adresboek, HELPDESK_MARK.partition, [HELPDESK_MARK.value]);
}

/** By itself too. */
async function loadKennisbank(sqlite: Sqlite, vandaag: string): Promise<void> {
  const adresboek = createSqliteStore(sqlite, 'adresboek');
  if (await adresboek.read(KENNISBANK_MARK.partition, KENNISBANK_MARK.value.id)) return;
  const helpdesk = createSqliteStore(sqlite, 'helpdesk');
  for (const { partition, values } of listArtikelPartities(vandaag)) await put(helpdesk, partition, values);
  await put(adresboek, KENNISBANK_MARK.partition, [KENNISBANK_MARK.value]);
}

/** By itself too: they came later. */
async function loadNieuwsbrieven(
  sqlite: Sqlite,
  wereld: Parameters<typeof listNieuwsbriefPartities>[0],
): Promise<void> {
  const adresboek = createSqliteStore(sqlite, 'adresboek');
  if (await adresboek.read(NIEUWSBRIEVEN_MARK.partition, NIEUWSBRIEVEN_MARK.value.id)) return;
  const helpdesk = createSqliteStore(sqlite, 'helpdesk');
  for (const { partition, values } of listNieuwsbriefPartities(wereld)) await put(helpdesk, partition, values);
  await put(adresboek, NIEUWSBRIEVEN_MARK.partition, [NIEUWSBRIEVEN_MARK.value]);
}

type Wereld = {
  vandaag: string;
  sqliteFile: string;
  /** Where the public pages stand. */
  publiekUrl?: string;
};

/** Fills the directory, the dossiers, the bijeenkomsten and the helpdesk of the demo world around `vandaag` (`YYYY-MM-DD`), once. */
export async function loadDemoWereld({
  vandaag,
  sqliteFile,
  publiekUrl = 'http://localhost:3000/publiek',
}: Wereld): Promise<void> {
  const sqlite = openSqlite(sqliteFile);
  try {
    await loadDossiers(sqlite, vandaag);
    await loadBijeenkomsten(sqlite, vandaag);
    await loadKennisbank(sqlite, vandaag);
    await loadNieuwsbrieven(sqlite, { vandaag, publiekUrl });
    await loadHelpdesk(sqlite, vandaag);
  } finally {
    sqlite.close();
  }
}
