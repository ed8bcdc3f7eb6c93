import type { Medewerker } from '@domain/adresboek/medewerker';
import { retryBericht } from '@domain/bericht/bericht-verloop';
import { toNieuwsbriefPartitie, type NieuwsbriefBericht } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { NIETS_TE_HERHALEN } from '@domain/nieuwsbrief/weigeringen';
import type { Result } from '@domain/result';
import { toBerichtId } from './make-nieuwsbrief-mail';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { showNieuwsbrief } from './show-nieuwsbrief';

export type RetryNieuwsbrief = (
  medewerker: Medewerker,
  input: { nieuwsbriefId: string },
) => Promise<Result<NieuwsbriefBeeld>>;

/** Lets every mail that waits for a person try again. */
export const createRetryNieuwsbrief =
  (deps: NieuwsbriefDeps): RetryNieuwsbrief =>
  async (_, { nieuwsbriefId }) => {
    const partitie = toNieuwsbriefPartitie(nieuwsbriefId);
    const berichten = await deps.helpdesk.list<NieuwsbriefBericht>(partitie, toBerichtId(''));
    const nu = deps.clock().toISOString();
    let opnieuw = 0;
    for (const { value, version } of berichten) {
      const bericht = retryBericht(value, nu);
      if (!bericht.ok) continue;
      await deps.helpdesk.commit(partitie, [{ kind: 'replace', value: bericht.value, version }]);
      opnieuw += 1;
    }
    const beeld = await showNieuwsbrief(deps, nieuwsbriefId);
    return beeld.ok && opnieuw === 0 ? NIETS_TE_HERHALEN : beeld;
  };
