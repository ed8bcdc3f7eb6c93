import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { HelpdeskWissel } from '@domain/helpdesk/wissel';
import type { InkomendeMail } from '../../ports';
import type { InkomendDeps } from './mail-document';

const DAG_MS = 24 * 60 * 60 * 1000;
/** Automatic answers about one question to one address in a day; more would be two machines talking. */
const MEESTE_PER_DAG = 3;

/**
 * Who wrote hears that a file was left out: only when the mail is part of the conversation, so never a machine or somebody
 * we do not know, never ourselves, and not without end.
 */
export async function mayTellGeweigerd(
  { helpdesk, helpdeskAdres, clock }: Pick<InkomendDeps, 'helpdesk' | 'helpdeskAdres' | 'clock'>,
  { van }: Pick<InkomendeMail, 'van'>,
  { vraag, mails }: HelpdeskWissel,
  geweigerd: readonly string[],
): Promise<boolean> {
  if (geweigerd.length === 0 || mails.length === 0 || van.email === helpdeskAdres.toLowerCase()) return false;
  const vanaf = new Date(clock().getTime() - DAG_MS).toISOString();
  const berichten = await helpdesk.list<HelpdeskBericht>(vraag.vraagId, 'bericht-');
  const eerder = berichten.filter(
    ({ value: { mailSoort, aan, klaargezet } }) =>
      mailSoort === 'ontvangst' && aan.email === van.email && klaargezet.op > vanaf,
  );
  return eerder.length < MEESTE_PER_DAG;
}
