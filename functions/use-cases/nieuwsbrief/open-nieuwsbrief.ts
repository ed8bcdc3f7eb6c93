import type { Medewerker } from '@domain/adresboek/medewerker';
import { openNieuwsbrief } from '@domain/nieuwsbrief/change-nieuwsbrief';
import { toNieuwsbriefPartitie } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import { accept, type Result } from '@domain/result';
import { stampOf } from '../bijeenkomsten/staff';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { loadNieuwsbrief } from './nieuwsbrief-store';

/** `id`: a uuid made by the screen, so that a double click makes one. */
type Input = { id: string; titel: string };
export type OpenNieuwsbrief = (
  medewerker: Medewerker,
  input: Input,
) => Promise<Result<{ id: string; isNieuw: boolean }>>;

export const createOpenNieuwsbrief =
  ({ helpdesk, clock }: Pick<NieuwsbriefDeps, 'helpdesk' | 'clock'>): OpenNieuwsbrief =>
  async (medewerker, { id, titel }) => {
    if (await loadNieuwsbrief(helpdesk, id)) return accept({ id, isNieuw: false });
    const value = openNieuwsbrief(id, titel, stampOf(medewerker, clock));
    const { ok } = await helpdesk.commit(toNieuwsbriefPartitie(id), [{ kind: 'create', value }]);
    return accept({ id, isNieuw: ok });
  };
