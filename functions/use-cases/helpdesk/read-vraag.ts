import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import { openVraag } from '@domain/helpdesk/sluit-vraag';
import { accept, type Result } from '@domain/result';
import { isBehandelaar } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { changeVraag, loadVraag } from '../helpdesk-store';
import { showVraag } from './show-vraag';

export type ReadVraag = (medewerker: Medewerker, input: { vraagId: string }) => Promise<Result<VraagBeeld>>;

const isEerste = (medewerker: Medewerker, vraag: Helpdeskvraag): boolean =>
  vraag.gelezenOp === undefined && vraag.status !== 'gesloten' && isBehandelaar(medewerker, vraag);

/** Shows a question. The first time that who has to answer sees it, the school can see so too. */
export const createReadVraag =
  (deps: HelpdeskDeps): ReadVraag =>
  async (medewerker, { vraagId }) => {
    const bron = await loadVraag(deps.helpdesk, vraagId);
    if (bron && isEerste(medewerker, bron.vraag)) {
      const nu = deps.clock().toISOString();
      await changeVraag(deps, vraagId, ({ vraag }) =>
        accept(isEerste(medewerker, vraag) ? openVraag(vraag, nu) : { vraag, regels: [], mails: [] }),
      );
    }
    return showVraag(deps, medewerker, vraagId);
  };
