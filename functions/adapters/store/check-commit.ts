import type { Document, Write } from '../../ports';

/** The narrowest of both stores. Source: the limits of a Cosmos DB transactional batch. */
const MAX_WRITES = 100;
/** Of all documents in one commit together, in bytes of UTF-8; the batch itself may hold 2 MB (2 097 152). */
const MAX_BYTES = 2_000_000;

const NAME = /^[A-Za-z0-9][A-Za-z0-9._:@-]{0,199}$/;
const RESERVED = new Set(['partition', 'ttl']);

/** No document has another id; Cosmos DB would take some of them for a part of the address. */
export const isName = (name: string): boolean => NAME.test(name);

function checkName(what: string, name: string): void {
  if (!isName(name))
    throw new Error(`${what} holds other characters than letters, digits and . _ : @ -, or is too long`);
}

function checkTtl(ttlSeconds: number | undefined): void {
  if (ttlSeconds === undefined || (Number.isInteger(ttlSeconds) && ttlSeconds > 0 && ttlSeconds < 2 ** 31)) return;
  throw new Error('ttlSeconds is not a whole number above 0');
}

function toText(value: Document): string {
  for (const field of Object.keys(value))
    if (field.startsWith('_') || RESERVED.has(field))
      throw new Error(`A document has no field "${field}": it is the store's`);
  if (typeof value.soort !== 'string' || value.soort === '') throw new Error('A document has a soort');
  return JSON.stringify(value);
}

export const idOf = (write: Write): string => (write.kind === 'delete' ? write.id : write.value.id);

/**
 * Judges what only a programming error brings: too many writes, an id twice, odd ids, reserved fields, too many bytes.
 * Throws then. Gives the JSON of each write, empty for a delete.
 */
export function checkCommit(partition: string, writes: readonly Write[]): readonly string[] {
  if (writes.length > MAX_WRITES) throw new Error(`A commit has ${MAX_WRITES} writes at most, not ${writes.length}`);
  checkName('The partition', partition);
  const ids = writes.map(idOf);
  for (const id of ids) checkName('An id', id);
  if (new Set(ids).size < ids.length) throw new Error('A commit writes one id twice');
  const texts = writes.map((write) => {
    if (write.kind === 'delete') return '';
    checkTtl(write.ttlSeconds);
    return toText(write.value);
  });
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MAX_BYTES) throw new Error(`The documents of a commit take ${bytes} bytes, more than ${MAX_BYTES}`);
  return texts;
}
