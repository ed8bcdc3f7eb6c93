import { ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import type { Document, Stored } from '../../ports';
import { toStored, type CosmosItem } from './cosmos-document';

const NOT_MODIFIED = 304;

/** The feed may still hold a document whose time is over and that no query shows anymore. */
const isLive = ({ ttl, _ts }: CosmosItem, now: number): boolean => ttl === undefined || (_ts + ttl) * 1000 > now;

/**
 * The latest state of what changed since the cursor, in order for each physical partition. `limit` is per request; the
 * writes of one batch stay together, so a page may hold a few more.
 */
export async function readChanges(
  container: Container,
  cursor: string | undefined,
  limit: number,
): Promise<{ items: readonly Stored<Document>[]; cursor: string }> {
  const changeFeedStartFrom = cursor ? ChangeFeedStartFrom.Continuation(cursor) : ChangeFeedStartFrom.Beginning();
  const feed = container.items.getChangeFeedIterator<CosmosItem>({ changeFeedStartFrom, maxItemCount: limit });
  for (;;) {
    const page = await feed.readNext();
    const items = page.statusCode === NOT_MODIFIED ? [] : page.result.filter((item) => isLive(item, Date.now()));
    if (items.length > 0 || page.statusCode === NOT_MODIFIED)
      return { items: items.map((item) => toStored<Document>(item)), cursor: page.continuationToken };
  }
}
