import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import type { Document, DocumentStore, Write } from '../../functions/ports';
import { toMedewerkerDocument, toSchoolDocument } from '../../functions/use-cases/adresboek';
import { listBijeenkomstPartities } from './bijeenkomsten/list-bijeenkomst-partities';
import { MEDEWERKERS, SANNE, SCHOLEN } from './personas';
import { speelVerhaal } from './speel-verhaal';
import { VERHALEN } from './verhalen';

/** Say that a part of the world is there, whole; each written last. */
const MARK = { partition: 'demo', value: { id: 'demo-wereld', soort: 'demo' } };
const BIJEENKOMSTEN_MARK = { partition: 'demo', value: { id: 'demo-bijeenkomsten', soort: 'demo' } };

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

/** Fills the directory, the dossiers and the bijeenkomsten of the demo world around `vandaag` (`YYYY-MM-DD`), once. */
export async function loadDemoWereld({ vandaag, sqliteFile }: { vandaag: string; sqliteFile: string }): Promise<void> {
  const sqlite = openSqlite(sqliteFile);
  try {
    await loadDossiers(sqlite, vandaag);
    await loadBijeenkomsten(sqlite, vandaag);
  } finally {
    sqlite.close();
  }
}
