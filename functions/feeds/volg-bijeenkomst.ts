import type { CosmosDBv4LatestVersionFunctionOptions } from '@azure/functions';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import type { Document, Log } from '../ports';
import type { SendBericht } from '../use-cases/send-bericht';
import type { SendRondzending } from '../use-cases/send-rondzending';
import { followContainer, type Container, type Werk } from './follow-container';
import { untilLater } from './until-later';

type Uitvoering = { sendBericht: SendBericht; sendRondzending: SendRondzending };

const isKlaargezet = (document: Document): document is DeelnemerBericht =>
  document.soort === 'bericht' && (document as Partial<DeelnemerBericht>).status === 'klaargezet';
const isOpen = (document: Document): document is Rondzending =>
  document.soort === 'rondzending' && (document as Partial<Rondzending>).status === 'open';

function toWerk({ sendBericht, sendRondzending }: Uitvoering): Werk {
  const send = untilLater(sendBericht);
  return (document) => {
    if (isKlaargezet(document)) return () => send(document.bijeenkomstId, document.id);
    if (isOpen(document)) return () => sendRondzending(document.bijeenkomstId, document.id);
    return undefined;
  };
}

/** Sends plain mail, and turns a rondzending into mails, within seconds after they were committed. */
export const volgBijeenkomst = (
  container: Container,
  uitvoering: Uitvoering,
  log: Log,
): CosmosDBv4LatestVersionFunctionOptions<Document> => followContainer(container, () => toWerk(uitvoering), log);
