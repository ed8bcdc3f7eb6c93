import { CosmosClient, type Database } from '@azure/cosmos';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCosmosdbServer, type CosmosdbServer } from '../../../test/contracts/cosmosdb-server';
import { composeIndexingPolicy, CONTAINERS, createCosmosContainers, PARTITION_KEY } from './cosmos-containers';
import { createInspectContainers } from './inspect-containers';

let server: CosmosdbServer;
let client: CosmosClient;
let database: Database;

beforeEach(async () => {
  server = await startCosmosdbServer({ repaired: false });
  client = new CosmosClient(server.options);
  await createCosmosContainers(client, 'proef');
  database = client.database('proef');
  await database.containers.createIfNotExists({ id: 'leases', partitionKey: { paths: ['/id'] } });
});
afterEach(() => {
  client.dispose();
  server.close();
});

const inspect = async () => createInspectContainers(database)();
const vindAnders = async () =>
  (await inspect()).filter(({ bestaat, verschillen }) => !bestaat || verschillen.length > 0);

describe('createInspectContainers', () => {
  it('vindt de bakken zoals de infrastructuur ze maakt in orde, met die van de change feed erbij', async () => {
    expect((await inspect()).map(({ naam }) => naam)).toEqual([...CONTAINERS, 'leases']);
    expect(await vindAnders()).toEqual([]);
  });

  it('vindt in orde wat Cosmos DB zelf toevoegt en in een andere volgorde teruggeeft', async () => {
    const policy = composeIndexingPolicy();
    await database.container('dossiers').replace({
      id: 'dossiers',
      partitionKey: { paths: [PARTITION_KEY] },
      defaultTtl: -1,
      indexingPolicy: {
        ...policy,
        includedPaths: policy.includedPaths?.toReversed() ?? [],
        excludedPaths: [{ path: '/"_etag"/?' }, ...(policy.excludedPaths ?? [])],
      },
    });
    expect(await vindAnders()).toEqual([]);
  });

  it('noemt een bak die er niet is', async () => {
    await database.container('helpdesk').delete();
    await database.container('leases').delete();
    expect(await vindAnders()).toEqual([
      { naam: 'helpdesk', bestaat: false, verschillen: [] },
      { naam: 'leases', bestaat: false, verschillen: [] },
    ]);
  });

  it('noemt een index die ontbreekt en documenten die niet kunnen verlopen', async () => {
    const policy = composeIndexingPolicy();
    await database.container('dossiers').replace({
      id: 'dossiers',
      partitionKey: { paths: [PARTITION_KEY] },
      indexingPolicy: { ...policy, compositeIndexes: policy.compositeIndexes?.slice(1) ?? [] },
    });
    expect(await vindAnders()).toEqual([{ naam: 'dossiers', bestaat: true, verschillen: ['indexering', 'verlopen'] }]);
  });

  it('noemt een andere sleutel', async () => {
    await database.container('adresboek').delete();
    await database.containers.create({
      id: 'adresboek',
      partitionKey: { paths: ['/id'] },
      defaultTtl: -1,
      indexingPolicy: composeIndexingPolicy(),
    });
    expect(await vindAnders()).toEqual([{ naam: 'adresboek', bestaat: true, verschillen: ['sleutel'] }]);
  });

  it('faalt als de opslag niet antwoordt: dan weet niemand iets', async () => {
    server.close();
    await expect(inspect()).rejects.toThrow();
  }, 60_000);
});
