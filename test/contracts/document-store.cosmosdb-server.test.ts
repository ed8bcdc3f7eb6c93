import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { eenKop, koppenVan, type StoreUnderTest } from './cases/store-case';
import { openCosmos } from './cosmos-under-test';
import { createRepairedContainers, startCosmosdbServer } from './cosmosdb-server';
import { COSMOSDB_SERVER_GAPS, COSMOSDB_SERVER_REPAIRS } from './cosmosdb-server-gaps';
import { describeDocumentStore } from './document-store';

async function open(repaired: boolean): Promise<StoreUnderTest> {
  const server = await startCosmosdbServer({ repaired });
  const under = await openCosmos(server.options, repaired ? createRepairedContainers : undefined);
  return { ...under, close: () => under.close().then(server.close) };
}

describeDocumentStore('DocumentStore op @vercel/cosmosdb-server', () => open(true), { gaps: COSMOSDB_SERVER_GAPS });

describe('@vercel/cosmosdb-server zonder herstel', () => {
  let under: StoreUnderTest;
  beforeAll(async () => {
    under = await open(false);
  });
  afterAll(() => under?.close());
  const { 'batch-partition': batch, 'reverse-index': index } = COSMOSDB_SERVER_REPAIRS;

  it(`heeft nog een fout: ${batch.reason}`, async () => {
    // The emulator prints the fault as well.
    const print = vi.spyOn(console, 'error').mockReturnValue();
    const put = under.store().commit('p', [{ kind: 'put', value: eenKop('p') }]);
    await expect(put).rejects.toThrow(batch.fails);
    print.mockRestore();
  });
  it(`heeft nog een fout: ${index.reason}`, async () => {
    const query = koppenVan('p', { sort: { field: 'sorteernaam', richting: 'af' } });
    await expect(under.store().query(query)).rejects.toThrow(index.fails);
  });
});
