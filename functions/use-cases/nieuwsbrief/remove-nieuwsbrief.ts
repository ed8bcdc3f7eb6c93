import type { Medewerker } from '@domain/adresboek/medewerker';
import { toNieuwsbriefPartitie } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import { AL_VERZONDEN } from '@domain/nieuwsbrief/weigeringen';
import { accept, type Result } from '@domain/result';
import { retryOnConflict } from '../retry';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { loadNieuwsbrief, NIEUWSBRIEF_TE_DRUK } from './nieuwsbrief-store';

export type RemoveNieuwsbrief = (
  medewerker: Medewerker,
  input: { nieuwsbriefId: string },
) => Promise<Result<{ id: string }>>;

/** Only a concept; one that is gone is removed already, so that a second click works too. */
export const createRemoveNieuwsbrief =
  ({ helpdesk }: Pick<NieuwsbriefDeps, 'helpdesk'>): RemoveNieuwsbrief =>
  async (_, { nieuwsbriefId }) => {
    const removed = accept({ id: nieuwsbriefId });
    const uitkomst = await retryOnConflict(async (): Promise<Result<{ id: string }> | undefined> => {
      const kop = await loadNieuwsbrief(helpdesk, nieuwsbriefId);
      if (!kop) return removed;
      if (kop.value.status !== 'concept') return AL_VERZONDEN;
      const { ok } = await helpdesk.commit(toNieuwsbriefPartitie(nieuwsbriefId), [
        { kind: 'delete', id: kop.value.id, version: kop.version },
      ]);
      return ok ? removed : undefined;
    });
    return uitkomst ?? NIEUWSBRIEF_TE_DRUK;
  };
