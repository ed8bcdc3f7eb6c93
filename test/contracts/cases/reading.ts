import { expect } from 'vitest';
import { eenKop, write, type StoreCase } from './store-case';

const LASTIG = `Zoë d'Angelo zei "ja"; 100% _zeker_ \\ \n\t 👩‍👧 é e\u0301 -- DROP TABLE documents; ${'x'.repeat(5000)}`;

export const READING = {
  'geeft een document precies terug zoals het is geschreven': async ({ store }, merk) => {
    const value = {
      ...eenKop(merk),
      tekst: LASTIG,
      leeg: '',
      getal: 12.5,
      ja: true,
      nee: false,
      niets: null,
      lijst: [{ id: 'r1', tekst: LASTIG }, []],
      diep: { a: { b: { c: ['😀'] } } },
    };
    const [version] = await write(store(), merk, { kind: 'create', value });
    expect(await store().read(merk, value.id)).toEqual({ partition: merk, value, version });
    expect(await store().list(merk)).toEqual([{ partition: merk, value, version }]);
  },
  'kent een document alleen in zijn eigen partitie': async ({ store }, merk) => {
    await write(store(), `${merk}-a`, { kind: 'create', value: eenKop(merk) });
    expect(await store().read(`${merk}-b`, 'dossier-kop')).toBeUndefined();
    expect(await store().read(`${merk}-a`, 'dossier-kop2')).toBeUndefined();
    expect(await store().list(`${merk}-b`)).toEqual([]);
  },
  'houdt twee documenten met dezelfde id in twee partities uit elkaar': async ({ store }, merk) => {
    await write(store(), `${merk}-a`, { kind: 'create', value: eenKop(merk, { sorteernaam: 'a' }) });
    await write(store(), `${merk}-b`, { kind: 'create', value: eenKop(merk, { sorteernaam: 'b' }) });
    const b = await store().read(`${merk}-b`, 'dossier-kop');
    await write(store(), `${merk}-b`, { kind: 'delete', id: 'dossier-kop', version: b?.version ?? '' });
    expect(await store().read(`${merk}-a`, 'dossier-kop')).toMatchObject({ value: { sorteernaam: 'a' } });
    expect(await store().list(`${merk}-b`)).toEqual([]);
  },
  'geeft de documenten van een partitie op volgorde van id': async ({ store }, merk) => {
    for (const id of ['dossier-stap-11', 'logboek-2', 'dossier-kop', 'dossier-stap-02', 'Z', 'dossier-stap-01'])
      await write(store(), merk, { kind: 'create', value: { id, soort: 'stap' } });
    const ids = async (prefix?: string) => (await store().list(merk, prefix)).map(({ value }) => value.id);
    expect(await ids()).toEqual([
      'Z',
      'dossier-kop',
      'dossier-stap-01',
      'dossier-stap-02',
      'dossier-stap-11',
      'logboek-2',
    ]);
    expect(await ids('dossier-stap-')).toEqual(['dossier-stap-01', 'dossier-stap-02', 'dossier-stap-11']);
    expect(await ids('dossier-stap-1')).toEqual(['dossier-stap-11']);
    expect(await ids('DOSSIER')).toEqual([]);
  },
  'leest een voorvoegsel met % of _ als gewone tekst': async ({ store }, merk) => {
    await write(
      store(),
      merk,
      { kind: 'create', value: { id: 'a_b', soort: 'stap' } },
      { kind: 'create', value: { id: 'axb', soort: 'stap' } },
    );
    expect((await store().list(merk, 'a_')).map(({ value }) => value.id)).toEqual(['a_b']);
    expect(await store().list(merk, '%')).toEqual([]);
    expect(await store().list(merk, "' OR 1=1 --")).toEqual([]);
  },
  'kent een id met vreemde tekens gewoon niet': async ({ store }, merk) => {
    await write(store(), merk, { kind: 'create', value: eenKop(merk) });
    for (const id of ['', '/', '..', 'dossier-kop/', 'a/b', 'a#b', 'a?b=c', 'a\\b', 'é 😀', "' OR 1=1 --"]) {
      expect(await store().read(merk, id)).toBeUndefined();
      expect(await store().read(id, 'dossier-kop')).toBeUndefined();
      expect(await store().list(id)).toEqual([]);
    }
  },
  'bewaart alles als de opslag opnieuw opengaat': async (under, merk) => {
    await write(
      under.store(),
      merk,
      { kind: 'create', value: eenKop(merk) },
      { kind: 'create', value: { id: 'stap', soort: 'stap' } },
    );
    const before = await under.store().list(merk);
    await under.reopen();
    expect(await under.store().list(merk)).toEqual(before);
    expect(await under.store().count({ soort: 'kop', where: [{ field: 'schoolId', is: merk }] })).toBe(1);
    await write(under.store(), merk, {
      kind: 'replace',
      value: eenKop(merk, { groep: '5' }),
      version: before[0]?.version ?? '',
    });
  },
} satisfies Record<string, StoreCase>;
