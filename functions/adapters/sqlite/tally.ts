import type { Filter, Query } from '../../ports';
import { INDEXES } from '../store/indexes';
import type { Bind } from './compose-filters';

const tableName = (soort: string, at: number): string => `derived_${soort}_tally_${at}`;
export const expiringIndex = (soort: string): string => `derived_${soort}_expiring`;

/** An absent field counts under the empty blob, which equals no value a filter can name. */
const dimension = (field: string, row: string): string => `IFNULL(json_extract(${row}.body, '$.${field}'), x'')`;

function oneTally(table: string, soort: string, fields: readonly string[]): readonly string[] {
  const key = ['container', ...fields].join(', ');
  const values = (row: string) => [`${row}.container`, ...fields.map((field) => dimension(field, row))].join(', ');
  const isCounted = (row: string) => `${row}.soort = '${soort}' AND ${row}.expires_at IS NULL`;
  const add = `INSERT INTO ${table} VALUES (${values('new')}, 1) ON CONFLICT DO UPDATE SET n = n + 1;`;
  const subtract = `UPDATE ${table} SET n = n - 1 WHERE (${key}) = (${values('old')});`;
  const trigger = (name: string, event: string, row: string, statement: string) =>
    `CREATE TRIGGER ${table}_${name} AFTER ${event} ON documents WHEN ${isCounted(row)} BEGIN ${statement} END`;
  return [
    `CREATE TABLE ${table} (${key}, n INTEGER NOT NULL, PRIMARY KEY (${key})) WITHOUT ROWID`,
    `INSERT INTO ${table} SELECT ${values('d')}, count(*) FROM documents d WHERE ${isCounted('d')} GROUP BY ${values('d')}`,
    trigger('insert', 'INSERT', 'new', add),
    trigger('delete', 'DELETE', 'old', subtract),
    trigger('update_from', 'UPDATE', 'old', subtract),
    trigger('update_to', 'UPDATE', 'new', add),
  ];
}

/** Tables with the number of documents for each combination of fields, kept by triggers in the same transaction. */
export function tallySchema(soort: string, tallies: readonly (readonly string[])[]): readonly string[] {
  if (tallies.length === 0) return [];
  const expiring = `CREATE INDEX ${expiringIndex(soort)} ON documents (container, expires_at)
    WHERE soort = '${soort}' AND expires_at IS NOT NULL`;
  return [expiring, ...tallies.flatMap((fields, at) => oneTally(tableName(soort, at), soort, fields))];
}

type Named = Extract<Filter, { is: unknown } | { in: unknown }>;
const isNamed = (filter: Filter): filter is Named => 'is' in filter || 'in' in filter;

type Question = Pick<Query, 'partition' | 'soort' | 'where' | 'anyOf'>;

/** The first tally that can answer: for only `is` and `in`, and only on fields that it counts by. */
function findTally({ partition, soort, where = [], anyOf }: Question): string | undefined {
  if (partition !== undefined || anyOf) return undefined;
  const at = (INDEXES[soort]?.tallies ?? []).findIndex((fields) =>
    where.every((filter) => isNamed(filter) && fields.includes(filter.field)),
  );
  return at < 0 ? undefined : tableName(soort, at);
}

/** The sum of a tally, as a part of a query. `undefined`: not kept. Documents with an expiry are not in it. */
export function composeTally(question: Question, bind: Bind): string | undefined {
  const table = findTally(question);
  if (!table) return undefined;
  const conditions = (question.where ?? [])
    .filter(isNamed)
    .map((filter) =>
      'is' in filter
        ? `${filter.field} = ${bind(filter.is)}`
        : `${filter.field} IN (${filter.in.map(bind).join(', ')})`,
    );
  return `SELECT IFNULL(sum(n), 0) FROM ${table} WHERE ${['container = $container', ...conditions].join(' AND ')}`;
}
