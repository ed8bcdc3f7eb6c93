import { heeftRol, type Medewerker } from '@domain/adresboek/medewerker';
import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORTEN } from '@domain/helpdesk/helpdeskvraag';
import { routeVraag } from '@domain/helpdesk/route-vraag';
import { describeRoute } from '@domain/helpdesk/to-vraag-beeld';
import { describeOpening } from '@domain/helpdesk/werktijd';
import { accept, type Result } from '@domain/result';
import { toPersoon } from '@domain/toegang/functie';
import { mayStelHelpdeskIn } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { readInstellingen } from '../helpdesk-store';
import { toSteller } from './ask-vraag';

export type InfoDeps = Pick<HelpdeskDeps, 'helpdesk' | 'adresboek' | 'helpdeskAdres' | 'clock'>;
export type ShowInfo = (medewerker: Medewerker) => Promise<Result<HelpdeskInfo>>;

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
    const [{ instellingen, bijgewerkt }, routes] = await Promise.all([
      readInstellingen(deps.helpdesk),
      listRoutes(deps, medewerker),
    ]);
    const { uren, telefoon } = instellingen;
    const magInstellen = mayStelHelpdeskIn(medewerker);
    return accept({
      uren,
      telefoon,
      email: deps.helpdeskAdres,
      ...routes,
      ...describeOpening(deps.clock().toISOString(), uren),
      magInstellen,
      ...(magInstellen && bijgewerkt && { bijgewerkt }),
    });
  };
