import type { Message } from '@microsoft/microsoft-graph-types';
import type { Clock, Log, Mail, Mailbox, MailUitkomst } from '../../ports';
import { attachMissing } from './graph-attach';
import { createGraphCall, type GraphCall } from './graph-call';
import { BERICHT_ID, findBericht } from './graph-find';
import { ONLEESBAAR } from './graph-fout';
import type { GetToken } from './graph-token';

export type MailKop = { name: string; value: string };
/** What the mail-flow rule of the swv encrypts on; without it the secure mailbox sends nothing. */
export const BEVEILIGDE_KOPPEN: readonly MailKop[] = [{ name: 'x-swv-beveiligd', value: 'encrypt' }];

export type GraphMailboxDeps = {
  /** Such as `https://graph.microsoft.com`. */
  baseUrl: string;
  /** Address of the mailbox that the mail leaves from. */
  mailbox: string;
  /** On every message: `BEVEILIGDE_KOPPEN` for the secure mailbox, none for the plain one. */
  koppen: readonly MailKop[];
  getToken: GetToken;
  clock: Clock;
  log: Log;
  /** Of one call; default 20 s. */
  timeoutMs?: number;
};

/** The mailbox in Exchange Online. Source: platform.md §3. */
export function createGraphMailbox({ mailbox, koppen, timeoutMs = 20_000, ...rest }: GraphMailboxDeps): Mailbox {
  const call = createGraphCall({ ...rest, timeoutMs });
  const berichten = `/users/${encodeURIComponent(mailbox)}/messages`;
  const pad = (conceptId: string) => `${berichten}/${encodeURIComponent(conceptId)}`;
  return {
    find: (berichtId, id) =>
      findBericht(call, berichten, berichtId, id === undefined ? undefined : { id, pad: pad(id) }),
    createDraft: (mail) => createDraft(call, berichten, mail, koppen),
    attach: (conceptId, bijlagen) => attachMissing(pad(conceptId), bijlagen, { call, clock: rest.clock, timeoutMs }),
    async send(conceptId) {
      const uitkomst = await call({ wat: 'verzenden', pad: `${pad(conceptId)}/send`, post: '' });
      return uitkomst.ok ? { ok: true, value: undefined } : uitkomst;
    },
  };
}

/** The headers are given here or never: Graph takes none on an existing message, and refuses an empty list. */
async function createDraft(
  call: GraphCall,
  pad: string,
  mail: Mail,
  koppen: readonly MailKop[],
): Promise<MailUitkomst<{ conceptId: string }>> {
  const concept: Message = {
    subject: mail.onderwerp,
    body: { contentType: 'text', content: mail.tekst },
    toRecipients: [{ emailAddress: { name: mail.aan.naam, address: mail.aan.email } }],
    ...(koppen.length > 0 ? { internetMessageHeaders: [...koppen] } : {}),
    singleValueExtendedProperties: [{ id: BERICHT_ID, value: mail.berichtId }],
  };
  const gemaakt = await call<Message>({ wat: 'concept', pad, post: concept });
  if (!gemaakt.ok) return gemaakt;
  return gemaakt.value.id ? { ok: true, value: { conceptId: gemaakt.value.id } } : { ok: false, fout: ONLEESBAAR };
}
