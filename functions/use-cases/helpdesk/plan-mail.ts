import { toDag } from '@domain/datum/datum';
import { composeOntvangstMail } from '@domain/helpdesk/compose-ontvangst-mail';
import type { HelpdeskUren } from '@domain/helpdesk/helpdesk-beeld';
import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import { judgeInkomend, type InkomendOordeel } from '@domain/helpdesk/judge-inkomend';
import { describeOpening } from '@domain/helpdesk/werktijd';
import type { Document, InkomendeMail, Stored, Write } from '../../ports';
import { HELPDESK_PARTITIE, loadInstellingen } from '../helpdesk-store';
import { retryOnConflict } from '../retry';
import { findAfzender, findVraagBij } from './find-mail-vraag';
import { toMailId, toTtl, type InkomendDeps, type MailDocument } from './mail-document';

/** What one address sent in the last hour, and when it got an automatic answer. */
type Afzender = Document & { soort: 'afzender'; sinds: string; aantal: number; ontvangstOp?: string };

const UUR_MS = 60 * 60 * 1000;
const DAG_MS = 24 * UUR_MS;
/** Mails of one address that are taken up in an hour. */
const PER_UUR = 20;
/** Seconds. */
const AFZENDER_BEWAREN = 26 * 60 * 60;

/**
 * Decides what becomes of a mail and writes it down, together with the count of its sender; or gives what was decided
 * before. `undefined`: our own mail, of which nothing is kept.
 */
export async function planMail(deps: InkomendDeps, mail: InkomendeMail): Promise<Stored<MailDocument> | undefined> {
  const plan = await retryOnConflict(async () => {
    const eerder = await deps.helpdesk.read<MailDocument>(HELPDESK_PARTITIE, toMailId(deps, mail));
    return eerder ?? makePlan(deps, mail);
  });
  if (plan === undefined) throw new Error('mail-te-druk');
  return plan === 'eigen' ? undefined : plan;
}

/** `undefined`: somebody else was first. */
async function makePlan(deps: InkomendDeps, mail: InkomendeMail): Promise<Stored<MailDocument> | 'eigen' | undefined> {
  const nu = deps.clock().toISOString();
  const afzender = await readAfzender(deps, mail, nu);
  const oordeel = await judge(deps, mail, afzender.value.aantal >= PER_UUR);
  if (oordeel.soort === 'eigen') return 'eigen';
  const { uren } = await loadInstellingen(deps.helpdesk);
  const { isOpen } = describeOpening(nu, uren);
  const metOntvangst = isOntvangstNodig(deps, mail, { oordeel, isOpen }) && isOntvangstVrij(afzender.value, nu);
  const value: MailDocument = {
    id: toMailId(deps, mail),
    soort: 'mail',
    stand: 'bezig',
    oordeel,
    ...(await makeNieuw(deps, oordeel, nu)),
    metOntvangst,
    pogingen: 0,
    ontvangenOp: mail.ontvangenOp,
  };
  const bewaard = await deps.helpdesk.commit(HELPDESK_PARTITIE, [
    { kind: 'create', value, ttlSeconds: toTtl(value) },
    countMail(afzender, metOntvangst ? nu : undefined),
    ...(metOntvangst && !isInGesprek(oordeel) ? [makeOntvangst(deps, mail, { mailId: value.id, uren })] : []),
  ]);
  return bewaard.ok ? { partition: HELPDESK_PARTITIE, value, version: bewaard.value[0] ?? '' } : undefined;
}

type GelezenAfzender = { value: Afzender; version?: string };

/** The count starts anew an hour after its first mail. */
async function readAfzender(
  { helpdesk, sleutel }: InkomendDeps,
  { van }: InkomendeMail,
  nu: string,
): Promise<GelezenAfzender> {
  const id = `afzender-${sleutel('afzender', van.email)}`;
  const stand = await helpdesk.read<Afzender>(HELPDESK_PARTITIE, id);
  if (!stand) return { value: { id, soort: 'afzender', sinds: nu, aantal: 0 } };
  const isVoorbij = stand.value.sinds <= ago(nu, UUR_MS);
  return { version: stand.version, value: isVoorbij ? { ...stand.value, sinds: nu, aantal: 0 } : stand.value };
}

