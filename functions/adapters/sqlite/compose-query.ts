import type { Filter, Query } from '../../ports';
import { INDEXES } from '../store/indexes';
import { readContinuation, type Keyset } from '../store/continuation';
import { type Bind, composeFilters, createBind, fieldOf, type Params } from './compose-filters';
import { indexName } from './schema';
import { composeTally, expiringIndex } from './tally';

export type Statement = { sql: string; params: Params };
type Question = Pick<Query, 'partition' | 'soort' | 'where' | 'anyOf'>;

/** More parts than this would cost more to prepare than they save; SQLite allows 500. */
const MAX_PARTS = 200;

const LIVE = '(expires_at IS NULL OR expires_at > $now)';

/** A soort that is declared stands in the text, so that SQLite may use its index. */
const soortCondition = (soort: string, bind: Bind): string =>
  `soort = ${Object.hasOwn(INDEXES, soort) ? `'${soort}'` : bind(soort)}`;

function composeSource({ partition, soort }: Question, sort: string | undefined, bind: Bind): string {
  const within = partition === undefined ? '' : ` AND partition = ${bind(partition)}`;
  const index = partition === undefined && sort !== undefined ? indexName(soort, sort) : 'documents_key';
  return `documents INDEXED BY ${index} WHERE container = $container AND ${soortCondition(soort, bind)}${within} AND ${LIVE}`;
}

function readValues(filter: Filter | undefined): readonly (string | number | boolean)[] {
  if (!filter) return [];
  if ('is' in filter) return [filter.is];
  return 'in' in filter ? [...new Set(filter.in)] : [];
}

/** The values of the field that the index is kept per, each of which is read in sort order by itself. */
function splitPer({ partition, soort, where = [] }: Question): { parts: readonly Filter[]; rest: readonly Filter[] } {
  const per = partition === undefined ? INDEXES[soort]?.per : undefined;
  const filter = where.find(({ field }) => field === per);
  const values = readValues(filter);
  if (!per || values.length === 0 || values.length > MAX_PARTS) return { parts: [], rest: where };
  return { parts: values.map((is) => ({ field: per, is })), rest: where.filter((other) => other !== filter) };
}

/** Row values alone would make SQLite read all before it; the first condition gives it a place to start. */
function composeKeyset(field: string, richting: 'op' | 'af', keyset: Keyset | undefined, bind: Bind): string {
  if (!keyset) return '';
  const sign = richting === 'op' ? '>' : '<';
  const [value, partition, id] = [keyset.value, keyset.partition, keyset.id].map(bind);
  return ` AND ${fieldOf(field)} ${sign}= ${value} AND (${fieldOf(field)}, partition, id) ${sign} (${value}, ${partition}, ${id})`;
}

/**
 * One part for each value of the `per` field; SQLite merges the parts in order and stops at the limit, so the work does not
 * grow with the store. Gives one row more than the limit when there is a next page.
 */
export function composeQuery(container: string, query: Query, now: number): Statement {
  const { field, richting } = query.sort;
  const params: Params = { $container: container, $now: now };
  const bind = createBind(params);
  const { parts, rest } = splitPer(query);
  const filters = composeFilters(rest, query.anyOf, bind);
  const keyset = composeKeyset(field, richting, readContinuation(query.sort, query.continuation), bind);
  const order = richting === 'op' ? 'ASC' : 'DESC';
  const select = `SELECT number AS n, ${fieldOf(field)} AS s, partition AS p, id AS i FROM ${composeSource(query, field, bind)}`;
  const keys = (parts.length > 0 ? parts.map((part) => composeFilters([part], undefined, bind)) : ['TRUE'])
    .map((part) => `${select} AND ${part}${keyset} AND ${filters}`)
    .join(' UNION ALL ');
  return {
    sql: `SELECT d.partition, d.body, d.version
      FROM (${keys} ORDER BY s ${order}, p ${order}, i ${order} LIMIT ${query.limit + 1}) AS k
      JOIN documents AS d ON d.number = k.n ORDER BY k.s ${order}, k.p ${order}, k.i ${order}`,
    params,
  };
}

/** Gives one row with `n`. */
export function composeCount(container: string, question: Question, now: number): Statement {
  const params: Params = { $container: container, $now: now };
  const bind = createBind(params);
  const filters = composeFilters(question.where ?? [], question.anyOf, bind);
  const tally = composeTally(question, bind);
  if (tally) {
    const expiring = `SELECT count(*) FROM documents INDEXED BY ${expiringIndex(question.soort)}
      WHERE container = $container AND ${soortCondition(question.soort, bind)} AND expires_at > $now AND ${filters}`;
    return { sql: `SELECT (${tally}) + (${expiring}) AS n`, params };
  }
  const source = composeSource(question, INDEXES[question.soort]?.sorts[0], bind);
  return { sql: `SELECT count(*) AS n FROM ${source} AND ${filters}`, params };
}
