import type { Document, Query, Stored } from '../../ports';

/** Where the page before ended: its last document, by sort value, partition and id. Stable while others insert. */
export type Keyset = { value: string; partition: string; id: string };

type Sort = Query['sort'];

export function writeContinuation({ field, richting }: Sort, { partition, value }: Stored<Document>): string {
  const sortValue = (value as Record<string, unknown>)[field];
  return Buffer.from(JSON.stringify([field, richting, sortValue, partition, value.id])).toString('base64url');
}

function parse(continuation: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(continuation, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** A continuation comes back from a screen: one that is unreadable, or of another sort order, means the first page. */
export function readContinuation({ field, richting }: Sort, continuation: string | undefined): Keyset | undefined {
  if (continuation === undefined) return undefined;
  const [forField, forRichting, value, partition, id] = parse(continuation);
  if (forField !== field || forRichting !== richting) return undefined;
  if (typeof value !== 'string' || typeof partition !== 'string' || typeof id !== 'string') return undefined;
  return { value, partition, id };
}
