import { INDEXES, type SoortIndex } from '../store/indexes';
import { fieldOf } from './compose-filters';
import { tallySchema } from './tally';

/** The JSON stands in `body`: inside `json_each` a column called `value` would be something else. */
export const TABLES = `
CREATE TABLE IF NOT EXISTS documents (
  number INTEGER PRIMARY KEY,
  container TEXT NOT NULL,
  partition TEXT NOT NULL,
  id TEXT NOT NULL,
  soort TEXT NOT NULL,
  body TEXT NOT NULL,
  version INTEGER NOT NULL,
  expires_at INTEGER
);
CREATE UNIQUE INDEX IF NOT EXISTS documents_key ON documents (container, partition, id);
CREATE INDEX IF NOT EXISTS documents_version ON documents (container, version);
CREATE INDEX IF NOT EXISTS documents_expiry ON documents (expires_at) WHERE expires_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS sequence (one INTEGER PRIMARY KEY CHECK (one = 1), last INTEGER NOT NULL);
INSERT OR IGNORE INTO sequence VALUES (1, 0);
`;

export const indexName = (soort: string, sort: string): string => `derived_${soort}_${sort}`;

function indexSchema(soort: string, { per, sorts, filters = [], lijsten = [] }: SoortIndex): readonly string[] {
  const before = per ? [fieldOf(per)] : [];
  const after = [...filters, ...lijsten].map(fieldOf);
  return sorts.map((sort) => {
    const columns = ['container', ...before, fieldOf(sort), 'partition', 'id', 'expires_at', ...after];
    return `CREATE INDEX ${indexName(soort, sort)} ON documents (${columns.join(', ')}) WHERE soort = '${soort}'`;
  });
}

/** Everything that can be made again from the documents; the names start with `derived_`. */
export const DERIVED: readonly string[] = Object.entries(INDEXES).flatMap(([soort, index]) => [
  ...indexSchema(soort, index),
  ...tallySchema(soort, index.tallies ?? []),
]);
