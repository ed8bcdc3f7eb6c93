import type { Filter, Query } from '../../ports';
import { INDEXES } from './indexes';

const FIELD = /^[A-Za-z][A-Za-z0-9]{0,59}$/;

/** Throws on a field name that is more than a name: the only part of a filter that ends up in the text of a query. */
function checkFields(filters: readonly Filter[]): void {
  for (const { field } of filters)
    if (!FIELD.test(field)) throw new Error('A filter names a field with odd characters');
}

/** Throws when both stores could not answer a count without reading everything, or a filter is no filter. */
export function checkCount({
  partition,
  soort,
  where = [],
  anyOf = [],
}: Pick<Query, 'partition' | 'soort' | 'where' | 'anyOf'>): void {
  if (partition === undefined && !Object.hasOwn(INDEXES, soort))
    throw new Error(`"${soort}" is not declared in functions/adapters/store/indexes.ts`);
  checkFields([...where, ...anyOf.flat()]);
}

/** Throws on a query that is not declared in `INDEXES`, or asks for a page of an odd size. */
export function checkQuery(query: Query): void {
  checkCount(query);
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > 200)
    throw new Error('A page has 1 to 200 documents');
  if (!INDEXES[query.soort]?.sorts.includes(query.sort.field))
    throw new Error(
      `"${query.soort}" sorted on "${query.sort.field}" is not declared in functions/adapters/store/indexes.ts`,
    );
}
