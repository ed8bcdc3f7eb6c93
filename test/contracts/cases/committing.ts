import { expect } from 'vitest';
import type { Write } from '../../../functions/ports';
import { eenKop, refusalCode, write, type StoreCase } from './store-case';

const stap = (id: string, tekst = ''): Write => ({ kind: 'create', value: { id, soort: 'stap', tekst } as never });

export const COMMITTING = {
  'geeft per schrijfactie de nieuwe versie, en niets voor een verwijdering': async ({ store }, merk) => {
    const [a = '', b = ''] = await write(store(), merk, stap('a'), stap('b'));
    const versions = await write(
      store(),
      merk,
      { kind: 'replace', value: { id: 'b', soort: 'stap' }, version: b },
      { kind: 'delete', id: 'a', version: a },
      { kind: 'put', value: { id: 'c', soort: 'stap' } },
    );
    expect(versions[1]).toBe('');
    expect((await store().list(merk)).map(({ value, version }) => [value.id, version])).toEqual([
      ['b', versions[0]],
      ['c', versions[2]],
    ]);
    expect(await store().commit(merk, [])).toEqual({ ok: true, value: [] });
  },
  'weigert iets te maken dat al bestaat': async ({ store }, merk) => {
    await write(store(), merk, stap('a', 'eerst'));
    expect(await refusalCode(store().commit(merk, [stap('a', 'later')]))).toBe('bestaat-al');
    expect(await store().read(merk, 'a')).toMatchObject({ value: { tekst: 'eerst' } });
  },
  'weigert een versie die niet meer klopt, bij vervangen en bij verwijderen': async ({ store }, merk) => {
    const [stale = ''] = await write(store(), merk, stap('a'));
    const [version = ''] = await write(store(), merk, {
      kind: 'replace',
      value: { id: 'a', soort: 'stap' },
      version: stale,
    });
    expect(
      await refusalCode(store().commit(merk, [{ kind: 'replace', value: { id: 'a', soort: 'stap' }, version: stale }])),
    ).toBe('dossier-gewijzigd');
    expect(await refusalCode(store().commit(merk, [{ kind: 'delete', id: 'a', version: stale }]))).toBe(
      'dossier-gewijzigd',
    );
    expect(await refusalCode(store().commit(merk, [{ kind: 'delete', id: 'a', version: 'zomaar' }]))).toBe(
      'dossier-gewijzigd',
    );
    expect(await store().read(merk, 'a')).toMatchObject({ version });
  },
  'weigert een document dat er niet meer is, bij vervangen en bij verwijderen': async ({ store }, merk) => {
    const [version = ''] = await write(store(), merk, stap('a'));
    await write(store(), merk, { kind: 'delete', id: 'a', version });
    expect(
      await refusalCode(store().commit(merk, [{ kind: 'replace', value: { id: 'a', soort: 'stap' }, version }])),
    ).toBe('dossier-gewijzigd');
    expect(await refusalCode(store().commit(merk, [{ kind: 'delete', id: 'a', version }]))).toBe('dossier-gewijzigd');
  },
  'maakt of overschrijft met put zonder te kijken': async ({ store }, merk) => {
    await write(store(), merk, { kind: 'put', value: eenKop(merk, { groep: '1' }) });
    await write(store(), merk, { kind: 'put', value: eenKop(merk, { groep: '2' }) });
    expect(await store().read(merk, 'dossier-kop')).toMatchObject({ value: { groep: '2' } });
    expect(await store().count({ soort: 'kop', where: [{ field: 'schoolId', is: merk }] })).toBe(1);
  },
  'schrijft alles of niets als een versie halverwege niet klopt': async ({ store }, merk) => {
    const [a = '', b = ''] = await write(store(), merk, stap('a', 'oud'), stap('b', 'oud'));
    await write(store(), merk, { kind: 'replace', value: { id: 'b', soort: 'stap' }, version: b });
    const before = await store().list(merk);
    const writes: Write[] = [
      stap('nieuw'),
      { kind: 'replace', value: { id: 'a', soort: 'stap' }, version: a },
      { kind: 'replace', value: { id: 'b', soort: 'stap' }, version: b },
      { kind: 'put', value: { id: 'c', soort: 'stap' } },
    ];
    expect(await refusalCode(store().commit(merk, writes))).toBe('dossier-gewijzigd');
    expect(await store().list(merk)).toEqual(before);
  },
  'schrijft alles of niets als iets halverwege al bestaat': async ({ store }, merk) => {
    const [a = ''] = await write(store(), merk, stap('a'), stap('b'));
    const before = await store().list(merk);
    expect(
      await refusalCode(store().commit(merk, [stap('nieuw'), { kind: 'delete', id: 'a', version: a }, stap('b')])),
    ).toBe('bestaat-al');
    expect(await store().list(merk)).toEqual(before);
  },
  'geeft bij elke schrijfactie een nieuwe versie, die ook na verwijderen nooit terugkomt': async ({ store }, merk) => {
    const seen: string[] = [];
    for (let round = 0; round < 4; round++) {
      const [made = ''] = await write(store(), merk, stap('a'));
      const [same = ''] = await write(store(), merk, {
        kind: 'replace',
        value: { id: 'a', soort: 'stap' },
        version: made,
      });
      const [put = ''] = await write(store(), merk, { kind: 'put', value: { id: 'a', soort: 'stap' } });
      await write(store(), merk, { kind: 'delete', id: 'a', version: put });
      seen.push(made, same, put);
    }
    expect(new Set(seen).size).toBe(12);
  },
  'laat van twintig die tegelijk hetzelfde maken er één winnen': async ({ store }, merk) => {
    const codes = await Promise.all(
      Array.from({ length: 20 }, (_, at) => refusalCode(store().commit(merk, [stap('a', String(at))]))),
    );
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'bestaat-al')).toHaveLength(19);
  },
  'verliest niets van twintig die tegelijk in één document schrijven en bij een botsing opnieuw lezen': async (
    { store },
    merk,
  ) => {
    type Lijst = { id: string; soort: string; namen: string[] };
    await write(store(), merk, { kind: 'create', value: { id: 'lijst', soort: 'stap', namen: [] } as Lijst });
    const addNaam = async (naam: string): Promise<void> => {
      for (let attempt = 0; attempt < 200; attempt++) {
        const now = await store().read<Lijst>(merk, 'lijst');
        if (!now) throw new Error('The list is gone');
        const value: Lijst = { ...now.value, namen: [...now.value.namen, naam] };
        const outcome = await store().commit(merk, [
          { kind: 'replace', value, version: now.version },
          stap(`regel-${naam}`),
        ]);
        if (outcome.ok) return;
        expect(outcome.refusals[0]?.code).toBe('dossier-gewijzigd');
      }
      throw new Error('Never got its turn');
    };
    const namen = Array.from({ length: 20 }, (_, at) => `n${String(at).padStart(2, '0')}`);
    await Promise.all(namen.map(addNaam));
    const lijst = await store().read<Lijst>(merk, 'lijst');
    expect([...(lijst?.value.namen ?? [])].sort()).toEqual(namen);
    expect((await store().list(merk, 'regel-')).map(({ value }) => value.id)).toEqual(
      namen.map((naam) => `regel-${naam}`),
    );
  },
} satisfies Record<string, StoreCase>;
