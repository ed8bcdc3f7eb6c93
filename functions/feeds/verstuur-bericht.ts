import type { CosmosDBv4LatestVersionFunctionOptions } from '@azure/functions';
import type { Bericht } from '@domain/bericht/bericht';
import type { Document, Log } from '../ports';
import type { SendBericht } from '../use-cases/send-bericht';
import { followContainer, type Container, type Werk } from './follow-container';
import { untilLater } from './until-later';

const isKlaargezet = (document: Document): document is Bericht =>
  document.soort === 'bericht' && (document as Partial<Bericht>).status === 'klaargezet';

/** Sends a secure message within seconds after it was committed. `ernaast`: what to do with other documents. */
export const verstuurBericht = (
  container: Container,
  sendBericht: SendBericht,
  log: Log,
  ernaast: Werk = () => undefined,
): CosmosDBv4LatestVersionFunctionOptions<Document> =>
  followContainer(
    container,
    () => {
      const send = untilLater(sendBericht);
      return (document) => (isKlaargezet(document) ? () => send(document.dossierId, document.id) : ernaast(document));
    },
    log,
  );
