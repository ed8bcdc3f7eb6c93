import { accept } from '@domain/result';
import type { Clock, Document, DocumentStore, Stored } from '../../ports';
import { checkCommit } from '../store/check-commit';
import { checkCount, checkQuery } from '../store/check-query';
import { toPage } from '../store/to-page';
import { composeCount, composeQuery } from './compose-query';
import type { Row, Sqlite } from './open-sqlite';
import { removeExpired, writeDocuments } from './write-documents';

const REMOVE_EVERY_MS = 60_000;
/** Above every character that an id may hold. */
const AFTER_ANY = '\u007f';

const SELECT = `SELECT partition, body, version FROM documents
  WHERE container = $container AND (expires_at IS NULL OR expires_at > $now)`;
const READ = `${SELECT} AND partition = $partition AND id = $id`;
const LIST = `${SELECT} AND partition = $partition AND id >= $from AND id < $until ORDER BY id`;
const CHANGES = `${SELECT} AND version > $after ORDER BY version LIMIT $limit`;

const toStored = <T extends Document>({ partition, body, version }: Row): Stored<T> => ({
  partition: String(partition),
  value: JSON.parse(String(body)) as T,
  version: String(version),
});

function readCursor(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw new Error('A cursor is what changes() gave before');
  return Number(cursor);
}

/** The embedded store: one container of an open file. `clock` decides what has expired. */
export function createSqliteStore(sqlite: Sqlite, container: string, clock: Clock = () => new Date()): DocumentStore {
  let removedAt = 0;
  const removeNowAndThen = (now: number) => {
    if (now - removedAt < REMOVE_EVERY_MS) return;
    removedAt = now;
    removeExpired(sqlite, now);
  };
  const params = () => ({ $container: container, $now: clock().getTime() });
  return {
    async read<T extends Document>(partition: string, id: string) {
      const [row] = sqlite.all(READ, { ...params(), $partition: partition, $id: id });
      return row && toStored<T>(row);
    },
    async list<T extends Document>(partition: string, idPrefix = '') {
      const range = { $partition: partition, $from: idPrefix, $until: idPrefix + AFTER_ANY };
      return sqlite.all(LIST, { ...params(), ...range }).map((row) => toStored<T>(row));
    },
    async query<T extends Document>(query: Parameters<DocumentStore['query']>[0]) {
      checkQuery(query);
      const { sql, params: bound } = composeQuery(container, query, clock().getTime());
      return toPage<T>(
        query,
        sqlite.all(sql, bound).map((row) => toStored<T>(row)),
      );
    },
    async count(question) {
      checkCount(question);
      const { sql, params: bound } = composeCount(container, question, clock().getTime());
      return Number(sqlite.all(sql, bound)[0]?.n);
    },
    async commit(partition, writes) {
      const bodies = checkCommit(partition, writes);
      if (writes.length === 0) return accept([]);
      return sqlite.commit(() => {
        const now = clock().getTime();
        removeNowAndThen(now);
        return writeDocuments(sqlite, { container, partition, now }, writes, bodies);
      });
    },
    async changes(cursor = '0', limit = 100) {
      const rows = sqlite.all(CHANGES, { ...params(), $after: readCursor(cursor), $limit: limit });
      const items = rows.map((row) => toStored<Document>(row));
      return { items, cursor: items.at(-1)?.version ?? cursor };
    },
  };
}
