import type { AddressInfo } from 'node:net';
import type { CosmosClient, CosmosClientOptions } from '@azure/cosmos';
import { createHttpServer } from '@vercel/cosmosdb-server';
import {
  CONTAINERS,
  PARTITION_KEY,
  composeIndexingPolicy,
  createCosmosContainers,
} from '../../functions/adapters/cosmos/cosmos-containers';
import { createWireClient, sendOverNetwork, type WireRequest } from './wire-client';

export type CosmosdbServer = { options: CosmosClientOptions; close(): void };

/** Repair 'batch-partition': says the partition of a batch again in each of its writes. */
function repairBatch(request: WireRequest): WireRequest {
  if (request.headers['x-ms-cosmos-is-batch-request'] !== 'true') return request;
  const partitionKey = request.headers['x-ms-documentdb-partitionkey'];
  const operations: object[] = JSON.parse(request.body ?? '[]');
  return { ...request, body: JSON.stringify(operations.map((operation) => ({ ...operation, partitionKey }))) };
}

/** Repair 'reverse-index': declares each composite index the other way round as well. */
export async function createRepairedContainers(client: CosmosClient, databaseId: string): Promise<void> {
  await createCosmosContainers(client, databaseId);
  const policy = composeIndexingPolicy();
  const reversed = policy.compositeIndexes?.map((paths) =>
    paths.map(({ path }) => ({ path, order: 'descending' as const })),
  );
  for (const id of CONTAINERS)
    await client
      .database(databaseId)
      .container(id)
      .replace({
        id,
        partitionKey: { paths: [PARTITION_KEY] },
        indexingPolicy: { ...policy, compositeIndexes: [...(policy.compositeIndexes ?? []), ...(reversed ?? [])] },
      });
}

/** The emulator in this process, on a free port, with the real SDK in front of it. */
export async function startCosmosdbServer({ repaired }: { repaired: boolean }): Promise<CosmosdbServer> {
  const server = createHttpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const httpClient = createWireClient((request) => sendOverNetwork(repairBatch(request)));
  return {
    options: {
      endpoint: `http://127.0.0.1:${port}`,
      key: Buffer.from('any').toString('base64'),
      connectionPolicy: { enableEndpointDiscovery: false },
      ...(repaired && { httpClient }),
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
