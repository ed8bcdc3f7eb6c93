import type { Medewerker } from '@domain/adresboek/medewerker';
import type { HelpdeskUren, VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { HelpdeskRoute, Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';
import type { Stempel } from '@domain/formulier/wijziging';
import type { Result } from '@domain/result';
import { describeFunctie } from '@domain/toegang/functie';
import { mayBehandelVraag, mayReadVraag } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { changeVraag, loadInstellingen, routeNu } from '../helpdesk-store';
import { ALLEEN_HELPDESK, VRAAG_NIET_GEVONDEN } from '../refusals';
import { showNa } from './show-vraag';

/** What a rule about a question is handed. */
export type Omgeving = {
  vraag: Helpdeskvraag;
  isStaf: boolean;
  functie: string;
  stempel: Stempel;
  uren: HelpdeskUren;
  route: HelpdeskRoute;
};
type Rule = (omgeving: Omgeving) => Result<HelpdeskWissel> | Promise<Result<HelpdeskWissel>>;
type Wie = 'lezers' | 'staf';

/**
 * One act on a question: who may, by the question as it is at that moment; with the route of that moment, without which
 * nothing is sent and so nothing is done.
 */
export async function doeHandeling(
  deps: HelpdeskDeps,
  { medewerker, vraagId, wie }: { medewerker: Medewerker; vraagId: string; wie: Wie },
  rule: Rule,
): Promise<Result<VraagBeeld>> {
  const { uren } = await loadInstellingen(deps.helpdesk);
  const uitkomst = await changeVraag(deps, vraagId, async ({ vraag }) => {
    if (!mayReadVraag(medewerker, vraag)) return VRAAG_NIET_GEVONDEN;
    const isStaf = mayBehandelVraag(medewerker, vraag);
    if (wie === 'staf' && !isStaf) return ALLEEN_HELPDESK;
    const route = await routeNu(deps, vraag);
    if (!route.ok) return route;
    return rule({
      vraag,
      isStaf,
      functie: describeFunctie(medewerker),
      stempel: stampOf(medewerker, deps),
      uren,
      route: route.value,
    });
  });
  return showNa(deps, medewerker, vraagId, uitkomst);
}

export const stampOf = ({ id, naam }: Medewerker, { clock }: Pick<HelpdeskDeps, 'clock'>): Stempel => ({
  doorId: id,
  door: naam,
  op: clock().toISOString(),
});
