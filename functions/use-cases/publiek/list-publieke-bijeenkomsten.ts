import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { PubliekeLijst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { toPubliekeBijeenkomst } from '@domain/bijeenkomst/to-publiek';
import { accept, type Result } from '@domain/result';
import type { PubliekDeps } from './publiek-deps';

export type ListPubliekeBijeenkomsten = () => Promise<Result<PubliekeLijst>>;

/** More than a swv has in the years to come. */
const MAX = 200;

/** What is still to come, closed and cancelled ones too, so that nobody looks for them in vain. */
export const createListPubliekeBijeenkomsten =
  ({ bijeenkomsten, clock, swv }: Pick<PubliekDeps, 'bijeenkomsten' | 'clock' | 'swv'>): ListPubliekeBijeenkomsten =>
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
    return accept({ swv, bijeenkomsten: items.map(({ value }) => toPubliekeBijeenkomst(value, nu)) });
  };
