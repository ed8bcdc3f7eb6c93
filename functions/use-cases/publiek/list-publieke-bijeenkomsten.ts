import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { PubliekeLijst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { toPubliekeBijeenkomst } from '@domain/bijeenkomst/to-publiek';
import { accept, type Result } from '@domain/result';
import type { PubliekDeps } from './publiek-deps';

type Deps = Pick<PubliekDeps, 'bijeenkomsten' | 'clock' | 'swv' | 'linkNaarBijeenkomst'>;
export type ListPubliekeBijeenkomsten = () => Promise<Result<PubliekeLijst>>;

/** More than a swv has in the years to come. */
const MAX = 200;

/** What is still to come, closed and cancelled ones too, so that nobody looks for them in vain. */
export const createListPubliekeBijeenkomsten =
  ({ bijeenkomsten, clock, swv, linkNaarBijeenkomst }: Deps): ListPubliekeBijeenkomsten =>
  async () => {
    const nu = clock().toISOString();
    const { items } = await bijeenkomsten.query<Bijeenkomst>({
      soort: 'bijeenkomst',
      where: [
        { field: 'status', in: ['gepubliceerd', 'gesloten', 'afgezegd'] },
        { field: 'begin', vanaf: nu },
      ],
      sort: { field: 'begin', richting: 'op' },
      limit: MAX,
    });
    const rijen = items.map(({ value }) => ({
      ...toPubliekeBijeenkomst(value, nu),
      link: linkNaarBijeenkomst(value.bijeenkomstId),
    }));
    return accept({ swv, bijeenkomsten: rijen });
  };
