import { createGraphMailbox } from './adapters/graph/graph-mailbox';
import { createClientCredentialsToken, createManagedIdentityToken } from './adapters/graph/graph-token';
import type { Config } from './config';
import type { Clock, Log, Mailbox } from './ports';

/** Import this file only with `await import`: the libraries for Graph are large. */
export function openGraph({ graphUrl, mailbox, token }: Config['mail'], parts: { clock: Clock; log: Log }): Mailbox {
  const getToken = token
    ? createClientCredentialsToken({ tokenUrl: token.url, clientId: token.clientId, clock: parts.clock })
    : createManagedIdentityToken();
  return createGraphMailbox({ baseUrl: graphUrl, mailbox, getToken, ...parts });
}
