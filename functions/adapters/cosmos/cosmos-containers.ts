import type { CosmosClient, IndexingPolicy } from '@azure/cosmos';
import { INDEXES } from '../store/indexes';

export const PARTITION_KEY = '/partition';
export const CONTAINERS = ['dossiers', 'adresboek', 'bijeenkomsten', 'helpdesk'] as const;

/** Only what is asked for is indexed: the long texts of the steps cost nothing extra to write. */
export function composeIndexingPolicy(): IndexingPolicy {
  const soorten = Object.values(INDEXES);
  const fields = soorten.flatMap(({ sorts, per, filters = [] }) => [...sorts, ...(per ? [per] : []), ...filters]);
  const lijsten = soorten.flatMap(({ lijsten = [] }) => lijsten);
  const single = [...new Set(['soort', 'partition', ...fields])].map((field) => ({ path: `/${field}/?` }));
  const sorts = [...new Set(soorten.flatMap((soort) => soort.sorts))];
  return {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [...single, ...lijsten.map((field) => ({ path: `/${field}/[]/?` }))],
    excludedPaths: [{ path: '/*' }],
    // Cosmos DB reads each of these both ways, so they serve 'af' as well.
    compositeIndexes: sorts.map((sort) =>
      [sort, 'partition', 'id'].map((field) => ({ path: `/${field}`, order: 'ascending' as const })),
    ),
  };
}

/** For emulators and tests only: in Azure the containers come from the infrastructure, with this same policy. */
export async function createCosmosContainers(client: CosmosClient, databaseId: string): Promise<void> {
  const { database } = await client.databases.createIfNotExists({ id: databaseId });
  for (const id of CONTAINERS)
    await database.containers.createIfNotExists({
      id,
      partitionKey: { paths: [PARTITION_KEY] },
      indexingPolicy: composeIndexingPolicy(),
      defaultTtl: -1,
    });
}
