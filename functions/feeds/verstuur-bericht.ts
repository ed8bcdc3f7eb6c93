import type { CosmosDBv4LatestVersionFunctionOptions } from '@azure/functions';
import type { Bericht } from '@domain/bericht/bericht';
import type { Document, Log } from '../ports';
import type { SendBericht } from '../use-cases/send-bericht';

/** Where the trigger listens: `connection` is the prefix of its own settings in Azure, such as `COSMOS__accountEndpoint`. */
export type Container = Pick<CosmosDBv4LatestVersionFunctionOptions, 'connection' | 'databaseName' | 'containerName'>;

const isKlaargezet = (document: Document): document is Bericht =>
  document.soort === 'bericht' && (document as Partial<Bericht>).status === 'klaargezet';

/**
 * The fast path: a message leaves within seconds after it was committed. It may see a message twice or never; claiming
 * makes twice harmless, and the timer catches never. So a batch that keeps failing is let go after five tries.
 */
export const verstuurBericht = (
  container: Container,
  sendBericht: SendBericht,
  log: Log,
): CosmosDBv4LatestVersionFunctionOptions<Document> => ({
  ...container,
  leaseContainerName: 'leases',
  createLeaseContainerIfNotExists: false,
  retry: {
    strategy: 'exponentialBackoff',
    maxRetryCount: 5,
    minimumInterval: { seconds: 2 },
    maximumInterval: { minutes: 1 },
  },
  handler: async (documents) => {
    let storingen = 0;
    for (const { dossierId, id } of documents.filter(isKlaargezet)) {
      await sendBericht(dossierId, id).catch((error: unknown) => {
        storingen += 1;
        log('error', 'bericht-storing', { berichtId: id, fout: error instanceof Error ? error.name : 'onbekend' });
      });
    }
    // The text of the error may be about a document; the number is enough to be tried again.
    if (storingen > 0) throw new Error(`${storingen} berichten niet verwerkt`);
  },
});
