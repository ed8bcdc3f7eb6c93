import { heeftRol, type Medewerker } from '@domain/adresboek/medewerker';
import type { HelpdeskInfo, HelpdeskInstellingen } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORTEN } from '@domain/helpdesk/helpdeskvraag';
import { judgeInstellingen } from '@domain/helpdesk/instellingen';
import { routeVraag } from '@domain/helpdesk/route-vraag';
import { describeRoute } from '@domain/helpdesk/to-vraag-beeld';
import { describeOpening } from '@domain/helpdesk/werktijd';
import { accept, type Result } from '@domain/result';
import { toPersoon } from '@domain/toegang/functie';
import { mayStelHelpdeskIn } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { HELPDESK_PARTITIE, loadInstellingen, putInstellingen } from '../helpdesk-store';
import { ALLEEN_BEHEER } from '../refusals';
import { toSteller } from './ask-vraag';

type InfoDeps = Pick<HelpdeskDeps, 'helpdesk' | 'adresboek' | 'helpdeskAdres' | 'clock'>;
export type ShowInfo = (medewerker: Medewerker) => Promise<Result<HelpdeskInfo>>;
export type SaveInstellingen = (
  medewerker: Medewerker,
  instellingen: HelpdeskInstellingen,
) => Promise<Result<HelpdeskInfo>>;

/** Where a question of this person would go now, for each kind; and why nothing can go. */
async function listRoutes({ adresboek, helpdeskAdres }: InfoDeps, medewerker: Medewerker) {
  const [medewerkers, scholen] = await Promise.all([adresboek.listMedewerkers(), adresboek.listScholen()]);
  const { wijk } = toSteller(medewerker, scholen);
  const perSoort = HELPDESK_SOORTEN.map(
    (vraagSoort) => [vraagSoort, routeVraag({ vraagSoort, wijk, medewerkers, helpdeskAdres })] as const,
  );
  const routes = perSoort.flatMap(([soort, route]) =>
    route.ok ? [[soort, describeRoute(route.value, medewerkers)] as const] : [],
  );
  const belemmering = perSoort.flatMap(([, route]) => (route.ok ? [] : route.refusals))[0]?.message;
  return {
    themaverbinders: medewerkers.filter((it) => heeftRol(it, 'themaverbinder')).map(toPersoon),
    routes: Object.fromEntries(routes),
    ...(belemmering ? { belemmering } : {}),
  };
}

export const createShowInfo =
  (deps: InfoDeps): ShowInfo =>
  async (medewerker) => {
    const [{ uren, telefoon }, routes] = await Promise.all([
      loadInstellingen(deps.helpdesk),
      listRoutes(deps, medewerker),
    ]);
    return accept({
      uren,
      telefoon,
      email: deps.helpdeskAdres,
      ...routes,
      ...describeOpening(deps.clock().toISOString(), uren),
      magInstellen: mayStelHelpdeskIn(medewerker),
    });
  };

/** Hours and telephone number; who reads along is no setting. */
export const createSaveInstellingen =
  (deps: InfoDeps, showInfo: ShowInfo): SaveInstellingen =>
  async (medewerker, instellingen) => {
    if (!mayStelHelpdeskIn(medewerker)) return ALLEEN_BEHEER;
    const goed = judgeInstellingen(instellingen);
    if (!goed.ok) return goed;
    await deps.helpdesk.commit(HELPDESK_PARTITIE, [putInstellingen(goed.value)]);
    return showInfo(medewerker);
  };
