import type { Bereik } from '@domain/toegang/bereik';
import type { Filter, Query } from '../ports';

/** What one bereik asks besides the school, as groups of which one must hold. */
function toGroepen({ scholen, leerkracht, alleenGedeeld }: Bereik): readonly (readonly Filter[])[] {
  const basis: readonly Filter[] = [
    { field: 'schoolId', in: scholen },
    ...(alleenGedeeld ? [{ field: 'isGedeeld', is: true }] : []),
  ];
  if (!leerkracht) return [basis];
  return [
    [...basis, { field: 'leerkrachten', heeft: leerkracht.id }],
    ...(leerkracht.groepen.length > 0 ? [[...basis, { field: 'groep', in: leerkracht.groepen }]] : []),
  ];
}

/**
 * For a query on heads: the same dossiers as `mayRead`. At least one bereik. The schools stand in `where` as well,
 * because the store finds heads by school.
 */
export function toBereikFilter(bereik: readonly Bereik[]): Required<Pick<Query, 'where'>> & Pick<Query, 'anyOf'> {
  const [eerste = [], ...rest] = bereik.flatMap(toGroepen);
  if (rest.length === 0) return { where: eerste };
  const scholen = [...new Set(bereik.flatMap((deel) => deel.scholen))];
  return { where: [{ field: 'schoolId', in: scholen }], anyOf: [eerste, ...rest] };
}
