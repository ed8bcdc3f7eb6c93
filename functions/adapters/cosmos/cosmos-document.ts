import type { JSONObject } from '@azure/cosmos';
import type { Document, Stored, Write } from '../../ports';

/** What Cosmos DB keeps and gives back: the value with our `partition` and `ttl` and its own `_etag`, `_ts`, `_rid` … */
export type CosmosItem = Document & { partition: string; ttl?: number; _etag: string; _ts: number };

const isOurs = (field: string): boolean => field.startsWith('_') || field === 'partition' || field === 'ttl';

/** Takes the fields of the store off again, so that they never reach a rule or a screen. */
export function toStored<T extends Document>(item: CosmosItem): Stored<T> {
  const value = Object.fromEntries(Object.entries(item).filter(([field]) => !isOurs(field)));
  return { partition: item.partition, value: value as T, version: item._etag };
}

/** Without `ttl` the document stays: the container itself has `defaultTtl: -1`. */
export function toItem(partition: string, { value, ttlSeconds }: Exclude<Write, { kind: 'delete' }>): JSONObject {
  const item = { ...value, partition, ...(ttlSeconds !== undefined && { ttl: ttlSeconds }) };
  return JSON.parse(JSON.stringify(item)) as JSONObject;
}
