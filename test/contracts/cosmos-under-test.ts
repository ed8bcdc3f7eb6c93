import { setTimeout as pause } from 'node:timers/promises';
import { CosmosClient, type CosmosClientOptions } from '@azure/cosmos';
import { createCosmosContainers } from '../../functions/adapters/cosmos/cosmos-containers';
import { createCosmosStore } from '../../functions/adapters/cosmos/cosmos-store';
import type { StoreUnderTest } from './cases/store-case';

type Create = (client: CosmosClient, databaseId: string) => Promise<void>;

/** A database of its own in an account or emulator, with the containers of the product; `close` removes it. */
export async function openCosmos(
  options: CosmosClientOptions,
  create: Create = createCosmosContainers,
): Promise<StoreUnderTest> {
  const databaseId = `contract-${crypto.randomUUID()}`;
  const start = () => {
    const client = new CosmosClient(options);
    return { client, store: createCosmosStore(client.database(databaseId).container('dossiers')) };
  };
  let current = start();
  await create(current.client, databaseId);
  return {
    store: () => current.store,
    async reopen() {
      current.client.dispose();
      current = start();
    },
    /** The service counts in whole seconds. */
    pass: (seconds) => pause(seconds * 1000 + 500).then(() => undefined),
    async close() {
      await current.client.database(databaseId).delete();
      current.client.dispose();
    },
  };
}