function countMail({ value, version }: GelezenAfzender, ontvangstOp: string | undefined): Write<Afzender> {
  const erna = { ...value, aantal: value.aantal + 1, ...(ontvangstOp ? { ontvangstOp } : {}) };
  const ttlSeconds = AFZENDER_BEWAREN;
  return version === undefined
    ? { kind: 'create', value: erna, ttlSeconds }
    : { kind: 'replace', value: erna, version, ttlSeconds };
}

const ago = (nu: string, ms: number): string => new Date(Date.parse(nu) - ms).toISOString();

async function judge(deps: InkomendDeps, mail: InkomendeMail, isTeVeel: boolean): Promise<InkomendOordeel> {
  const { isAutomatisch, isVervalst, eigenBerichtId, van } = mail;
  const vraag = await findVraagBij(deps.helpdesk, mail.onderwerp);
  const medewerker = await findAfzender(deps, van.email, vraag);
  const { helpdeskAdres } = deps;
  const wie = { email: van.email, isAutomatisch, isVervalst, eigenBerichtId, medewerker, helpdeskAdres };
  return judgeInkomend({ ...wie, vraag, isTeVeel });
}

/** At most one automatic answer to one address in a day. */
const isOntvangstVrij = ({ ontvangstOp = '' }: Afzender, nu: string): boolean => ontvangstOp <= ago(nu, DAG_MS);

/** Never to a machine, to ourselves, or to an address that somebody else used. */
const isOntvangstNodig = (
  { helpdeskAdres }: InkomendDeps,
  { van, isVervalst }: InkomendeMail,
  { oordeel, isOpen }: { oordeel: InkomendOordeel; isOpen: boolean },
) =>
  krijgtOntvangst(oordeel, isOpen) &&
  !isVervalst &&
  /^[^\s@]+@[^\s@]+$/.test(van.email) &&
  van.email !== helpdeskAdres.toLowerCase();

/** A reaction only outside opening hours: then nobody answers soon. */
const krijgtOntvangst = (oordeel: InkomendOordeel, isOpen: boolean): boolean =>
  oordeel.soort === 'nieuweVraag' ||
  oordeel.soort === 'onbekend' ||
  (oordeel.soort === 'reactie' && !isOpen) ||
  isVanOnbekende(oordeel);

/** The receipt goes with the message, and is about its question. */
const isInGesprek = ({ soort }: InkomendOordeel): boolean => soort === 'nieuweVraag' || soort === 'reactie';

/** Somebody nobody knows wrote about a question: they hear that it came in, and nothing about the question. */
const isVanOnbekende = (oordeel: InkomendOordeel): boolean => 'isOnbekend' in oordeel && oordeel.isOnbekend;

async function makeNieuw(
  { adresboek, newId }: InkomendDeps,
  { soort }: InkomendOordeel,
  nu: string,
): Promise<Pick<MailDocument, 'nieuw'>> {
  if (soort !== 'nieuweVraag') return {};
  return { nieuw: { vraagId: newId(), nummer: await adresboek.nextNummer('helpdesk', toDag(nu).slice(0, 4)) } };
}

/** In the partition of what belongs to no question. */
function makeOntvangst(
  deps: InkomendDeps,
  mail: InkomendeMail,
  { mailId, uren }: { mailId: string; uren: HelpdeskUren },
): Write {
  const op = deps.clock().toISOString();
  const bericht: HelpdeskBericht = {
    id: `bericht-${mailId}`,
    soort: 'bericht',
    vraagId: HELPDESK_PARTITIE,
    mailSoort: 'ontvangst',
    aan: mail.van,
    ...composeOntvangstMail({ naam: mail.van.naam, onderwerp: mail.onderwerp, nu: op, uren, swv: deps.swv }),
    status: 'klaargezet',
    klaargezet: { doorId: 'automatisch', door: 'Automatisch', op },
    pogingen: 0,
    volgendePoging: op,
  };
  return { kind: 'put', value: bericht };
}
