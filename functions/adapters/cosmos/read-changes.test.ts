import { CosmosClient } from '@azure/cosmos';
import { describe, expect, it } from 'vitest';
import { createWireClient, type WireAnswer, type WireRequest } from '../../../test/contracts/wire-client';
import { createCosmosStore } from './cosmos-store';

const RANGES = [
  { id: '0', minInclusive: '', maxExclusive: '7F' },
  { id: '1', minInclusive: '7F', maxExclusive: 'FF' },
];
const seconds = () => Math.floor(Date.now() / 1000);
const item = (id: string, more: object = {}) => ({
  id,
  soort: 'stap',
  partition: 'd-1',
  _etag: `"${id}"`,
  _rid: 'r',
  _ts: seconds(),
  _lsn: 1,
  ...more,
});

/** A change feed of two physical partitions, as the service answers it: 304 at the end, the place in `etag`. */
function openFeed(feeds: Record<string, object[]>) {
  const answer = async ({ url, headers }: WireRequest): Promise<WireAnswer> => {
    const json = (body: object) => ({ status: 200, body: JSON.stringify(body) });
    if (url.endsWith('/pkranges')) return json({ PartitionKeyRanges: RANGES, _count: 2 });
    if (!url.endsWith('/docs'))
      return json({ id: 'dossiers', _rid: 'rid', writableLocations: [], readableLocations: [] });
    const feed = feeds[headers['x-ms-documentdb-partitionkeyrangeid'] ?? ''] ?? [];
    const from = Number(headers['if-none-match'] ?? 0);
    const page = feed.slice(from, from + Number(headers['x-ms-max-item-count']));
    const etag = String(from + page.length);
    if (page.length === 0) return { status: 304, headers: { etag }, body: '' };
    return { status: 200, headers: { etag }, body: JSON.stringify({ Documents: page, _count: page.length }) };
  };
  const client = new CosmosClient({
    endpoint: 'https://nergens.documents.azure.com',
    key: 'YW55',
    httpClient: createWireClient(answer),
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  return createCosmosStore(client.database('d').container('dossiers'));
}

async function readOn(store: ReturnType<typeof openFeed>, cursor?: string) {
  const pages: string[][] = [];
  let at = cursor;
  for (;;) {
    const { items, cursor: next } = await store.changes(at, 2);
    at = next;
    if (items.length === 0) return { pages, cursor: at };
    pages.push(items.map(({ value }) => value.id));
  }
}

describe('readChanges', () => {
  it('leest beide fysieke partities tot het einde, en met de cursor alleen wat er daarna bij kwam', async () => {
    const feeds = { '0': ['a', 'b', 'c'].map((id) => item(id)), '1': [item('x')] };
    const store = openFeed(feeds);
    const first = await readOn(store);
    expect(first.pages.flat().sort()).toEqual(['a', 'b', 'c', 'x']);
    expect(first.pages.flat().filter((id) => id < 'x')).toEqual(['a', 'b', 'c']);
    expect((await readOn(store, first.cursor)).pages).toEqual([]);
    feeds['1'].push(item('y'));
    expect((await readOn(store, first.cursor)).pages).toEqual([['y']]);
  });

  it('slaat over wat is verlopen, en stopt niet bij een bladzijde met alleen verlopen documenten', async () => {
    const old = { ttl: 10, _ts: seconds() - 60 };
    const store = openFeed({ '0': [item('a', old), item('b', old), item('c', { ttl: 3600 })], '1': [] });
    expect((await readOn(store)).pages.flat()).toEqual(['c']);
  });

  it('laat geen velden van de opslag zelf zien', async () => {
    const { items } = await openFeed({ '0': [item('a', { ttl: 3600 })], '1': [] }).changes();
    expect(items).toEqual([{ partition: 'd-1', version: '"a"', value: { id: 'a', soort: 'stap' } }]);
  });
});
