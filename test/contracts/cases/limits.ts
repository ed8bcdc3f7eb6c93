import { expect } from 'vitest';
import type { Write } from '../../../functions/ports';
import { write, type StoreCase } from './store-case';

const stap = (id: string, more: object = {}): Write => ({ kind: 'put', value: { id, soort: 'stap', ...more } });

export const LIMITS = {
  'neemt honderd schrijfacties in één keer aan, en meer is een fout': async ({ store }, merk) => {
    const many = Array.from({ length: 101 }, (_, at) => stap(`s-${at}`));
    await write(store(), merk, ...many.slice(0, 100));
    expect(await store().list(merk)).toHaveLength(100);
    await expect(store().commit(merk, many)).rejects.toThrow('100 writes at most');
  },
  'noemt twee keer dezelfde id in één keer een fout': async ({ store }, merk) => {
    await expect(store().commit(merk, [stap('a'), { kind: 'delete', id: 'a', version: '1' }])).rejects.toThrow('twice');
  },
  'noemt een id of partitie met vreemde tekens een fout': async ({ store }, merk) => {
    for (const id of ['', 'a/b', 'a?b', 'a#b', 'a\\b', 'a b', 'é', '-a', 'x'.repeat(201), "a'b"]) {
      await expect(store().commit(merk, [stap(id)])).rejects.toThrow('An id');
      await expect(store().commit(id, [stap('a')])).rejects.toThrow('The partition');
    }
    await write(store(), merk, stap('logboek-2026-11-20T10:00:00.000Z-0b9c_A'));
  },
  'noemt een document van meer dan 2 MB een fout, en bewaart een groot document heel': async ({ store }, merk) => {
    const big = stap('groot', { tekst: 'é'.repeat(900_000) });
    await write(store(), merk, big);
    expect((await store().read(merk, 'groot'))?.value).toEqual(big.kind === 'put' && big.value);
    await expect(store().commit(merk, [stap('a', { tekst: 'é'.repeat(1_000_000) })])).rejects.toThrow('bytes');
    await expect(store().commit(merk, [big, stap('b', { tekst: 'x'.repeat(300_000) })])).rejects.toThrow('bytes');
  },
  'noemt een veld van de opslag zelf, of een document zonder soort, een fout': async ({ store }, merk) => {
    for (const field of ['_etag', '_ts', '_x', 'ttl', 'partition'])
      await expect(store().commit(merk, [stap('a', { [field]: 1 })])).rejects.toThrow(`no field "${field}"`);
    await expect(store().commit(merk, [stap('a', { soort: '' })])).rejects.toThrow('soort');
    for (const ttlSeconds of [0, -1, 1.5])
      await expect(
        store().commit(merk, [{ kind: 'put', value: { id: 'a', soort: 'stap' }, ttlSeconds }]),
      ).rejects.toThrow('ttlSeconds');
    expect(await store().list(merk)).toEqual([]);
  },
} satisfies Record<string, StoreCase>;
