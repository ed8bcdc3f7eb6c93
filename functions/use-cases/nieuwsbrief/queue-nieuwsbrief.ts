import type { Medewerker } from '@domain/adresboek/medewerker';
import { startVerzending } from '@domain/nieuwsbrief/change-nieuwsbrief';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { GEEN_ONTVANGERS, INTUSSEN_VERANDERD } from '@domain/nieuwsbrief/weigeringen';
import { accept, refuse, type Result } from '@domain/result';
import { toAuditRegel } from '../audit';
import { stampOf } from '../bijeenkomsten/staff';
import { NIEUWSBRIEF_NIET_GEVONDEN } from '../refusals';
import { checkBronnen } from './check-bronnen';
import { findOntvangers } from './find-ontvangers';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { changeNieuwsbrief, loadNieuwsbrief } from './nieuwsbrief-store';
import { showNieuwsbrief } from './show-nieuwsbrief';

/** `versie`: what the sender saw. */
type Input = { nieuwsbriefId: string; versie: string };
export type QueueNieuwsbrief = (medewerker: Medewerker, input: Input) => Promise<Result<NieuwsbriefBeeld>>;

/** Freezes the issue; the worker makes the mails of it. A second press finds it under way and changes nothing. */
export const createQueueNieuwsbrief =
  (deps: NieuwsbriefDeps): QueueNieuwsbrief =>
  async (medewerker, { nieuwsbriefId, versie }) => {
    const stempel = stampOf(medewerker, deps.clock);
    const kop = await loadNieuwsbrief(deps.helpdesk, nieuwsbriefId);
    if (!kop) return NIEUWSBRIEF_NIET_GEVONDEN;
    const [{ adressen }, vervallen] = await Promise.all([
      findOntvangers(deps),
      checkBronnen(deps, kop.value.onderdelen),
    ]);
    const uitkomst = await changeNieuwsbrief(
      deps.helpdesk,
      nieuwsbriefId,
      (nieuwsbrief, version) => {
        if (nieuwsbrief.status !== 'concept') return accept(nieuwsbrief);
        if (version !== versie) return INTUSSEN_VERANDERD;
        if (adressen.length === 0) return GEEN_ONTVANGERS;
        const start = startVerzending(nieuwsbrief, stempel);
        return start.ok && vervallen.length > 0 ? refuse(...vervallen) : start;
      },
      toAuditRegel('nieuwsbrief-verzonden', medewerker.id, stempel.op, deps.newId()),
    );
    return uitkomst.ok ? showNieuwsbrief(deps, nieuwsbriefId) : uitkomst;
  };
