import { createGraphAgenda } from './adapters/graph/graph-agenda';
import { BEVEILIGDE_KOPPEN, createGraphMailbox, PUBLIEKE_KOPPEN } from './adapters/graph/graph-mailbox';
import { createGraphMeldingen } from './adapters/graph/graph-meldingen';
import { createGraphPostvak } from './adapters/graph/graph-postvak';
import {
  createClientCredentialsToken,
  createManagedIdentityToken,
  createRegistrationToken,
  type GetToken,
} from './adapters/graph/graph-token';
import type { Config } from './config';
import { linkInApp } from './link-in-app';
import type { Agenda, Clock, Log, Mailbox, Meldingen, Postvak as Inkomend } from './ports';

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

/** The calendar of the plain mailbox, which talks are organised from. */
export const openGraphAgenda = (mail: Config['mail'], parts: { clock: Clock; log: Log }): Agenda =>
  createGraphAgenda({
    baseUrl: mail.graphUrl,
    mailbox: mail.mailboxPubliek,
    getToken: createGetToken(mail, parts.clock),
    ...parts,
  });

export const createGetToken = ({ token }: Config['mail'], clock: Clock): GetToken =>
  token
    ? createClientCredentialsToken({ tokenUrl: token.url, clientId: token.clientId, clock })
    : createManagedIdentityToken();

/** As the registration of the app, which is what may notify. */
export const createMeldingToken = ({ mail, entra }: Config, clock: Clock): GetToken =>
  mail.token
    ? createGetToken(mail, clock)
    : createRegistrationToken({ tenantId: entra.tenants[0] ?? '', clientId: entra.aanmelden.clientId });

/** The activity feed of Teams; `teamsAppId` is in the links, which open in Teams whatever mails do. */
export const openGraphMeldingen = (config: Config, teamsAppId: string, parts: { clock: Clock; log: Log }): Meldingen =>
  createGraphMeldingen({
    baseUrl: config.mail.graphUrl,
    linkNaar: (plek) => linkInApp({ url: config.appUrl, teamsAppId }, plek),
    getToken: createMeldingToken(config, parts.clock),
    ...parts,
  });
