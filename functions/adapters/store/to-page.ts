import type { Document, Page, Query, Stored } from '../../ports';
import { writeContinuation } from './continuation';

/** `found` holds one document more than asked when there is a next page. */
export function toPage<T extends Document>({ sort, limit }: Query, found: readonly Stored<T>[]): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last ? { items, continuation: writeContinuation(sort, last) } : { items };
}
