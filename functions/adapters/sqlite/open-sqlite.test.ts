import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { eenMap } from '../../../test/builders/een-map';
import type { Write } from '../../ports';
import { openSqlite } from './open-sqlite';
import { createSqliteStore } from './sqlite-store';

const kop = (schoolId: string): Write => ({
  kind: 'put',
  value: { id: 'dossier-kop', soort: 'kop', schoolId, volgendeDatum: '2026-11-20', isGearchiveerd: false } as never,
});
const KOPPEN = { soort: 'kop', where: [{ field: 'schoolId', is: '99AA00' }] };
const LIJST = { ...KOPPEN, sort: { field: 'volgendeDatum', richting: 'op' }, limit: 10 } as const;

describe('openSqlite', () => {
  let file: string;
  beforeEach(() => {
    file = join(eenMap('open-sqlite'), 'data', 'dossiers.sqlite');
  });

  it('zet elke bevestigde schrijfactie op schijf', () => {
    const sqlite = openSqlite(file);
    expect(sqlite.all('PRAGMA journal_mode', {})).toEqual([{ journal_mode: 'wal' }]);
    expect(sqlite.all('PRAGMA synchronous', {})).toEqual([{ synchronous: 2 }]);
    sqlite.close();
  });

  it('laat twee die het bestand tegelijk open hebben elkaars werk zien, met versies die nooit gelijk zijn', async () => {
    const [one, two] = [openSqlite(file), openSqlite(file)];
    const stores = [createSqliteStore(one, 'dossiers'), createSqliteStore(two, 'dossiers')] as const;
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, at) => (at % 2 ? stores[0] : stores[1]).commit(`d-${at}`, [kop('99AA00')])),
    );
    const versions = outcomes.map((outcome) => (outcome.ok ? outcome.value[0] : undefined));
    expect(new Set(versions).size).toBe(40);
    expect([await stores[0].count(KOPPEN), await stores[1].count(KOPPEN)]).toEqual([40, 40]);
    expect((await stores[0].changes(undefined, 1000)).items).toHaveLength(40);
    one.close();
    two.close();
  });

  it('houdt containers in één bestand uit elkaar', async () => {
    const sqlite = openSqlite(file);
    const [dossiers, adresboek] = [createSqliteStore(sqlite, 'dossiers'), createSqliteStore(sqlite, 'adresboek')];
    await dossiers.commit('p', [kop('99AA00')]);
    expect(await adresboek.read('p', 'dossier-kop')).toBeUndefined();
    expect(await adresboek.list('p')).toEqual([]);
    expect([await adresboek.count(KOPPEN), (await adresboek.query(LIJST)).items]).toEqual([0, []]);
    expect((await adresboek.changes()).items).toEqual([]);
    sqlite.close();
  });

  it('maakt indexen en tellingen die anders zijn opgegeven opnieuw, uit de documenten', async () => {
    const before = openSqlite(file);
    await createSqliteStore(before, 'dossiers').commit('p', [kop('99AA00')]);
    before.close();
    const raw = new DatabaseSync(file);
    raw.exec(`PRAGMA user_version = 1; DROP INDEX derived_kop_volgendeDatum; UPDATE derived_kop_tally_0 SET n = 7;
      CREATE INDEX derived_oud ON documents (soort)`);
    raw.close();
    const sqlite = openSqlite(file);
    const store = createSqliteStore(sqlite, 'dossiers');
    expect([await store.count(KOPPEN), (await store.query(LIJST)).items.length]).toEqual([1, 1]);
    expect(sqlite.all(`SELECT name FROM sqlite_schema WHERE name = 'derived_oud'`, {})).toEqual([]);
    sqlite.close();
  });

  it('maakt nog af wat was aangeboden voor het sluiten, en weigert daarna als fout', async () => {
    const sqlite = openSqlite(file);
    const store = createSqliteStore(sqlite, 'dossiers');
    const last = store.commit('p', [kop('99AA00')]);
    sqlite.close();
    expect(await last).toMatchObject({ ok: true });
    await expect(store.commit('p', [kop('99AA00')])).rejects.toThrow('not open');
    await expect(store.read('p', 'dossier-kop')).rejects.toThrow();
  });
});
