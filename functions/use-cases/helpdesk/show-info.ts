import { heeftRol, type Medewerker } from '@domain/adresboek/medewerker';
import type { BeheerVeldWijziging } from '@domain/beheer/beheer-audit';
import type { HelpdeskInfo, HelpdeskInstellingen } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORTEN } from '@domain/helpdesk/helpdeskvraag';
import { judgeInstellingen } from '@domain/helpdesk/instellingen';
import { routeVraag } from '@domain/helpdesk/route-vraag';
import { describeRoute } from '@domain/helpdesk/to-vraag-beeld';
import { describeOpening } from '@domain/helpdesk/werktijd';
import { accept, type Result } from '@domain/result';
import { toPersoon } from '@domain/toegang/functie';
import { mayStelHelpdeskIn } from '@domain/toegang/helpdesk';
import type { NoteWat } from '../beheer/note-beheer';
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

/** Writes down what beheer did, before it is done. */
export type NoteInstelling = (medewerker: Medewerker, wat: NoteWat) => Promise<void>;

const toVelden = ({ uren: { dagen, van, tot }, telefoon }: HelpdeskInstellingen) => ({
  dagen: dagen.join(', '),
  van,
  tot,
  telefoon,
});

/** Only what becomes something else. */
function listGewijzigd(voor: HelpdeskInstellingen, na: HelpdeskInstellingen): readonly BeheerVeldWijziging[] {
  const oud: { readonly [veld: string]: string } = toVelden(voor);
  return Object.entries(toVelden(na))
    .map(([veld, naar]) => ({ veld, van: oud[veld] ?? '', naar }))
    .filter(({ van, naar }) => van !== naar);
}

/** Hours and telephone number; who reads along is no setting. */
export const createSaveInstellingen =
  (deps: InfoDeps & { note: NoteInstelling }, showInfo: ShowInfo): SaveInstellingen =>
  async (medewerker, instellingen) => {
    if (!mayStelHelpdeskIn(medewerker)) return ALLEEN_BEHEER;
    const goed = judgeInstellingen(instellingen);
    if (!goed.ok) return goed;
    const velden = listGewijzigd(await loadInstellingen(deps.helpdesk), goed.value);
    if (velden.length === 0) return showInfo(medewerker);
    await deps.note(medewerker, { over: 'instellingen', overId: 'helpdesk', handeling: 'gewijzigd', velden });
    await deps.helpdesk.commit(HELPDESK_PARTITIE, [putInstellingen(goed.value)]);
    return showInfo(medewerker);
  };
