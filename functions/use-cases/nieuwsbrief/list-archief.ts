import { toDag } from '@domain/datum/datum';
import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefArchief } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { accept, type Result } from '@domain/result';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';

export type ListArchief = () => Promise<Result<NieuwsbriefArchief>>;

/** Ten years of issues. */
const MAX = 100;

/** What was sent, newest first; a concept does not exist here. */
export const createListArchief =
  ({ helpdesk, swv }: Pick<NieuwsbriefDeps, 'helpdesk' | 'swv'>): ListArchief =>
  async () => {
    const { items } = await helpdesk.query<Nieuwsbrief>({
      soort: 'nieuwsbrief',
      where: [{ field: 'status', in: ['verzenden', 'verzonden'] }],
      sort: { field: 'op', richting: 'af' },
      limit: MAX,
    });
    const nieuwsbrieven = items.map(({ value: { nieuwsbriefId, titel, op, onderdelen } }) => ({
      nieuwsbriefId,
      titel,
      datum: toDag(op),
      onderwerpen: onderdelen.map((onderdeel) => onderdeel.titel),
    }));
    return accept({ swv, nieuwsbrieven });
  };
