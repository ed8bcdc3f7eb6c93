import { cancelAfspraak, changeAfspraak, createAfspraak, readAfspraak, searchAfspraken } from './afspraak-api';
import type { Afwijking } from './afwijking';
import { graphFout, type Antwoord, type Verzoek } from './antwoord';
import { addBijlage, askSessie, createSessie, listBijlagen, readBijlage } from './bijlage-api';
import { isZelfde, type Mailbox } from './mailbox';
import { answerDelta } from './inbox-api';
import { openMap, removePost, searchInbox } from './map-api';
import { sendMelding } from './melding-api';
import type { Omgeving } from './omgeving';
import { createPost, readPost, searchPost, sendPost } from './post-api';
import type { Regel } from './storingen';

/** `omgeving` is that of the mailbox in the address. */
type Werk = (omgeving: Omgeving, verzoek: Verzoek, id: string, onderweg?: number) => Antwoord;
type Route = { regel: Regel; methode: string; pad: RegExp; werk: Werk };

const BERICHTEN = '^/v1\\.0/users/[^/]+/messages';
const EVENTS = '^/v1\\.0/users/[^/]+/events';
const INBOX = '^/v1\\.0/users/[^/]+/mailFolders/inbox/messages';
const route = (regel: Regel, methode: string, pad: string, werk: Werk): Route => ({
  regel,
  methode,
  pad: new RegExp(`${pad}$`),
  werk,
});

const ROUTES: readonly Route[] = [
  route('zoeken', 'GET', BERICHTEN, searchPost),
  route('concept', 'POST', BERICHTEN, createPost),
  route('lezen', 'GET', `${BERICHTEN}/([^/]+)`, readPost),
  route('verzenden', 'POST', `${BERICHTEN}/([^/]+)/send`, (omgeving, _, id, onderweg) =>
    sendPost(omgeving, id, onderweg),
  ),
  route('bijlagen-lezen', 'GET', `${BERICHTEN}/([^/]+)/attachments`, (omgeving, _, id) => listBijlagen(omgeving, id)),
  route('bijlage-toevoegen', 'POST', `${BERICHTEN}/([^/]+)/attachments`, addBijlage),
  route('bijlage-sessie', 'POST', `${BERICHTEN}/([^/]+)/attachments/createUploadSession`, createSessie),
  route('bijlage-lezen', 'GET', `${BERICHTEN}/([^/]+/attachments/[^/]+)`, (omgeving, _, id) =>
    readBijlage(omgeving, id),
  ),
  route('inkomend', 'GET', `${INBOX}/delta`, answerDelta),
  route('map', 'GET', '^/v1\\.0/users/[^/]+/mailFolders/inbox', openMap('inbox')),
  route('map', 'GET', '^/v1\\.0/users/[^/]+/calendar', openMap('calendar')),
  route('inbox-zoeken', 'GET', INBOX, searchInbox),
  route('weg', 'DELETE', `${BERICHTEN}/([^/]+)`, (omgeving, _, id) => removePost(omgeving, id)),
  route('melding', 'POST', '^/v1\\.0/users/([^/]+)/teamwork/sendActivityNotification', sendMelding),
  route('afspraak-zoeken', 'GET', EVENTS, searchAfspraken),
  route('afspraak-maken', 'POST', EVENTS, createAfspraak),
  route('afspraak-lezen', 'GET', `${EVENTS}/([^/]+)`, readAfspraak),
  route('afspraak-verzetten', 'PATCH', `${EVENTS}/([^/]+)`, changeAfspraak),
  route('afspraak-annuleren', 'POST', `${EVENTS}/([^/]+)/cancel`, cancelAfspraak),
  route('deel', 'PUT', '^/upload/([^/]+)', askSessie),
  route('deel-stand', 'GET', '^/upload/([^/]+)', askSessie),
];

export type Aanroep = { regel: Regel; werk: (onderweg?: number) => Antwoord; id: string };

/** Finds what a request asks; `undefined` when the stand-in does not know it. */
export function findRoute(omgeving: Omgeving, verzoek: Verzoek): Aanroep | undefined {
  for (const { regel, methode, pad, werk } of ROUTES) {
    const treffer = methode === verzoek.methode ? pad.exec(verzoek.url.pathname) : null;
    const id = decodeURIComponent(treffer?.[1] ?? '');
    const binnen = { ...omgeving, mailbox: findMailbox(verzoek) };
    if (treffer) return { regel, id, werk: (onderweg) => werk(binnen, verzoek, id, onderweg) };
  }
  return undefined;
}

/** The address of the mailbox that a call is about; `undefined` for an upload session and for what is about a person. */
export const findMailbox = ({ url }: Pick<Verzoek, 'url'>): string | undefined =>
  url.pathname.startsWith('/v1.0/') && !url.pathname.includes('/teamwork/')
    ? decodeURIComponent(url.pathname.split('/')[3] ?? '')
    : undefined;

/** Who may ask: a token on every call, and no mailbox but ours (Exchange keeps the app to these). */
export function checkToegang(
  verzoek: Verzoek,
  mailboxen: readonly Mailbox[],
  { anderenOpen }: Afwijking,
): Antwoord | undefined {
  const gevraagd = findMailbox(verzoek);
  if (gevraagd === undefined) return undefined;
  if (!/^Bearer \S+$/.test(verzoek.koppen.authorization ?? '')) return graphFout(401, 'InvalidAuthenticationToken');
  return anderenOpen || mailboxen.some(({ email }) => isZelfde(email, gevraagd))
    ? undefined
    : graphFout(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
}
