import { ErrorResponse, type ContainerDefinition, type Database, type IndexingPolicy } from '@azure/cosmos';
import type { BakStand } from '@domain/beheer/zelftest/judge-opslag';
import type { InspectOpslag } from '../../ports';
import { composeIndexingPolicy, CONTAINERS, PARTITION_KEY } from './cosmos-containers';

/** Where the change feed remembers how far it came; made by the infrastructure, and of no shape of ours. */
const LEASES = 'leases';
/** Cosmos DB puts this one in by itself. */
const VANZELF = '/"_etag"/?';

const sorted = (items: readonly string[]): readonly string[] => items.toSorted((a, b) => (a < b ? -1 : 1));

/** The policy as text, without what Cosmos DB adds and in an order of its own. */
function describe({ includedPaths = [], excludedPaths = [], compositeIndexes = [] }: IndexingPolicy): string {
  const samen = compositeIndexes.map((paden) =>
    paden.map(({ path, order = 'ascending' }) => `${path} ${order}`).join(),
  );
  return JSON.stringify([
    sorted(includedPaths.map(({ path }) => path)),
    sorted(excludedPaths.map(({ path }) => path).filter((path) => path !== VANZELF)),
    sorted(samen),
  ]);
}

function listVerschillen({
  partitionKey,
  indexingPolicy = {},
  defaultTtl,
}: ContainerDefinition): BakStand['verschillen'] {
  const verschillen: BakStand['verschillen'][number][] = [];
  if (partitionKey?.paths.join() !== PARTITION_KEY) verschillen.push('sleutel');
  if (describe(indexingPolicy) !== describe(composeIndexingPolicy())) verschillen.push('indexering');
  if (defaultTtl !== -1) verschillen.push('verlopen');
  return verschillen;
}

async function inspect(database: Database, naam: string): Promise<BakStand> {
  try {
    const { resource } = await database.container(naam).read();
    if (!resource) return { naam, bestaat: false, verschillen: [] };
    return { naam, bestaat: true, verschillen: naam === LEASES ? [] : listVerschillen(resource) };
  } catch (error) {
    if (error instanceof ErrorResponse && error.code === 404) return { naam, bestaat: false, verschillen: [] };
    throw error;
  }
}

/** Holds the containers against what the code expects: the same policy that the infrastructure is made from. */
export const createInspectContainers =
  (database: Database): InspectOpslag =>
  () =>
    Promise.all([...CONTAINERS, LEASES].map((naam) => inspect(database, naam)));
