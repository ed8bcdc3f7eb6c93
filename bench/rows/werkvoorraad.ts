import { join } from 'node:path';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import type { Document, DocumentStore } from '../../functions/ports';
import { toMedewerkerDocument, toSchoolDocument } from '../../functions/use-cases/adresboek';
import { prepareApps } from '../prepare-apps';
import { openClient, type Client } from '../open-client';
import { generateKoppen, loadKoppen, SCHOLEN } from '../generate-koppen';
import { atMost, type Measurement, type Row } from '../row';
import { p95Ratio } from '../statistics';
import { takeTurns, timed } from '../take-turns';

const SMALL = 1_000;
const LARGE = 100_000;
const TURNS = { turns: 3000, warmUp: 200 };
const ids = SCHOLEN.map(({ id }) => id);
const ib = (id: string, scholen: readonly string[]): Medewerker => ({
  id,
  naam: 'Marit Lijsterbes',
  email: `${id}@school.example`,
  rollen: ['ib'],
  scholen,
});
/** Has the same dossiers in both worlds, so the answers are the same too. */
const VAN_EEN_SCHOOL = ib('ib-van-een-school', ids.slice(0, 1));
/** Has a hundred times as many in the large world; only the first page is as long. */
const VAN_TIEN_SCHOLEN = ib('ib-van-tien-scholen', ids.slice(1, 11));

type Vraag = { what: string; wie: Medewerker; body: WerkvoorraadVraag };
const VRAGEN: readonly Vraag[] = [
  { what: 'eerste pagina', wie: VAN_EEN_SCHOOL, body: {} },
  { what: 'zoeken op naam', wie: VAN_EEN_SCHOOL, body: { zoek: 'koolmees' } },
  { what: 'eerste pagina, IB’er van tien scholen', wie: VAN_TIEN_SCHOLEN, body: {} },
  { what: 'zoeken op nummer, IB’er van tien scholen', wie: VAN_TIEN_SCHOLEN, body: { zoek: 'D-2026-000298' } },
];

const putAll = (store: DocumentStore, partition: string, values: readonly Document[]) =>
  store.commit(
    partition,
    values.map((value) => ({ kind: 'put', value })),
  );

async function makeWorld(sqliteFile: string, aantal: number): Promise<void> {
  const sqlite = openSqlite(sqliteFile);
  const adresboek = createSqliteStore(sqlite, 'adresboek');
  await putAll(adresboek, 'scholen', SCHOLEN.map(toSchoolDocument));
  await putAll(adresboek, 'medewerkers', [VAN_EEN_SCHOOL, VAN_TIEN_SCHOLEN].map(toMedewerkerDocument));
  await loadKoppen(createSqliteStore(sqlite, 'dossiers'), generateKoppen(aantal));
  sqlite.close();
}

export const werkvoorraad: Row = {
  name: 'werkvoorraad',
  async measure(workplace) {
    const apps = await prepareApps(workplace);
    const appFile = await apps.build('app');
    const start = async (aantal: number): Promise<Client> => {
      const sqliteFile = join(workplace.folder, `${aantal}.sqlite`);
      await makeWorld(sqliteFile, aantal);
      return openClient((await apps.start({ appFile, sqliteFile })).port, workplace);
    };
    const [small, large] = [await start(SMALL), await start(LARGE)];
    const measurements: Measurement[] = [];
    for (const { what, wie, body } of VRAGEN) {
      const question = { path: '/api/werkvoorraad', token: await apps.issueToken(wie.id), body };
      const times = await takeTurns(
        { subject: timed(() => large.ask(question)), baseline: timed(() => small.ask(question)) },
        TURNS,
      );
      measurements.push(
        atMost(1.2, {
          what: `Werkvoorraad bij 100.000 dossiers, ${what}, p95`,
          baseline: 'hetzelfde bij 1.000 dossiers',
          ratio: p95Ratio(times),
        }),
      );
    }
    return measurements;
  },
};
