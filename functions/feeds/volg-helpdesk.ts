import type { CosmosDBv4LatestVersionFunctionOptions } from '@azure/functions';
import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { Nieuwsbrief } from '@domain/nieuwsbrief/nieuwsbrief';
import { toNieuwsbriefPartitie, type NieuwsbriefBericht } from '@domain/nieuwsbrief/nieuwsbrief-bericht';
import type { Document, Log } from '../ports';
import type { SendNieuwsbrief } from '../use-cases/nieuwsbrief/send-nieuwsbrief';
import type { SendBericht } from '../use-cases/send-bericht';
import { followContainer, type Container, type Werk } from './follow-container';
import { untilLater } from './until-later';

type Uitvoering = { sendBericht: SendBericht; sendNieuwsbrief: SendNieuwsbrief; ernaast?: Werk };

const isKlaargezet = (document: Document): document is HelpdeskBericht | NieuwsbriefBericht =>
  document.soort === 'bericht' && (document as Partial<HelpdeskBericht>).status === 'klaargezet';
const isTeVerzenden = (document: Document): document is Nieuwsbrief =>
  document.soort === 'nieuwsbrief' && (document as Partial<Nieuwsbrief>).status === 'verzenden';

const toPartitie = (bericht: HelpdeskBericht | NieuwsbriefBericht): string =>
  'nieuwsbriefId' in bericht ? toNieuwsbriefPartitie(bericht.nieuwsbriefId) : bericht.vraagId;

function toWerk({ sendBericht, sendNieuwsbrief, ernaast = () => undefined }: Uitvoering): Werk {
  const send = untilLater(sendBericht);
  return (document) => {
    if (isKlaargezet(document)) return () => send(toPartitie(document), document.id);
    if (isTeVerzenden(document)) return () => sendNieuwsbrief(document.nieuwsbriefId);
    return ernaast(document);
  };
}

/** Sends mail of the helpdesk, and turns an issue of the nieuwsbrief into mails, within seconds after they were committed. */
export const volgHelpdesk = (
  container: Container,
  uitvoering: Uitvoering,
  log: Log,
): CosmosDBv4LatestVersionFunctionOptions<Document> => followContainer(container, () => toWerk(uitvoering), log);
