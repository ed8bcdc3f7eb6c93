import { heeftRol, isActief, type Medewerker } from '@domain/adresboek/medewerker';
import type { ControleOordeel } from '@domain/beheer/zelftest/controle';
import {
  judgeAnderPostvak,
  judgeEigenPostvak,
  judgeGesprekken,
  type AndereDeur,
} from '@domain/beheer/zelftest/judge-postvak';
import { loadMedewerkers } from '../beheer/beheer-store';
import type { ZelftestDeps } from './zelftest-deps';

const MAX_ANDEREN = 3;

export const tryBeveiligd = async ({ graph, feiten: { mailbox } }: ZelftestDeps): Promise<ControleOordeel> =>
  judgeEigenPostvak(mailbox, 'GRAPH_MAILBOX', await graph.tryPostvak(mailbox));
export const tryPubliek = async ({ graph, feiten: { mailboxPubliek } }: ZelftestDeps): Promise<ControleOordeel> =>
  judgeEigenPostvak(mailboxPubliek, 'GRAPH_MAILBOX_PUBLIEK', await graph.tryPostvak(mailboxPubliek));

const domeinVan = (adres: string): string => adres.slice(adres.lastIndexOf('@') + 1).toLowerCase();

/** Staff of the swv have a mailbox in the same organisation; a school may be in another one. */
function listAnderen(
  medewerkers: readonly Medewerker[],
  { mailbox, mailboxPubliek, anderPostvak }: ZelftestDeps['feiten'],
): readonly string[] {
  if (anderPostvak) return [anderPostvak];
  const eigen = [mailbox, mailboxPubliek].map((adres) => adres.toLowerCase());
  return medewerkers
    .filter((wie) => isActief(wie) && heeftRol(wie, 'beheer', 'consulent', 'themaverbinder', 'helpdesk'))
    .map(({ email }) => email)
    .filter((email) => domeinVan(email) === domeinVan(mailbox) && !eigen.includes(email.toLowerCase()))
    .slice(0, MAX_ANDEREN);
}

/** Only the name of a folder and of an agenda is asked for: should the door be open, nothing of anybody is read. */
export async function tryAnderen(deps: ZelftestDeps): Promise<ControleOordeel> {
  const { graph, feiten, directory } = deps;
  const deuren: AndereDeur[] = [];
  for (const adres of listAnderen(await loadMedewerkers(directory), feiten)) {
    const [mail, agenda] = await Promise.all([graph.lookPostvak(adres), graph.lookAgenda(adres)]);
    deuren.push({ wat: 'mail', deur: mail }, { wat: 'agenda', deur: agenda });
    if ([mail, agenda].some(({ soort }) => soort === 'open' || soort === 'geweigerd')) break;
  }
  return judgeAnderPostvak(deuren);
}

export async function tryGesprekken({ adresboek, graph, feiten }: ZelftestDeps): Promise<ControleOordeel> {
  const { kanalen } = await adresboek.readInstellingen();
  const deur = kanalen.gesprekken ? await graph.lookAgenda(feiten.mailboxPubliek) : undefined;
  return judgeGesprekken(kanalen.gesprekken, feiten.mailboxPubliek, deur);
}
