import type { Medewerker } from '@domain/adresboek/medewerker';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import { toVraagBeeld } from '@domain/helpdesk/to-vraag-beeld';
import { accept, type Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { listRegels, routeNu } from '../helpdesk-store';
import { findLeesbareVraag } from './find-leesbare-vraag';

export type ShowDeps = Pick<HelpdeskDeps, 'helpdesk' | 'adresboek' | 'helpdeskAdres' | 'clock'>;

/** The question as this person sees it now. */
export async function showVraag(deps: ShowDeps, medewerker: Medewerker, vraagId: string): Promise<Result<VraagBeeld>> {
  const bron = await findLeesbareVraag(deps.helpdesk, medewerker, vraagId);
  if (!bron.ok) return bron;
  const { vraag, version } = bron.value;
  const [regels, berichten, route, medewerkers] = await Promise.all([
    listRegels(deps.helpdesk, vraagId),
    deps.helpdesk.list<HelpdeskBericht>(vraagId, 'bericht-'),
    routeNu(deps, vraag),
    deps.adresboek.listMedewerkers(),
  ]);
  return accept(
    toVraagBeeld({
      vraag,
      versie: version,
      regels,
      berichten: berichten.map(({ value }) => value),
      // Nothing can be sent then; what was there says who read along so far.
      route: route.ok ? route.value : vraag.route,
      medewerkers,
      medewerker,
      nu: deps.clock().toISOString(),
    }),
  );
}

/** After a change: the question as it is now; a refusal passes unchanged. */
export const showNa = async (
  deps: ShowDeps,
  medewerker: Medewerker,
  vraagId: string,
  uitkomst: Result<unknown>,
): Promise<Result<VraagBeeld>> => (uitkomst.ok ? showVraag(deps, medewerker, vraagId) : uitkomst);
