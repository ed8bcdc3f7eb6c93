import { BERICHT_STATUSSEN, type BerichtStatus } from '@domain/bericht/bericht';
import { POST_BAKKEN, type PostBak, type PostTelling } from '@domain/beheer/post-beeld';
import type { Query, Stored } from '../../ports';
import { BAKKEN, type PostStores, type Wachtend } from './bakken';

const PER_PAGINA = 200;

function metStatus(bak: PostBak, statussen: readonly BerichtStatus[]): Pick<Query, 'soort' | 'where'> {
  const { soort, statussen: eigen } = BAKKEN[bak];
  return { soort, where: [{ field: 'status', in: statussen.flatMap((status) => eigen[status]) }] };
}

/** At most 200 with this status, those with the earliest next try first. */
export const listMetStatus = async (
  stores: PostStores,
  bak: PostBak,
  ...statussen: readonly BerichtStatus[]
): Promise<readonly Stored<Wachtend>[]> =>
  (
    await stores[BAKKEN[bak].store].query<Wachtend>({
      ...metStatus(bak, statussen),
      sort: { field: 'volgendePoging', richting: 'op' },
      limit: PER_PAGINA,
    })
  ).items;

async function countBak(stores: PostStores, bak: PostBak): Promise<PostTelling> {
  const store = stores[BAKKEN[bak].store];
  const [tellingen, wachtend] = await Promise.all([
    Promise.all(BERICHT_STATUSSEN.map((status) => store.count(metStatus(bak, [status])))),
    listMetStatus(stores, bak, 'klaargezet', 'bezig'),
  ]);
  const aantallen = Object.fromEntries(BERICHT_STATUSSEN.map((status, at) => [status, tellingen[at] ?? 0]));
  const [oudste] = wachtend.map(({ value }) => value.klaargezet.op).toSorted((a, b) => (a < b ? -1 : 1));
  return { bak, aantallen: aantallen as PostTelling['aantallen'], ...(oudste && { oudste }) };
}

/** How everything that leaves stands, in each container. */
export const countPost = (stores: PostStores): Promise<readonly PostTelling[]> =>
  Promise.all(POST_BAKKEN.map((bak) => countBak(stores, bak)));
