import type { PubliekeNieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { accept, type Result } from '@domain/result';
import { NIEUWSBRIEF_NIET_GEVONDEN } from '../refusals';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { loadNieuwsbrief } from './nieuwsbrief-store';
import { toPubliekeNieuwsbrief } from './to-publieke-nieuwsbrief';

export type ReadPubliekeNieuwsbrief = (input: { nieuwsbriefId: string }) => Promise<Result<PubliekeNieuwsbrief>>;

/** A concept gets the answer of an issue that is not there. */
export const createReadPubliekeNieuwsbrief =
  (deps: Pick<NieuwsbriefDeps, 'helpdesk' | 'swv' | 'openOpmaak'>): ReadPubliekeNieuwsbrief =>
  async ({ nieuwsbriefId }) => {
    const kop = await loadNieuwsbrief(deps.helpdesk, nieuwsbriefId);
    if (!kop || kop.value.status === 'concept') return NIEUWSBRIEF_NIET_GEVONDEN;
    const { renderMarkdown } = await deps.openOpmaak();
    return accept(toPubliekeNieuwsbrief({ swv: deps.swv, renderMarkdown }, kop.value));
  };
