import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** A SQLite file of the stand-in with these tables; more may have it open. `:memory:` for a test. */
export function openTabellen(file: string, tabellen: string) {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  db.exec(tabellen);
  return {
    all: <T>(sql: string, ...waarden: SQLInputValue[]) => db.prepare(sql).all(...waarden) as T[],
    run: (sql: string, ...waarden: SQLInputValue[]) => void db.prepare(sql).run(...waarden),
    close: () => db.close(),
  };
}
