import type { Medewerker } from '@domain/adresboek/medewerker';
import { toDag } from '@domain/datum/datum';
import { addStilleRegel } from '@domain/helpdesk/add-regel';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';
import { accept, refuse, type Result } from '@domain/result';
import { describeFunctie } from '@domain/toegang/functie';
import { mayLeesPost } from '@domain/toegang/helpdesk';
import type { Stored } from '../../ports';
import { HELPDESK_PARTITIE, loadVraag } from '../helpdesk-store';
import { ALLEEN_HELPDESK, MAIL_NIET_GEVONDEN, VRAAG_TE_DRUK } from '../refusals';
import { retryOnConflict } from '../retry';
import type { Gesteld } from './ask-vraag';
import { stampOf } from './handeling';
import { closeMail } from './close-mail-apart';
import { isSteller } from './list-stellers';
import { toTtl, type BewaardeMail, type MailDocument } from './mail-document';
import { commitMailVraag, makeMailVraag, withOntvangst, type MailVraagDeps } from './make-mail-vraag';
import { PostvakStil } from './take-mail-bijlagen';

export type AskForAfzenderInput = { mailId: string; medewerkerId: string; schoolId?: string };
export type AskForAfzender = (medewerker: Medewerker, input: AskForAfzenderInput) => Promise<Result<Gesteld>>;

type Apart = Stored<MailDocument & { bewaard: BewaardeMail }>;
type Gereserveerd = Stored<Apart['value'] & { vraag: { vraagId: string; nummer: string } }>;

const ONBEKEND = refuse({
  code: 'persoon-onbekend',
  pad: 'medewerkerId',
  message: 'Kies iemand uit de lijst. Staat die er niet bij? Vraag beheer om de persoon in het adresboek te zetten.',
});
const ANDERE_SCHOOL = refuse({
  code: 'keuze-onbekend',
  pad: 'schoolId',
  message: 'Kies een school waar deze persoon werkt.',
});
const POSTVAK_STIL = refuse({
  code: 'regel',
  message:
    'De bijlagen van deze mail zijn nu niet op te halen. Er is niets gemaakt. Probeer het over een minuut opnieuw.',
});

/**
 * Staff make a technical question of a mail that was put aside, in the name of whom it is from. The mail keeps its question
 * from before that is made, so that a second try, or a second person, gets the same one.
 */
export const createAskForAfzender =
  (deps: MailVraagDeps): AskForAfzender =>
  async (medewerker, { mailId, ...namens }) => {
    if (!mayLeesPost(medewerker)) return ALLEEN_HELPDESK;
    const mail = await loadApart(deps, mailId);
    if (!mail) return MAIL_NIET_GEVONDEN;
    const eerder = await findEerdere(deps, medewerker, mail);
    if (eerder) return accept(eerder);
    const wie = await findSteller(deps, namens);
    return wie.ok ? makeVraag(deps, medewerker, mailId, wie.value) : wie;
  };

type Wie = { medewerker: Medewerker; schoolId?: string };

async function findSteller(
  { adresboek }: MailVraagDeps,
  { medewerkerId, schoolId }: Omit<AskForAfzenderInput, 'mailId'>,
): Promise<Result<Wie>> {
  const medewerker = await adresboek.findMedewerker(medewerkerId);
  if (!medewerker || !isSteller(medewerker)) return ONBEKEND;
  if (schoolId === undefined) return accept({ medewerker });
  return medewerker.scholen.includes(schoolId) ? accept({ medewerker, schoolId }) : ANDERE_SCHOOL;
}

async function makeVraag(
  deps: MailVraagDeps,
  medewerker: Medewerker,
  mailId: string,
  namens: Wie,
): Promise<Result<Gesteld>> {
  const mail = await retryOnConflict(() => reserve(deps, mailId));
  if (!mail) return VRAAG_TE_DRUK;
  const gemaakt = await tryMake(deps, mail, namens);
  if (!gemaakt.ok) return gemaakt;
  const { vraag, bewaard } = mail.value;
  await commitMailVraag(deps, withHerkomst(deps, gemaakt.value, medewerker, bewaard));
  await retryOnConflict(() => closeMail(deps, medewerker, { mailId, vraag }));
  return accept({ ...vraag, isNieuw: true });
}

/** A mail that could not become a question by itself had got its number already. */
const toVraag = ({ vraag, nieuw }: MailDocument) => vraag ?? nieuw;

async function loadApart({ helpdesk }: MailVraagDeps, mailId: string): Promise<Apart | undefined> {
  const mail = await helpdesk.read<MailDocument>(HELPDESK_PARTITIE, mailId);
  return mail?.value.bewaard && { ...mail, value: { ...mail.value, bewaard: mail.value.bewaard } };
}

/** What this mail became; closes it when the first time stopped just before that. */
async function findEerdere(
  deps: MailVraagDeps,
  medewerker: Medewerker,
  { value }: Apart,
): Promise<Gesteld | undefined> {
  const vraag = toVraag(value);
  if (!vraag || !(await loadVraag(deps.helpdesk, vraag.vraagId))) return undefined;
  await retryOnConflict(() => closeMail(deps, medewerker, { mailId: value.id, vraag }));
  return { ...vraag, isNieuw: false };
}

/** Gives the mail the id and number of its question. `undefined`: somebody else was first. */
async function reserve(deps: MailVraagDeps, mailId: string): Promise<Gereserveerd | undefined> {
  const mail = await loadApart(deps, mailId);
  if (!mail) return undefined;
  const jaar = toDag(deps.clock().toISOString()).slice(0, 4);
  const vraag = toVraag(mail.value) ?? {
    vraagId: deps.newId(),
    nummer: await deps.adresboek.nextNummer('helpdesk', jaar),
  };
  const value = { ...mail.value, vraag };
  if (mail.value.vraag) return { ...mail, value };
  const bewaard = await putMail(deps, { ...mail, value });
  return bewaard.ok ? { ...mail, value } : undefined;
}

const putMail = ({ helpdesk }: MailVraagDeps, { value, version }: Stored<MailDocument>) =>
  helpdesk.commit(HELPDESK_PARTITIE, [{ kind: 'replace', value, version, ttlSeconds: toTtl(value) }]);

/** A mailbox that cannot be reached now is no fault of ours; nothing is made then. */
async function tryMake(
  deps: MailVraagDeps,
  { value: { id, vraag, bewaard } }: Gereserveerd,
  wie: Wie,
): Promise<Result<HelpdeskWissel>> {
  try {
    const mail = { ...bewaard, id: bewaard.postId };
    return await makeMailVraag(deps, { ...wie, mail, nieuw: vraag, verzoekId: id });
  } catch (error) {
    if (error instanceof PostvakStil) return POSTVAK_STIL;
    throw error;
  }
}

/** Says to staff where the question came from. Who asked gets the receipt, unless a machine wrote the mail. */
function withHerkomst(
  deps: MailVraagDeps,
  wissel: HelpdeskWissel,
  medewerker: Medewerker,
  { van, reden }: BewaardeMail,
): HelpdeskWissel {
  const notitie = addStilleRegel({
    vraag: wissel.vraag,
    regelSoort: 'notitie',
    functie: describeFunctie(medewerker),
    tekst: `Deze vraag is gemaakt van een mail van ${van.naam} <${van.email}>.`,
    via: 'app',
    stempel: stampOf(medewerker, deps),
  });
  const metNotitie = { ...wissel, vraag: notitie.vraag, regels: [...wissel.regels, ...notitie.regels] };
  return reden === 'automatisch' ? metNotitie : withOntvangst(metNotitie);
}
