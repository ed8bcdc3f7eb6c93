import type { Medewerker, School } from '@domain/adresboek/medewerker';
import { toDag } from '@domain/datum/datum';
import type { Kop } from '@domain/dossier/dossier';
import { askVraag, judgeVraag } from '@domain/helpdesk/ask-vraag';
import { judgePersoonsgegevens } from '@domain/helpdesk/find-persoonsgegevens';
import type { HelpdeskBijlage, HelpdeskSoort, Steller } from '@domain/helpdesk/helpdeskvraag';
import { accept, refuse, type Result } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { describeFunctie } from '@domain/toegang/functie';
import { mayRead } from '@domain/toegang/toegang';
import type { HelpdeskDeps } from '../deps';
import { loadDossier } from '../dossier-store';
import { loadVraag, routeNu, toWrites } from '../helpdesk-store';
import { NIET_GEVONDEN, VRAAG_NIET_GEVONDEN, VRAAG_TE_DRUK } from '../refusals';
import { stampOf } from './handeling';
import { toNamen } from './list-namen';
import { takeBijlagen } from './losse-bijlagen';

export type AskVraagInput = {
  id: string;
  soort: HelpdeskSoort;
  onderwerp: string;
  tekst: string;
  stap?: StapNummer;
  dossierId?: string;
  bijlagen: readonly string[];
  toch?: boolean;
  vervolgOp?: string;
};
export type Gesteld = { vraagId: string; nummer: string; isNieuw: boolean };
export type AskVraag = (medewerker: Medewerker, input: AskVraagInput) => Promise<Result<Gesteld>>;

/** The dossier that is referred to: only one that this person may read. */
async function findKop(
  { dossiers }: Pick<HelpdeskDeps, 'dossiers'>,
  medewerker: Medewerker,
  dossierId: string | undefined,
  scholen: readonly School[],
): Promise<Result<Kop | undefined>> {
  if (dossierId === undefined) return accept(undefined);
  const kop = (await loadDossier(dossiers, dossierId))?.dossier.kop;
  return kop && mayRead(medewerker, kop, scholen) ? accept(kop) : NIET_GEVONDEN;
}

/** Somebody with more schools asks for the one of the dossier, or else for the first. */
export function toSteller(
  medewerker: Medewerker,
  scholen: readonly School[],
  kop?: Pick<Kop, 'schoolId'>,
): { steller: Steller; wijk: string } {
  const { id, naam, email } = medewerker;
  const schoolId = medewerker.scholen.find((eigen) => eigen === kop?.schoolId) ?? medewerker.scholen[0];
  const school = scholen.find((it) => it.id === schoolId);
  const steller = { id, naam, email, functie: describeFunctie(medewerker) };
  return school
    ? { steller: { ...steller, schoolId: school.id, school: school.naam }, wijk: school.wijk }
    : { steller, wijk: '' };
}

const toBijlagetekst = (bijlagen: readonly HelpdeskBijlage[]): string => bijlagen.map(({ naam }) => naam).join('\n');

/** Everything that has to be right before a number is given out. */
async function judge(deps: HelpdeskDeps, medewerker: Medewerker, input: AskVraagInput) {
  const tekstOk = judgeVraag(input);
  if (!tekstOk.ok) return tekstOk;
  const scholen = await deps.adresboek.listScholen();
  const kop = await findKop(deps, medewerker, input.dossierId, scholen);
  if (!kop.ok) return kop;
  const wie = toSteller(medewerker, scholen, kop.value);
  const route = await routeNu(deps, { vraagSoort: input.soort, wijk: wie.wijk });
  if (!route.ok) return route;
  const bijlagen = await takeBijlagen(deps.helpdesk, { medewerker, vraagId: input.id, ids: input.bijlagen });
  if (!bijlagen.ok) return bijlagen;
  const { onderwerp, tekst, toch = false } = input;
  const teksten = { onderwerp, tekst, bijlagen: toBijlagetekst(bijlagen.value) };
  const gevonden = judgePersoonsgegevens(teksten, kop.value ? toNamen(kop.value) : [], toch);
  if (gevonden.length > 0) return refuse(...gevonden);
  return accept({ ...wie, kop: kop.value, route: route.value, bijlagen: bijlagen.value });
}

/** The same id again is the same question: its number, and no second mail. */
async function findEerdere({ helpdesk }: HelpdeskDeps, medewerker: Medewerker, vraagId: string) {
  const eerder = await loadVraag(helpdesk, vraagId);
  if (!eerder) return undefined;
  if (eerder.vraag.steller.id !== medewerker.id) return VRAAG_NIET_GEVONDEN;
  return accept({ vraagId, nummer: eerder.vraag.nummer, isNieuw: false });
}

export const createAskVraag =
  (deps: HelpdeskDeps): AskVraag =>
  async (medewerker, input) => {
    const eerder = await findEerdere(deps, medewerker, input.id);
    if (eerder) return eerder;
    const akkoord = await judge(deps, medewerker, input);
    if (!akkoord.ok) return akkoord;
    const { kop, ...gegevens } = akkoord.value;
    const stempel = stampOf(medewerker, deps);
    const nummer = await deps.adresboek.nextNummer('helpdesk', toDag(stempel.op).slice(0, 4));
    const wissel = askVraag({
      ...gegevens,
      vraagId: input.id,
      nummer,
      vraagSoort: input.soort,
      onderwerp: input.onderwerp,
      tekst: input.tekst,
      ...(input.stap ? { stap: input.stap } : {}),
      ...(kop ? { dossier: { dossierId: kop.dossierId, nummer: kop.nummer } } : {}),
      ...(input.vervolgOp ? { vervolgOp: input.vervolgOp } : {}),
      functie: gegevens.steller.functie,
      via: 'app',
      verzoekId: input.id,
      stempel,
    });
    const bewaard = await deps.helpdesk.commit(input.id, await toWrites(deps, wissel, undefined));
    if (bewaard.ok) return accept({ vraagId: input.id, nummer, isNieuw: true });
    return (await findEerdere(deps, medewerker, input.id)) ?? VRAAG_TE_DRUK;
  };
