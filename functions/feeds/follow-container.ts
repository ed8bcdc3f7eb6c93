import type { CosmosDBv4LatestVersionFunctionOptions } from '@azure/functions';
import type { Document, Log } from '../ports';

/** Where the trigger listens: `connection` is the prefix of its own settings in Azure, such as `COSMOS__accountEndpoint`. */
export type Container = Pick<CosmosDBv4LatestVersionFunctionOptions, 'connection' | 'databaseName' | 'containerName'>;

/** What to do with a document that changed; `undefined`: nothing. */
export type Werk = (document: Document) => (() => Promise<unknown>) | undefined;

/** The first that has something to do does it. */
export const allesErnaast =
  (...werken: readonly Werk[]): Werk =>
  (document) =>
    werken.map((werk) => werk(document)).find(Boolean);

/**
 * The fast path: work starts within seconds after it was committed. It may come twice or never; the work itself makes twice
 * harmless, and the timer catches never. So a batch that keeps failing is let go after five tries.
 */
export const followContainer = (
  container: Container,
  startBatch: () => Werk,
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
    const werk = startBatch();
    let storingen = 0;
    for (const document of documents) {
      await werk(document)?.().catch((error: unknown) => {
        storingen += 1;
        log('error', 'feed-storing', { id: document.id, fout: error instanceof Error ? error.name : 'onbekend' });
      });
    }
    // The text of the error may be about a document; the number is enough to be tried again.
    if (storingen > 0) throw new Error(`${storingen} documenten niet verwerkt`);
  },
});
