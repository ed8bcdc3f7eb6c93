import { BEVEILIGDE_KOPPEN, createGraphMailbox } from './adapters/graph/graph-mailbox';
import { createClientCredentialsToken, createManagedIdentityToken } from './adapters/graph/graph-token';
import type { Config } from './config';
import type { Clock, Log, Mailbox } from './ports';

/** Every message of `beveiligd` carries the header that encrypts; `publiek` is for plain mail to schools. */
export type Postvak = 'beveiligd' | 'publiek';

/** Import this file only with `await import`: the libraries for Graph are large. */
export function openGraph(mail: Config['mail'], postvak: Postvak, parts: { clock: Clock; log: Log }): Mailbox {
  const { graphUrl: baseUrl, token } = mail;
  const getToken = token
    ? createClientCredentialsToken({ tokenUrl: token.url, clientId: token.clientId, clock: parts.clock })
    : createManagedIdentityToken();
  return postvak === 'beveiligd'
    ? createGraphMailbox({ baseUrl, mailbox: mail.mailbox, koppen: BEVEILIGDE_KOPPEN, getToken, ...parts })
    : createGraphMailbox({ baseUrl, mailbox: mail.mailboxPubliek, koppen: [], getToken, ...parts });
}
