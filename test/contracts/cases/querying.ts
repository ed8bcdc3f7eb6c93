import { expect } from 'vitest';
import { find, koppenVan, write, writeKoppen, type StoreCase, type TestKop } from './store-case';

/** `sorteernaam` names each: a, b, c … */
const letters = (...koppen: readonly Partial<TestKop>[]): Partial<TestKop>[] =>
  koppen.map((fields, at) => ({ sorteernaam: String.fromCharCode(97 + at), ...fields }));

export const QUERYING = {
  'filtert op een tekst, een getal en een ja of nee': async ({ store }, merk) => {
    const koppen = letters(
      { fase: 'plannen', huidigeStap: 6 },
      { fase: 'Plannen', isGearchiveerd: true },
      { huidigeStap: 11 },
    );
    await writeKoppen(store(), merk, koppen);
    expect(await find(store(), merk, [{ field: 'fase', is: 'plannen' }])).toEqual(['a']);
    expect(await find(store(), merk, [{ field: 'huidigeStap', is: 11 }])).toEqual(['c']);
    expect(await find(store(), merk, [{ field: 'isGearchiveerd', is: true }])).toEqual(['b']);
    expect(await find(store(), merk, [{ field: 'isGearchiveerd', is: false }])).toEqual(['a', 'c']);
    expect(await find(store(), merk, [{ field: 'bestaatNiet', is: '' }])).toEqual([]);
  },
  'filtert op een van meer waarden, en op geen enkele': async ({ store }, merk) => {
    await writeKoppen(store(), merk, letters({ groep: '1' }, { groep: '2' }, { groep: '3' }, {}));
    expect(await find(store(), merk, [{ field: 'groep', in: ['3', '1', '9', '1'] }])).toEqual(['a', 'c']);
    expect(await find(store(), merk, [{ field: 'groep', in: [] }])).toEqual([]);
  },
  'vindt de koppen van meer scholen in één volgorde': async ({ store }, merk) => {
    const scholen = ['a', 'b', 'c'].map((school) => `${merk}-${school}`);
    for (const [at, school] of scholen.entries())
      await writeKoppen(store(), school, letters({ sorteernaam: `${at}` }, { sorteernaam: `${5 - at}` }));
    const query = koppenVan(merk, { where: [{ field: 'schoolId', in: [...scholen, `${merk}-x`, scholen[0] ?? ''] }] });
    expect((await store().query<TestKop>(query)).items.map(({ value }) => value.sorteernaam)).toEqual([...'012345']);
    expect(await store().count(query)).toBe(6);
    const none = { ...query, where: [{ field: 'schoolId', in: [] }] };
    expect([(await store().query(none)).items, await store().count(none)]).toEqual([[], 0]);
  },
  'zoekt een deel van een tekst, waarin % _ en aanhalingstekens gewone tekens zijn': async ({ store }, merk) => {
    const zoek = ['teun de vries', "o'brien 100%", 'a_b "c" \\d', 'zoë 😀 çelik'];
    await writeKoppen(store(), merk, letters(...zoek.map((tekst) => ({ zoek: tekst })), {}));
    const bevat = (tekst: string) => find(store(), merk, [{ field: 'zoek', bevat: tekst }]);
    expect(await bevat('n de v')).toEqual(['a']);
    expect(await bevat("o'b")).toEqual(['b']);
    expect(await bevat('%')).toEqual(['b']);
    expect(await bevat('_')).toEqual(['c']);
    expect(await bevat('"c" \\')).toEqual(['c']);
    expect(await bevat('😀 ç')).toEqual(['d']);
    expect(await bevat('TEUN')).toEqual([]);
    expect(await bevat(`' OR '1'='1`)).toEqual([]);
    expect(await bevat('')).toEqual(['a', 'b', 'c', 'd']);
  },
  'zoekt een heel element in een lijst': async ({ store }, merk) => {
    const lijsten = [['l1', 'l2'], ['l12'], [], ['a"l1"b', "l'1"], 'l1', { a: 'l1' }, [['l1']]];
    await writeKoppen(store(), merk, letters(...lijsten.map((leerkrachten) => ({ leerkrachten })), {}));
    const heeft = (id: string) => find(store(), merk, [{ field: 'leerkrachten', heeft: id }]);
    expect(await heeft('l1')).toEqual(['a']);
    expect(await heeft('l12')).toEqual(['b']);
    expect(await heeft("l'1")).toEqual(['d']);
    expect(await heeft('a"l1"b')).toEqual(['d']);
    expect(await heeft('')).toEqual([]);
  },
  'filtert op een periode, met beide grenzen erbij': async ({ store }, merk) => {
    const dagen = ['2026-02-28', '2026-03-01', '2026-12-31', '2027-01-01'];
    await writeKoppen(store(), merk, letters(...dagen.map((volgendeDatum) => ({ volgendeDatum }))));
    const tussen = (vanaf?: string, totEnMet?: string) =>
      find(store(), merk, [{ field: 'volgendeDatum', ...(vanaf && { vanaf }), ...(totEnMet && { totEnMet }) }]);
    expect(await tussen('2026-03-01', '2026-12-31')).toEqual(['b', 'c']);
    expect(await tussen('2026-12-31')).toEqual(['c', 'd']);
    expect(await tussen(undefined, '2026-02-28')).toEqual(['a']);
    expect(await tussen()).toEqual(['a', 'b', 'c', 'd']);
    expect(await find(store(), merk, [{ field: 'bestaatNiet', totEnMet: '2099' }])).toEqual([]);
  },
  'laat met anyOf een van de groepen gelden, naast de andere filters': async ({ store }, merk) => {
    const koppen = letters(
      { groep: '5', leerkrachten: ['x'] },
      { groep: '6', leerkrachten: ['ik'] },
      { groep: '6', niveau: 'extra' },
      { groep: '5', niveau: 'extra' },
    );
    await writeKoppen(store(), merk, koppen);
    const mijn = [{ field: 'leerkrachten', heeft: 'ik' }];
    const groep5 = [
      { field: 'groep', is: '5' },
      { field: 'niveau', is: 'extra' },
    ];
    expect(await find(store(), merk, [], { anyOf: [mijn, groep5] })).toEqual(['b', 'd']);
    expect(await find(store(), merk, [{ field: 'niveau', is: 'extra' }], { anyOf: [mijn, groep5] })).toEqual(['d']);
    expect(await find(store(), merk, [], { anyOf: [groep5, []] })).toEqual(['a', 'b', 'c', 'd']);
    expect(await find(store(), merk, [], { anyOf: [] })).toEqual([]);
  },
  'zoekt alleen documenten van de gevraagde soort': async ({ store }, merk) => {
    await writeKoppen(store(), merk, letters({}));
    await write(store(), `${merk}-000`, {
      kind: 'create',
      value: { id: 'bericht-1', soort: 'bericht', schoolId: merk, sorteernaam: 'z' } as never,
    });
    expect(await find(store(), merk, [])).toEqual(['a']);
  },
  'blijft met een partitie binnen die partitie': async ({ store }, merk) => {
    await writeKoppen(store(), merk, letters({}, {}, {}));
    expect(await find(store(), merk, [], { partition: `${merk}-001` })).toEqual(['b']);
    expect(await find(store(), merk, [], { partition: `${merk}-009` })).toEqual([]);
    expect(await store().count({ partition: `${merk}-001`, soort: 'kop' })).toBe(1);
    expect(await store().count({ partition: `${merk}-001`, soort: 'nooitGehoord' })).toBe(0);
  },
  'vindt de berichten die aan de beurt zijn': async ({ store }, merk) => {
    const berichten = [
      ['klaargezet', '2026-11-20T10:00:00.000Z'],
      ['bezig', '2026-11-20T09:00:00.000Z'],
      ['bezig', '2026-11-20T10:00:00.001Z'],
      ['verzonden', '2026-11-19T10:00:00.000Z'],
    ];
    for (const [at, [status, volgendePoging]] of berichten.entries())
      await write(store(), merk, {
        kind: 'create',
        value: { id: `bericht-${at}`, soort: 'bericht', status, volgendePoging, merk } as never,
      });
    const { items } = await store().query({
      soort: 'bericht',
      where: [
        { field: 'status', in: ['klaargezet', 'bezig'] },
        { field: 'volgendePoging', totEnMet: '2026-11-20T10:00:00.000Z' },
        { field: 'merk', is: merk },
      ],
      sort: { field: 'volgendePoging', richting: 'op' },
      limit: 10,
    });
    expect(items.map(({ value }) => value.id)).toEqual(['bericht-1', 'bericht-0']);
  },
  'weigert als fout wat niet is opgegeven of geen naam is': async ({ store }, merk) => {
    const sort = { field: 'groep', richting: 'op' } as const;
    await expect(store().query(koppenVan(merk, { sort }))).rejects.toThrow('not declared');
    await expect(store().query(koppenVan(merk, { soort: 'stap' }))).rejects.toThrow('not declared');
    await expect(store().count({ soort: 'stap' })).rejects.toThrow('not declared');
    for (const limit of [0, 201, 1.5, Number.NaN])
      await expect(store().query(koppenVan(merk, { limit }))).rejects.toThrow('1 to 200');
    for (const field of ["x') OR 1=1 --", '', '_etag', 'a.b', 'a"]'])
      await expect(find(store(), merk, [{ field, is: 'x' }])).rejects.toThrow('odd characters');
  },
} satisfies Record<string, StoreCase>;
