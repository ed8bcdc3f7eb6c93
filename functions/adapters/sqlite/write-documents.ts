import { accept, type Result } from '@domain/result';
import type { Write } from '../../ports';
import { BESTAAT_AL, DOSSIER_GEWIJZIGD } from '../store/refusals';
import { idOf } from '../store/check-commit';
import type { Params } from './compose-filters';
import type { Sqlite } from './open-sqlite';

const INSERT = `INSERT INTO documents (container, partition, id, soort, body, version, expires_at)
  VALUES ($container, $partition, $id, $soort, $body, $version, $expires)
  ON CONFLICT (container, partition, id) DO UPDATE SET soort = excluded.soort, body = excluded.body,
    version = excluded.version, expires_at = excluded.expires_at`;
const SAME = `container = $container AND partition = $partition AND id = $id AND version = $stale
  AND (expires_at IS NULL OR expires_at > $now)`;

/** Each gives the number of documents it changed: 0 is a refusal. A document that expired does not stand in the way. */
const STATEMENTS: Readonly<Record<Write['kind'], string>> = {
  create: `${INSERT} WHERE documents.expires_at <= $now`,
  put: INSERT,
  replace: `UPDATE documents SET soort = $soort, body = $body, version = $version, expires_at = $expires WHERE ${SAME}`,
  delete: `DELETE FROM documents WHERE ${SAME}`,
};

type Place = { container: string; partition: string; now: number };

function paramsOf(place: Place, write: Write, body: string, version: number): Params {
  const { container: $container, partition: $partition, now: $now } = place;
  const key: Params = { $container, $partition, $id: idOf(write) };
  if (write.kind === 'delete') return { ...key, $stale: write.version, $now };
  const $expires = write.ttlSeconds === undefined ? null : $now + write.ttlSeconds * 1000;
  const document = { ...key, $soort: write.value.soort, $body: body, $version: version, $expires };
  if (write.kind === 'put') return document;
  return write.kind === 'replace' ? { ...document, $stale: write.version, $now } : { ...document, $now };
}

/** Runs inside a transaction that a refusal undoes. The versions come from one sequence, so none ever returns. */
export function writeDocuments(
  sqlite: Sqlite,
  place: Place,
  writes: readonly Write[],
  bodies: readonly string[],
): Result<readonly string[]> {
  const [sequence] = sqlite.all('UPDATE sequence SET last = last + $count RETURNING last', { $count: writes.length });
  const first = Number(sequence?.last) - writes.length + 1;
  for (const [at, write] of writes.entries()) {
    const changed = sqlite.run(STATEMENTS[write.kind], paramsOf(place, write, bodies[at] ?? '', first + at));
    if (changed === 0) return write.kind === 'create' ? BESTAAT_AL : DOSSIER_GEWIJZIGD;
  }
  return accept(writes.map((write, at) => (write.kind === 'delete' ? '' : String(first + at))));
}

/** Expired documents are invisible already; this gives their room back, a few at a time. */
export function removeExpired(sqlite: Sqlite, now: number): void {
  sqlite.run(
    `DELETE FROM documents WHERE number IN
      (SELECT number FROM documents WHERE expires_at <= $now ORDER BY expires_at LIMIT 200)`,
    { $now: now },
  );
}
