import { openSqlite } from './adapters/sqlite/open-sqlite';
import { createSqliteStore } from './adapters/sqlite/sqlite-store';
import type { DocumentStore } from './ports';

/** One open file for all containers. */
export function openSqliteFile(file: string): (container: string) => DocumentStore {
  const sqlite = openSqlite(file);
  return (container) => createSqliteStore(sqlite, container);
}
