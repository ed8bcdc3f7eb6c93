import type { Medewerker } from '@domain/adresboek/medewerker';
import { refuse, type Result } from '@domain/result';
import { mayBehandelVraag } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import type { AskVraag, Gesteld } from './ask-vraag';
import { findLeesbareVraag } from './find-leesbare-vraag';

export type FollowUpInput = {
  vraagId: string;
  id: string;
  tekst: string;
  bijlagen: readonly string[];
  toch?: boolean;
};
export type FollowUpVraag = (medewerker: Medewerker, input: FollowUpInput) => Promise<Result<Gesteld>>;

const NOG_OPEN = refuse({
  code: 'regel',
  message: 'Deze vraag is nog niet gesloten. Reageer in het gesprek, dan leest iedereen mee die al meelas.',
});
const VAN_SCHOOL = refuse({
  code: 'geen-toegang',
  message: 'Een vervolgvraag stelt de school zelf. Als helpdesk kun je een nieuwe vraag beantwoorden.',
});

/** Goes on from a closed question, about the same things and by the same way as any question. */
export const createFollowUpVraag =
  ({ helpdesk }: Pick<HelpdeskDeps, 'helpdesk'>, ask: AskVraag): FollowUpVraag =>
  async (medewerker, { vraagId, ...nieuw }) => {
    const bron = await findLeesbareVraag(helpdesk, medewerker, vraagId);
    if (!bron.ok) return bron;
    const { vraag } = bron.value;
    if (mayBehandelVraag(medewerker, vraag)) return VAN_SCHOOL;
    if (vraag.status !== 'gesloten') return NOG_OPEN;
    return ask(medewerker, {
      ...nieuw,
      // Another wish would stand on the board beside the first.
      soort: vraag.wens ? 'technisch' : vraag.vraagSoort,
      onderwerp: vraag.onderwerp,
      ...(vraag.stap ? { stap: vraag.stap } : {}),
      ...(vraag.dossier ? { dossierId: vraag.dossier.dossierId } : {}),
      vervolgOp: vraagId,
    });
  };
