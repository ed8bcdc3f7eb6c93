import { BEVEILIGDE_KOPPEN, createGraphMailbox, PUBLIEKE_KOPPEN } from './adapters/graph/graph-mailbox';
import { createGraphPostvak } from './adapters/graph/graph-postvak';
import { createClientCredentialsToken, createManagedIdentityToken, type GetToken } from './adapters/graph/graph-token';
import type { Config } from './config';
import type { Clock, Log, Mailbox, Postvak as Inkomend } from './ports';

/** Every message of `beveiligd` carries the header that encrypts; `publiek` is for plain mail to schools. */
export type Postvak = 'beveiligd' | 'publiek';

/** Import this file only with `await import`: the libraries for Graph are large. */
export function openGraph(mail: Config['mail'], postvak: Postvak, parts: { clock: Clock; log: Log }): Mailbox {
  const { graphUrl: baseUrl } = mail;
  const getToken = createGetToken(mail, parts.clock);
  return postvak === 'beveiligd'
    ? createGraphMailbox({ baseUrl, mailbox: mail.mailbox, koppen: BEVEILIGDE_KOPPEN, getToken, ...parts })
    : createGraphMailbox({ baseUrl, mailbox: mail.mailboxPubliek, koppen: PUBLIEKE_KOPPEN, getToken, ...parts });
}

/** The inbox of the plain mailbox, where replies come in. */
export const openGraphPostvak = (mail: Config['mail'], parts: { clock: Clock; log: Log }): Inkomend =>
  createGraphPostvak({
    baseUrl: mail.graphUrl,
    mailbox: mail.mailboxPubliek,
    getToken: createGetToken(mail, parts.clock),
    ...parts,
  });

const createGetToken = ({ token }: Config['mail'], clock: Clock): GetToken =>
  token
    ? createClientCredentialsToken({ tokenUrl: token.url, clientId: token.clientId, clock })
    : createManagedIdentityToken();
