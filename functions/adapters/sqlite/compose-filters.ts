import type { Filter } from '../../ports';

export type Params = Record<string, string | number | null>;
/** Keeps a value out of the text of the query: gives the name of its parameter. */
export type Bind = (value: string | number | boolean) => string;

export function createBind(params: Params): Bind {
  let count = 0;
  return (value) => {
    const name = `$v${count++}`;
    params[name] = typeof value === 'boolean' ? Number(value) : value;
    return name;
  };
}

/** Only for names that passed `checkQuery` or stand in `INDEXES`. */
export const fieldOf = (field: string): string => `json_extract(body, '$.${field}')`;

/** The first condition is cheap and may stand in an index; only where it holds is the document opened to be sure. */
function holds(field: string, element: string, bind: Bind): string {
  return `(instr(${fieldOf(field)}, ${bind(JSON.stringify(element))}) > 0
    AND json_type(body, '$.${field}') = 'array'
    AND EXISTS (SELECT 1 FROM json_each(body, '$.${field}') AS e WHERE e.value = ${bind(element)}))`;
}

function between(field: string, vanaf: string | undefined, totEnMet: string | undefined, bind: Bind): string {
  const parts = [`${fieldOf(field)} IS NOT NULL`];
  if (vanaf !== undefined) parts.push(`${fieldOf(field)} >= ${bind(vanaf)}`);
  if (totEnMet !== undefined) parts.push(`${fieldOf(field)} <= ${bind(totEnMet)}`);
  return `(${parts.join(' AND ')})`;
}

function composeFilter(filter: Filter, bind: Bind): string {
  const field = fieldOf(filter.field);
  if ('is' in filter) return `${field} = ${bind(filter.is)}`;
  if ('in' in filter) return `${field} IN (${filter.in.map(bind).join(', ')})`;
  if ('bevat' in filter) return `instr(${field}, ${bind(filter.bevat)}) > 0`;
  if ('heeft' in filter) return holds(filter.field, filter.heeft, bind);
  return between(filter.field, filter.vanaf, filter.totEnMet, bind);
}

const all = (filters: readonly Filter[], bind: Bind): string =>
  filters.map((filter) => composeFilter(filter, bind)).join(' AND ') || 'TRUE';

/** `where` and `anyOf` together. No groups at all is "none of them holds": nothing is found. */
export function composeFilters(
  where: readonly Filter[],
  anyOf: readonly (readonly Filter[])[] | undefined,
  bind: Bind,
): string {
  const either = anyOf?.map((group) => `(${all(group, bind)})`).join(' OR ') || 'FALSE';
  return anyOf ? `${all(where, bind)} AND (${either})` : all(where, bind);
}
