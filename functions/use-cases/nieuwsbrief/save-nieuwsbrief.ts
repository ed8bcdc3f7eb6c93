import type { Medewerker } from '@domain/adresboek/medewerker';
import { editNieuwsbrief } from '@domain/nieuwsbrief/change-nieuwsbrief';
import type { NieuwsbriefInhoud } from '@domain/nieuwsbrief/nieuwsbrief';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { AL_VERZONDEN, INTUSSEN_VERANDERD } from '@domain/nieuwsbrief/weigeringen';
import type { Result } from '@domain/result';
import { stampOf } from '../bijeenkomsten/staff';
import { changeNieuwsbrief } from './nieuwsbrief-store';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { showNieuwsbrief } from './show-nieuwsbrief';

/** `versie`: the one this was written on; another one means that a colleague saved meanwhile. */
type Input = { nieuwsbriefId: string; versie: string; inhoud: NieuwsbriefInhoud };
export type SaveNieuwsbrief = (medewerker: Medewerker, input: Input) => Promise<Result<NieuwsbriefBeeld>>;

export const createSaveNieuwsbrief =
  (deps: NieuwsbriefDeps): SaveNieuwsbrief =>
  async (medewerker, { nieuwsbriefId, versie, inhoud }) => {
    const stempel = stampOf(medewerker, deps.clock);
    const uitkomst = await changeNieuwsbrief(deps.helpdesk, nieuwsbriefId, (nieuwsbrief, version) => {
      if (nieuwsbrief.status !== 'concept') return AL_VERZONDEN;
      return version === versie ? editNieuwsbrief(nieuwsbrief, inhoud, stempel) : INTUSSEN_VERANDERD;
    });
    return uitkomst.ok ? showNieuwsbrief(deps, nieuwsbriefId) : uitkomst;
  };
