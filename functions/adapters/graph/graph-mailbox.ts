import type { Message, Recipient } from '@microsoft/microsoft-graph-types';
import type { Clock, Log, Mail, Mailbox, MailUitkomst } from '../../ports';
import { attachMissing } from './graph-attach';
import { createGraphCall, type GraphCall } from './graph-call';
import { BERICHT_ID, findBericht } from './graph-find';
import { ONLEESBAAR } from './graph-fout';
import type { GetToken } from './graph-token';
import { EIGEN_KOP } from './mail-koppen';

export type MailKop = { name: string; value: string };
/** What the mail-flow rule of the swv encrypts on; without it the secure mailbox sends nothing. */
export const BEVEILIGDE_KOPPEN: readonly MailKop[] = [{ name: 'x-swv-beveiligd', value: 'encrypt' }];

/**
 * On plain mail: by the first we know our own mail when it comes in again, the second asks other machines not to answer.
 * Graph takes only headers that begin with `x-`, so Auto-Submitted is not one of them.
 */
export const PUBLIEKE_KOPPEN = (berichtId: string): readonly MailKop[] => [
  { name: EIGEN_KOP, value: berichtId },
  { name: 'x-auto-response-suppress', value: 'All' },
];

export type GraphMailboxDeps = {
  /** Such as `https://graph.microsoft.com`. */
  baseUrl: string;
  /** Address of the mailbox that the mail leaves from. */
  mailbox: string;
  /** On every message: `BEVEILIGDE_KOPPEN` for the secure mailbox, `PUBLIEKE_KOPPEN` for the plain one. */
  koppen: readonly MailKop[] | typeof PUBLIEKE_KOPPEN;
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
    createDraft: (mail) =>
      createDraft(call, berichten, mail, typeof koppen === 'function' ? koppen(mail.berichtId) : koppen),
    attach: (conceptId, bijlagen) => attachMissing(pad(conceptId), bijlagen, { call, clock: rest.clock, timeoutMs }),
    async send(conceptId) {
      const uitkomst = await call({ wat: 'verzenden', pad: `${pad(conceptId)}/send`, post: '' });
      return uitkomst.ok ? { ok: true, value: undefined } : uitkomst;
    },
  };
}

const toOntvanger = ({ naam, email }: Mail['aan']): Recipient => ({ emailAddress: { name: naam, address: email } });

/** The headers are given here or never: Graph takes none on an existing message, and refuses an empty list. */
async function createDraft(
  call: GraphCall,
  pad: string,
  mail: Mail,
  koppen: readonly MailKop[],
): Promise<MailUitkomst<{ conceptId: string }>> {
  const concept: Message = {
    subject: mail.onderwerp,
    body: mail.html ? { contentType: 'html', content: mail.html } : { contentType: 'text', content: mail.tekst },
    toRecipients: [toOntvanger(mail.aan)],
    ...(mail.cc?.length ? { ccRecipients: mail.cc.map(toOntvanger) } : {}),
    ...(koppen.length > 0 ? { internetMessageHeaders: [...koppen] } : {}),
    singleValueExtendedProperties: [{ id: BERICHT_ID, value: mail.berichtId }],
  };
  const gemaakt = await call<Message>({ wat: 'concept', pad, post: concept });
  if (!gemaakt.ok) return gemaakt;
  return gemaakt.value.id ? { ok: true, value: { conceptId: gemaakt.value.id } } : { ok: false, fout: ONLEESBAAR };
}
