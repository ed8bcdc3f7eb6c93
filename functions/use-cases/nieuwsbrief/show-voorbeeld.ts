import type { Medewerker } from '@domain/adresboek/medewerker';
import type { NieuwsbriefVoorbeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { accept, type Result } from '@domain/result';
import { NIEUWSBRIEF_NIET_GEVONDEN } from '../refusals';
import { makeNieuwsbriefMail } from './make-nieuwsbrief-mail';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';
import { loadNieuwsbrief } from './nieuwsbrief-store';
import { toPubliekeNieuwsbrief } from './to-publieke-nieuwsbrief';

export type ShowVoorbeeld = (
  medewerker: Medewerker,
  input: { nieuwsbriefId: string },
) => Promise<Result<NieuwsbriefVoorbeeld>>;

/** Without a token: nobody unsubscribes a school from a preview. */
export const createShowVoorbeeld =
  (deps: NieuwsbriefDeps): ShowVoorbeeld =>
  async (_, { nieuwsbriefId }) => {
    const kop = await loadNieuwsbrief(deps.helpdesk, nieuwsbriefId);
    if (!kop) return NIEUWSBRIEF_NIET_GEVONDEN;
    const opmaak = await deps.openOpmaak();
    const mail = makeNieuwsbriefMail({ ...deps, ...opmaak }, kop.value, deps.linkNaarUitschrijven(''));
    return accept({ ...mail, pagina: toPubliekeNieuwsbrief({ ...deps, ...opmaak }, kop.value) });
  };
