import { expect } from 'vitest';
import { koppenVan, readPages, write, writeKoppen, eenKop, type StoreCase, type TestKop } from './store-case';

/** Fifteen names with many ties, not written in order; two are not plain letters. */
const NAMEN = [...'caabcbaccbab'].concat('ä', 'é\'"%_', 'B');

const sorted = (richting: 'op' | 'af', merk: string): string[] => {
  const keys = NAMEN.map((naam, at) => `${naam}|${merk}-${String(at).padStart(3, '0')}`).sort((a, b) =>
    a < b ? -1 : 1,
  );
  return richting === 'op' ? keys : keys.reverse();
};
const keyOf = ({ partition, value }: { partition: string; value: TestKop }) => `${value.sorteernaam}|${partition}`;
const naam = (merk: string, richting: 'op' | 'af', limit: number) =>
  koppenVan(merk, { sort: { field: 'sorteernaam', richting }, limit });

async function expectAllSizes(under: Parameters<StoreCase>[0], merk: string, richting: 'op' | 'af'): Promise<void> {
  await writeKoppen(
    under.store(),
    merk,
    NAMEN.map((sorteernaam) => ({ sorteernaam })),
  );
  for (const limit of [1, 2, 7, 14, 15, 16, 200])
    expect((await readPages(under.store(), naam(merk, richting, limit))).map(keyOf)).toEqual(sorted(richting, merk));
}

export const PAGING = {
  'sorteert oplopend, met gelijke waarden op partitie, en verliest tussen bladzijden niets': (under, merk) =>
    expectAllSizes(under, merk, 'op'),
  'sorteert aflopend precies andersom, en verliest tussen bladzijden niets': (under, merk) =>
    expectAllSizes(under, merk, 'af'),
  'verliest ook niets tussen gelijke waarden in één partitie': async ({ store }, merk) => {
    const ids = ['k-1', 'k-2', 'k-3', 'k-4', 'k-5'];
    await write(store(), merk, ...ids.map((id) => ({ kind: 'create' as const, value: eenKop(merk, { id }) })));
    for (const partition of [undefined, merk])
      for (const limit of [1, 2, 5]) {
        const read = async (richting: 'op' | 'af') =>
          (await readPages(store(), { ...naam(merk, richting, limit), ...(partition && { partition }) })).map(
            ({ value }) => value.id,
          );
        expect(await read('op')).toEqual(ids);
        expect(await read('af')).toEqual([...ids].reverse());
      }
  },
  'geeft geen vervolg als de laatste bladzijde precies vol is': async ({ store }, merk) => {
    await writeKoppen(store(), merk, [{}, {}]);
    expect((await store().query(naam(merk, 'op', 2))).continuation).toBeUndefined();
    expect((await store().query(naam(merk, 'op', 1))).continuation).toEqual(expect.any(String));
  },
  'geeft wat er al stond precies één keer, ook als er tussendoor iets bij komt of verandert': async (
    { store },
    merk,
  ) => {
    await writeKoppen(
      store(),
      merk,
      NAMEN.map((sorteernaam) => ({ sorteernaam })),
    );
    const pages = await readPages(store(), naam(merk, 'op', 4), async (page) => {
      await write(store(), `${merk}-voor-${page}`, { kind: 'create', value: eenKop(merk, { sorteernaam: 'A' }) });
      await write(store(), `${merk}-na-${page}`, { kind: 'create', value: eenKop(merk, { sorteernaam: 'zz' }) });
      await write(store(), `${merk}-000`, {
        kind: 'put',
        value: eenKop(merk, { sorteernaam: 'c', groep: String(page) }),
      });
    });
    const keys = pages.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/-(voor|na)-/.test(key))).toEqual(sorted('op', merk));
    expect(keys.filter((key) => key.includes('-voor-'))).toEqual([]);
  },
  'bladert door meer scholen, met filters': async ({ store }, merk) => {
    for (const school of ['x', 'y', 'z'])
      await writeKoppen(
        store(),
        `${merk}${school}`,
        NAMEN.map((sorteernaam, at) => ({ sorteernaam, isGearchiveerd: at % 3 === 0 })),
      );
    const where = [
      { field: 'schoolId', in: ['x', 'y', 'z'].map((school) => merk + school) },
      { field: 'isGearchiveerd', is: false },
    ];
    for (const richting of ['op', 'af'] as const) {
      const query = { ...naam(merk, richting, 4), where };
      const keys = (await readPages(store(), query)).map(keyOf);
      expect(keys).toHaveLength(30);
      expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b === (richting === 'op') ? -1 : 1)));
      expect(await store().count(query)).toBe(30);
    }
  },
  'begint vooraan bij een vervolg dat onleesbaar is of bij een andere volgorde hoort': async ({ store }, merk) => {
    await writeKoppen(store(), merk, [{ sorteernaam: 'a' }, { sorteernaam: 'b' }]);
    const first = await store().query<TestKop>(naam(merk, 'op', 1));
    const other = await store().query<TestKop>(naam(merk, 'af', 1));
    for (const continuation of [
      '',
      '%%',
      'bm9uc2Vucw',
      Buffer.from('["sorteernaam","op",1,2,3]').toString('base64url'),
      other.continuation ?? '',
    ])
      expect((await store().query({ ...naam(merk, 'op', 1), continuation })).items).toEqual(first.items);
  },
} satisfies Record<string, StoreCase>;
