import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { listBehandelaars } from '@domain/helpdesk/to-vraag-beeld';
import { wijsToe } from '@domain/helpdesk/wijs-toe';
import { refuse, type Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { routeNu } from '../helpdesk-store';
import { doeHandeling } from './handeling';

export type AssignVraag = (
  medewerker: Medewerker,
  input: { vraagId: string; behandelaarId: string },
) => Promise<Result<VraagBeeld>>;

const ONBEKEND = refuse({
  code: 'persoon-onbekend',
  pad: 'behandelaarId',
  message: 'Kies iemand uit de lijst: de helpdesk, de Themaverbinder of een consulent van deze TPO.',
});

/** '' gives the question free again. */
export const createAssignVraag =
  (deps: HelpdeskDeps): AssignVraag =>
  (medewerker, { vraagId, behandelaarId }) =>
    doeHandeling(deps, { medewerker, vraagId, wie: 'staf' }, async ({ vraag, functie, stempel }) => {
      const medewerkers = await deps.adresboek.listMedewerkers();
      const behandelaar = listBehandelaars(medewerkers, vraag).find(({ id }) => id === behandelaarId);
      if (behandelaarId !== '' && !behandelaar) return ONBEKEND;
      const { behandelaar: _, ...zonder } = vraag;
      const route = await routeNu(deps, { ...zonder, ...(behandelaar ? { behandelaar } : {}) });
      return route.ok
        ? wijsToe({ vraag, route: route.value, functie, stempel, ...(behandelaar ? { behandelaar } : {}) })
        : route;
    });
