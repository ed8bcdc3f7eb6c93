import { setTimeout as wait } from 'node:timers/promises';
import { graphFout, type Antwoord, type Verzoek } from './antwoord';
import type { Begrenzing } from './begrenzing';
import { checkToegang, findMailbox, findRoute, type Aanroep } from './graph-routes';
import { isZelfde, type Mailbox } from './mailbox';
import type { Omgeving } from './omgeving';
import type { Storing, Storingen } from './storingen';

/** Bytes; what Graph takes in one request. A file of 3 MB is more than this once it is base64. */
const MAX_VERZOEK = 4 * 1024 * 1024;
const TRAAG_MS = 30_000;
const CODE_BIJ_STATUS: Record<string, string> = {
  400: 'ErrorInvalidRequest',
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  404: 'ErrorInvalidUser',
  410: 'SyncStateNotFound',
  413: 'ErrorMessageSizeExceeded',
  429: 'ApplicationThrottled',
};

export type Graph = {
  omgeving: Omgeving;
  mailboxen: readonly Mailbox[];
  storingen: Storingen;
  /** Of each mailbox its own, in the same order: Exchange counts per mailbox. */
  begrenzingen: readonly Begrenzing[];
};

/** The answer of the stand-in, faults included. `reset`: break the line instead of answering. */
export async function answerGraph(graph: Graph, verzoek: Verzoek): Promise<Antwoord | 'reset'> {
  const aanroep = findRoute(graph.omgeving, verzoek);
  if (!aanroep) return graphFout(404, 'ResourceNotFound', 'The local Graph does not know this address.');
  const begrenzing = findBegrenzing(graph, verzoek, aanroep);
  const nee = checkToegang(verzoek, graph.mailboxen, graph.omgeving.afwijking) ?? begrenzing?.enter();
  if (nee) return nee;
  try {
    const storing = graph.storingen.next(aanroep.regel);
    const doe = (onderweg?: number) => work(verzoek, aanroep, begrenzing, onderweg);
    return storing ? await fail(graph, aanroep, storing, doe) : doe();
  } finally {
    begrenzing?.leave();
  }
}

/** An upload session has an address of its own; it counts for the mailbox of its message. */
function findBegrenzing({ omgeving, mailboxen, begrenzingen }: Graph, verzoek: Verzoek, { id }: Aanroep) {
  const { postbus } = omgeving;
  const email = findMailbox(verzoek) ?? postbus.readPost(postbus.readSessie(id)?.postId ?? '')?.mailbox ?? '';
  return begrenzingen[mailboxen.findIndex((mailbox) => isZelfde(mailbox.email, email))];
}

function work(
  { inhoud }: Verzoek,
  { regel, werk }: Aanroep,
  begrenzing: Begrenzing | undefined,
  onderweg?: number,
): Antwoord {
  if (inhoud.byteLength > MAX_VERZOEK) return graphFout(413, 'RequestEntityTooLarge');
  return (regel === 'verzenden' ? begrenzing?.countSend() : undefined) ?? werk(onderweg);
}

async function fail(
  graph: Graph,
  aanroep: Aanroep,
  storing: Storing,
  doe: (onderweg?: number) => Antwoord,
): Promise<Antwoord | 'reset'> {
  switch (storing.soort) {
    case 'reset-voor':
      return 'reset';
    case 'reset-na':
      doe();
      return 'reset';
    case 'traag':
      return late(storing, doe());
    case 'traag-voor':
      await late(storing, undefined);
      return doe();
    case 'sessie-verlopen':
      graph.omgeving.postbus.deleteSessie(aanroep.id);
      return doe();
    case 'onderweg':
      doe(storing.naSeconden ?? 10);
      return 'reset';
    default:
      return refuse(storing.soort, storing.naSeconden);
  }
}

const late = <T>({ ms = TRAAG_MS }: Storing, waarde: T): Promise<T> => wait(ms, waarde, { ref: false });

function refuse(status: string, naSeconden: number | undefined): Antwoord {
  const koppen = naSeconden === undefined ? undefined : { 'Retry-After': String(naSeconden) };
  return graphFout(Number(status), CODE_BIJ_STATUS[status] ?? 'InternalServerError', 'On demand.', koppen);
}
