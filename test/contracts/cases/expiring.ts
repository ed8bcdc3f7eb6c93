import { expect } from 'vitest';
import { eenKop, find, refusalCode, write, type StoreCase } from './store-case';

export const EXPIRING = {
  'laat een verlopen document nergens meer zien': async ({ store, pass }, merk) => {
    const partition = `${merk}-a`;
    await write(store(), partition, { kind: 'create', value: eenKop(merk, { sorteernaam: 'weg' }), ttlSeconds: 1 });
    await write(store(), `${merk}-b`, {
      kind: 'create',
      value: eenKop(merk, { sorteernaam: 'nog niet' }),
      ttlSeconds: 3600,
    });
    await write(store(), `${merk}-c`, { kind: 'create', value: eenKop(merk, { sorteernaam: 'blijft' }) });
    expect(await find(store(), merk, [])).toEqual(['blijft', 'nog niet', 'weg']);
    await pass(2);
    expect(await store().read(partition, 'dossier-kop')).toBeUndefined();
    expect(await store().list(partition)).toEqual([]);
    expect(await find(store(), merk, [])).toEqual(['blijft', 'nog niet']);
    expect(await find(store(), merk, [{ field: 'sorteernaam', bevat: 'weg' }])).toEqual([]);
    expect((await store().read(`${merk}-b`, 'dossier-kop'))?.value).toEqual(eenKop(merk, { sorteernaam: 'nog niet' }));
  },
  'meldt een verlopen document niet als wijziging': async ({ store, pass }, merk) => {
    let { cursor } = await store().changes(undefined, 1000);
    for (let more = true; more;) {
      const next = await store().changes(cursor, 1000);
      more = next.items.length > 0;
      cursor = next.cursor;
    }
    await write(
      store(),
      merk,
      { kind: 'put', value: { id: 'weg', soort: 'stap' }, ttlSeconds: 1 },
      { kind: 'put', value: { id: 'blijft', soort: 'stap' } },
    );
    await pass(2);
    expect((await store().changes(cursor)).items.map(({ value }) => value.id)).toEqual(['blijft']);
  },
  'weigert een verlopen document te vervangen, en laat het opnieuw maken': async ({ store, pass }, merk) => {
    const [version = ''] = await write(store(), merk, { kind: 'create', value: eenKop(merk), ttlSeconds: 1 });
    await pass(2);
    expect(await refusalCode(store().commit(merk, [{ kind: 'replace', value: eenKop(merk), version }]))).toBe(
      'dossier-gewijzigd',
    );
    expect(await refusalCode(store().commit(merk, [{ kind: 'delete', id: 'dossier-kop', version }]))).toBe(
      'dossier-gewijzigd',
    );
    await write(store(), merk, { kind: 'create', value: eenKop(merk, { groep: '3' }) });
    expect(await store().read(merk, 'dossier-kop')).toMatchObject({ value: { groep: '3' } });
  },
  'begint de tijd opnieuw bij elke schrijfactie, en vergeet hem zonder ttlSeconds': async ({ store, pass }, merk) => {
    const stap = (id: string, ttlSeconds?: number) => ({
      kind: 'put' as const,
      value: { id, soort: 'stap' },
      ...(ttlSeconds !== undefined && { ttlSeconds }),
    });
    const [a = ''] = await write(store(), merk, stap('a', 2), stap('b', 2), stap('weg', 2));
    await write(store(), merk, { kind: 'replace', value: { id: 'a', soort: 'stap' }, version: a }, stap('b', 3600));
    await pass(3);
    expect((await store().list(merk)).map(({ value }) => value.id)).toEqual(['a', 'b']);
  },
} satisfies Record<string, StoreCase>;
