import { CosmosClient } from '@azure/cosmos';
import { createCosmosStore } from './adapters/cosmos/cosmos-store';
import { createInspectContainers } from './adapters/cosmos/inspect-containers';
import type { Config } from './config';
import type { DocumentStore, InspectOpslag } from './ports';

export type CosmosOpslag = Extract<Config['opslag'], { soort: 'cosmos' }>;

async function connect({ endpoint, key }: CosmosOpslag): Promise<CosmosClient> {
  if (key) return new CosmosClient({ endpoint, key });
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new CosmosClient({ endpoint, aadCredentials: new DefaultAzureCredential() });
}

/** One client for all containers. Import this file only with `await import`: the SDK is large. */
export async function openCosmos(opslag: CosmosOpslag): Promise<(container: string) => DocumentStore> {
  const database = (await connect(opslag)).database(opslag.database);
  return (container) => createCosmosStore(database.container(container));
}

/** A connection of its own: it is asked for once in a long while. */
export const openInspectie = async (opslag: CosmosOpslag): Promise<InspectOpslag> =>
  createInspectContainers((await connect(opslag)).database(opslag.database));
