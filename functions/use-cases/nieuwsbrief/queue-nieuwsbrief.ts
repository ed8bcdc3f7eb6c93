import type { Medewerker } from '@domain/adresboek/medewerker';
import { startVerzending } from '@domain/nieuwsbrief/change-nieuwsbrief';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { GEEN_ONTVANGERS, INTUSSEN_VERANDERD } from '@domain/nieuwsbrief/weigeringen';
import { accept, type Result } from '@domain/result';
import { toAuditRegel } from '../audit';
import { stampOf } from '../bijeenkomsten/staff';
import { findOntvangers } from './find-ontvangers';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { changeNieuwsbrief } from './nieuwsbrief-store';
import { showNieuwsbrief } from './show-nieuwsbrief';

/** `versie`: what the sender saw. */
type Input = { nieuwsbriefId: string; versie: string };
export type QueueNieuwsbrief = (medewerker: Medewerker, input: Input) => Promise<Result<NieuwsbriefBeeld>>;

/** Freezes the issue; the worker makes the mails of it. A second press finds it under way and changes nothing. */
export const createQueueNieuwsbrief =
  (deps: NieuwsbriefDeps): QueueNieuwsbrief =>
  async (medewerker, { nieuwsbriefId, versie }) => {
    const stempel = stampOf(medewerker, deps.clock);
    const { adressen } = await findOntvangers(deps);
    const uitkomst = await changeNieuwsbrief(
      deps.helpdesk,
      nieuwsbriefId,
      (nieuwsbrief, version) => {
        if (nieuwsbrief.status !== 'concept') return accept(nieuwsbrief);
        if (version !== versie) return INTUSSEN_VERANDERD;
        return adressen.length === 0 ? GEEN_ONTVANGERS : startVerzending(nieuwsbrief, stempel);
      },
      toAuditRegel('nieuwsbrief-verzonden', medewerker.id, stempel.op, deps.newId()),
    );
    return uitkomst.ok ? showNieuwsbrief(deps, nieuwsbriefId) : uitkomst;
  };
