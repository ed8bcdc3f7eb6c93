import { join } from 'node:path';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import { eenMap } from '../builders/een-map';
import type { StoreUnderTest } from './cases/store-case';
import { describeDocumentStore } from './document-store';

async function open(): Promise<StoreUnderTest> {
  const folder = eenMap('document-store');
  let later = 0;
  const clock = () => new Date(Date.now() + later);
  const start = () => {
    const sqlite = openSqlite(join(folder, 'nieuw', 'dossiers.sqlite'));
    return { sqlite, store: createSqliteStore(sqlite, 'dossiers', clock) };
  };
  let current = start();
  return {
    store: () => current.store,
    async reopen() {
      current.sqlite.close();
      current = start();
    },
    async pass(seconds) {
      later += seconds * 1000;
    },
    async close() {
      current.sqlite.close();
    },
  };
}

describeDocumentStore('DocumentStore op SQLite', open);
