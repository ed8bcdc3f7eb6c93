import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import type { Result } from '@domain/result';
import { createCommitQueue } from './commit-queue';
import type { Params } from './compose-filters';
import { DERIVED, TABLES } from './schema';

export type Row = Record<string, unknown>;

/** One open file, for all containers. Statements are prepared once; every write goes through `commit`. */
export type Sqlite = {
  all(sql: string, params: Params): readonly Row[];
  /** The number of rows it changed. Only inside a `commit`. */
  run(sql: string, params: Params): number;
  /** Runs `work` in a transaction; a refusal or a throw undoes what it wrote. Settles when the answer is on disk. */
  commit<T>(work: () => Result<T>): Promise<Result<T>>;
  close(): void;
};

const MAX_STATEMENTS = 300;

function createStatements(database: DatabaseSync): (sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known) return known;
    const [oldest] = prepared.keys();
    if (prepared.size >= MAX_STATEMENTS && oldest !== undefined) prepared.delete(oldest);
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
}

/** Indexes and tallies that were declared otherwise are made again from the documents. */
function prepareSchema(database: DatabaseSync): void {
  const stamp = crc32(DERIVED.join(';')) >> 1;
  database.exec('BEGIN IMMEDIATE');
  database.exec(TABLES);
  if (database.prepare('PRAGMA user_version').get()?.user_version !== stamp) {
    const old = database
      .prepare(`SELECT type, name FROM sqlite_schema WHERE name LIKE 'derived\\_%' ESCAPE '\\'`)
      .all();
    for (const { type, name } of old) database.exec(`DROP ${type} IF EXISTS ${name}`);
    for (const statement of DERIVED) database.exec(statement);
    database.exec(`PRAGMA user_version = ${stamp}`);
  }
  database.exec('COMMIT');
}

/** How long to wait for another process that writes: far longer than a slow disk takes for one transaction. */
const BUSY_MS = 30_000;

/**
 * Opens or makes the file and its folder. More processes may have it open at once. `synchronous=FULL`: what was
 * acknowledged is on disk, also after a power cut.
 */
export function openSqlite(file: string): Sqlite {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536');
  prepareSchema(database);
  const statement = createStatements(database);
  const queue = createCommitQueue(database);
  return {
    all: (sql, params) => statement(sql).all(params),
    run: (sql, params) => Number(statement(sql).run(params).changes),
    commit: queue.commit,
    close() {
      queue.flush();
      database.close();
    },
  };
}
