import type { SqlParameter, SqlQuerySpec } from '@azure/cosmos';
import type { Filter, Query } from '../../ports';
import { readContinuation } from '../store/continuation';

type Bind = (value: string | number | boolean) => string;
type Question = Pick<Query, 'partition' | 'soort' | 'where' | 'anyOf'>;

function createBind(parameters: SqlParameter[]): Bind {
  return (value) => {
    const name = `@v${parameters.length}`;
    parameters.push({ name, value });
    return name;
  };
}

/** Only for names that passed `checkQuery`: nothing of a user ever stands in the text. */
const fieldOf = (field: string): string => `c["${field}"]`;

function composeFilter(filter: Filter, bind: Bind): string {
  const field = fieldOf(filter.field);
  if ('is' in filter) return `${field} = ${bind(filter.is)}`;
  if ('in' in filter) return filter.in.length === 0 ? 'false' : `${field} IN (${filter.in.map(bind).join(', ')})`;
  if ('bevat' in filter) return `CONTAINS(${field}, ${bind(filter.bevat)})`;
  if ('heeft' in filter) return `ARRAY_CONTAINS(${field}, ${bind(filter.heeft)})`;
  const parts = [`IS_DEFINED(${field})`];
  if (filter.vanaf !== undefined) parts.push(`${field} >= ${bind(filter.vanaf)}`);
  if (filter.totEnMet !== undefined) parts.push(`${field} <= ${bind(filter.totEnMet)}`);
  return parts.join(' AND ');
}

const all = (filters: readonly Filter[], bind: Bind): string =>
  filters.map((filter) => `(${composeFilter(filter, bind)})`).join(' AND ') || 'true';

function composeWhere({ partition, soort, where = [], anyOf }: Question, bind: Bind): string {
  const parts = [`c["soort"] = ${bind(soort)}`];
  // The partition key of the request says the same: this is the second lock on the door.
  if (partition !== undefined) parts.push(`c["partition"] = ${bind(partition)}`);
  if (where.length > 0) parts.push(all(where, bind));
  // No groups at all is "none of them holds": nothing is found.
  if (anyOf) parts.push(`(${anyOf.map((group) => `(${all(group, bind)})`).join(' OR ') || 'false'})`);
  return parts.join(' AND ');
}

function composeKeyset({ sort, continuation }: Query, bind: Bind): string {
  const keyset = readContinuation(sort, continuation);
  if (!keyset) return '';
  const sign = sort.richting === 'op' ? '>' : '<';
  const field = fieldOf(sort.field);
  const [value, partition, id] = [keyset.value, keyset.partition, keyset.id].map(bind);
  const afterId = `c["partition"] = ${partition} AND c["id"] ${sign} ${id}`;
  const afterPartition = `c["partition"] ${sign} ${partition} OR (${afterId})`;
  return ` AND (${field} ${sign} ${value} OR (${field} = ${value} AND (${afterPartition})))`;
}

/** Asks one document more than the limit, to know whether there is a next page. */
export function composeQuery(query: Query): SqlQuerySpec {
  const parameters: SqlParameter[] = [];
  const bind = createBind(parameters);
  const where = composeWhere(query, bind) + composeKeyset(query, bind);
  const direction = query.sort.richting === 'op' ? 'ASC' : 'DESC';
  const order = [query.sort.field, 'partition', 'id'].map((field) => `${fieldOf(field)} ${direction}`).join(', ');
  return { query: `SELECT TOP ${query.limit + 1} * FROM c WHERE ${where} ORDER BY ${order}`, parameters };
}

export function composeCount(question: Question): SqlQuerySpec {
  const parameters: SqlParameter[] = [];
  return { query: `SELECT VALUE COUNT(1) FROM c WHERE ${composeWhere(question, createBind(parameters))}`, parameters };
}

export const composeList = (partition: string, idPrefix: string): SqlQuerySpec => ({
  query: 'SELECT * FROM c WHERE c["partition"] = @partition AND STARTSWITH(c["id"], @prefix) ORDER BY c["id"] ASC',
  parameters: [
    { name: '@partition', value: partition },
    { name: '@prefix', value: idPrefix },
  ],
});
