import { CosmosClient } from '@azure/cosmos';
import { describe, expect, it } from 'vitest';
import { createWireClient, type WireRequest } from '../../../test/contracts/wire-client';
import type { Write } from '../../ports';
import { createCosmosStore } from './cosmos-store';

const ACCOUNT = { id: 'account', writableLocations: [], readableLocations: [] };
type Outcome = { statusCode: number; eTag?: string };

/** The adapter and the real SDK, with each batch answered as the service does: 207 and a status for each write. */
function openStore(...answers: (readonly Outcome[] | { status: number; message: string })[]) {
  const batches: WireRequest[] = [];
  const httpClient = createWireClient(async (request) => {
    if (request.headers['x-ms-cosmos-is-batch-request'] !== 'true')
      return { status: 200, body: JSON.stringify(ACCOUNT) };
    batches.push(request);
    const answer = answers[batches.length - 1] ?? [];
    if ('status' in answer) return { status: answer.status, body: JSON.stringify({ message: answer.message }) };
    const failed = answer.some(({ statusCode }) => statusCode >= 400);
    return { status: failed ? 207 : 200, body: JSON.stringify(answer.map((one) => ({ requestCharge: 1, ...one }))) };
  });
  const client = new CosmosClient({
    endpoint: 'https://nergens.documents.azure.com',
    key: 'YW55',
    httpClient,
    connectionPolicy: {
      enableEndpointDiscovery: false,
      retryOptions: { maxRetryAttemptCount: 1, fixedRetryIntervalInMilliseconds: 1, maxWaitTimeInSeconds: 1 },
    },
  });
  return { store: createCosmosStore(client.database('d').container('dossiers')), batches };
}

const WRITES: Write[] = [
  { kind: 'replace', value: { id: 'dossier-kop', soort: 'kop' }, version: '"v1"' },
  { kind: 'create', value: { id: 'logboek-1', soort: 'logboekregel' }, ttlSeconds: 60 },
  { kind: 'put', value: { id: 'aanwezig-1', soort: 'aanwezig' } },
  { kind: 'delete', id: 'bericht-1', version: '"v2"' },
];

describe('commitBatch', () => {
  it('stuurt één ondeelbare batch, met de versie bij elke schrijfactie die er een heeft', async () => {
    const { store, batches } = openStore([
      { statusCode: 200, eTag: '"a"' },
      { statusCode: 201, eTag: '"b"' },
      { statusCode: 201, eTag: '"c"' },
      { statusCode: 204 },
    ]);
    expect(await store.commit('d-1', WRITES)).toEqual({ ok: true, value: ['"a"', '"b"', '"c"', ''] });
    expect(batches).toHaveLength(1);
    expect(batches[0]?.headers).toMatchObject({
      'x-ms-cosmos-batch-atomic': 'true',
      'x-ms-documentdb-partitionkey': '["d-1"]',
    });
    expect(JSON.parse(batches[0]?.body ?? '')).toEqual([
      {
        operationType: 'Replace',
        id: 'dossier-kop',
        ifMatch: '"v1"',
        resourceBody: { id: 'dossier-kop', soort: 'kop', partition: 'd-1' },
      },
      { operationType: 'Create', resourceBody: { id: 'logboek-1', soort: 'logboekregel', partition: 'd-1', ttl: 60 } },
      { operationType: 'Upsert', resourceBody: { id: 'aanwezig-1', soort: 'aanwezig', partition: 'd-1' } },
      { operationType: 'Delete', id: 'bericht-1', ifMatch: '"v2"' },
    ]);
  });

  it.each([
    ['een versie halverwege niet klopt', [424, 424, 424, 412], 'dossier-gewijzigd'],
    ['de eerste versie niet klopt', [412, 424, 424, 424], 'dossier-gewijzigd'],
    ['een document weg is', [404, 424, 424, 424], 'dossier-gewijzigd'],
    ['iets al bestaat', [424, 409, 424, 424], 'bestaat-al'],
  ])('weigert als %s, ook al heeft elke andere schrijfactie een fout van de batch', async (_, codes, code) => {
    const { store, batches } = openStore(codes.map((statusCode) => ({ statusCode })));
    expect(await store.commit('d-1', WRITES)).toMatchObject({ ok: false, refusals: [{ code }] });
    expect(batches).toHaveLength(1);
  });

  it('probeert opnieuw als de opslag het in de batch te druk heeft', async () => {
    const busy = [429, 424, 424, 424].map((statusCode) => ({ statusCode }));
    const done = [200, 201, 201, 204].map((statusCode) => ({ statusCode, eTag: '"n"' }));
    const { store, batches } = openStore(busy, [{ statusCode: 449 }, ...busy.slice(1)], done);
    expect(await store.commit('d-1', WRITES)).toMatchObject({ ok: true });
    expect(batches).toHaveLength(3);
    expect(batches[2]?.body).toBe(batches[0]?.body);
  });

  it('noemt elk ander antwoord een fout', async () => {
    const { store } = openStore([{ statusCode: 413 }, { statusCode: 424 }, { statusCode: 424 }, { statusCode: 424 }]);
    await expect(store.commit('d-1', WRITES)).rejects.toThrow('413');
    const closed = openStore({ status: 403, message: 'Forbidden' });
    await expect(closed.store.commit('d-1', WRITES)).rejects.toThrow('Forbidden');
  });

  it('laat het aan de SDK om een druk verzoek te herhalen, en geeft het daarna op', async () => {
    const busy = { status: 429, message: 'Request rate is large' };
    const { store, batches } = openStore(busy, busy, busy, busy);
    await expect(store.commit('d-1', WRITES)).rejects.toThrow('Request rate is large');
    expect(batches).toHaveLength(2);
  });
});
