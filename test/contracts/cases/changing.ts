import { expect } from 'vitest';
import type { DocumentStore } from '../../../functions/ports';
import { write, type StoreCase } from './store-case';

const stap = (id: string, tekst = '') => ({ kind: 'put' as const, value: { id, soort: 'stap', tekst } as never });

/** Reads on until there is nothing new. */
async function readOn(store: DocumentStore, cursor?: string, limit = 100) {
  const items: { id: string; tekst: string; partition: string }[] = [];
  let at = cursor;
  for (let page = 0; page < 1000; page++) {
    const found = await store.changes(at, limit);
    at = found.cursor;
    if (found.items.length === 0) return { items, cursor: at };
    for (const { partition, value } of found.items)
      items.push({ partition, ...(value as unknown as { id: string; tekst: string }) });
  }
  throw new Error('The changes never end');
}

export const CHANGING = {
  'meldt wat na de cursor is geschreven, op volgorde': async ({ store }, merk) => {
    const { cursor } = await readOn(store());
    await write(store(), merk, stap('c'), stap('a'));
    await write(store(), merk, stap('b'));
    const found = await readOn(store(), cursor);
    expect(found.items.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(found.items.every(({ partition }) => partition === merk)).toBe(true);
    expect((await readOn(store(), found.cursor)).items).toEqual([]);
  },
  'meldt een document dat nog eens verandert één keer, zoals het nu is': async ({ store }, merk) => {
    const { cursor } = await readOn(store());
    await write(store(), merk, stap('a', 'een'));
    await write(store(), merk, stap('b', 'een'));
    await write(store(), merk, stap('a', 'twee'));
    expect((await readOn(store(), cursor)).items.map(({ id, tekst }) => `${id} ${tekst}`)).toEqual(['b een', 'a twee']);
  },
  'meldt na een gelezen wijziging ook de volgende van hetzelfde document': async ({ store }, merk) => {
    await write(store(), merk, stap('a', 'een'));
    const { cursor } = await readOn(store());
    await write(store(), merk, stap('a', 'twee'));
    expect((await readOn(store(), cursor)).items.map(({ tekst }) => tekst)).toEqual(['twee']);
  },
  'begint zonder cursor bij het begin en slaat tussen bladzijden niets over': async ({ store }, merk) => {
    for (let at = 0; at < 5; at++) await write(store(), `${merk}-${at}`, stap('a'), stap('b'));
    const mine = (await readOn(store(), undefined, 3)).items.filter(({ partition }) => partition.startsWith(merk));
    expect(mine.map(({ partition, id }) => `${partition} ${id}`).sort()).toEqual(
      [0, 1, 2, 3, 4].flatMap((at) => [`${merk}-${at} a`, `${merk}-${at} b`]),
    );
  },
  'meldt een verwijdering niet, en wat geweigerd is ook niet': async ({ store }, merk) => {
    const { cursor } = await readOn(store());
    const [version = ''] = await write(store(), merk, stap('a'), stap('blijft'));
    await write(store(), merk, { kind: 'delete', id: 'a', version });
    await store().commit(merk, [
      { kind: 'create', value: { id: 'b', soort: 'stap' } },
      { kind: 'delete', id: 'a', version },
    ]);
    expect((await readOn(store(), cursor)).items.map(({ id }) => id)).toEqual(['blijft']);
  },
  'houdt een cursor geldig als de opslag opnieuw opengaat': async (under, merk) => {
    const { cursor } = await readOn(under.store());
    await write(under.store(), merk, stap('a'));
    await under.reopen();
    const found = await readOn(under.store(), cursor);
    expect(found.items.map(({ id }) => id)).toEqual(['a']);
    await write(under.store(), merk, stap('b'));
    expect((await readOn(under.store(), found.cursor)).items.map(({ id }) => id)).toEqual(['b']);
  },
} satisfies Record<string, StoreCase>;
