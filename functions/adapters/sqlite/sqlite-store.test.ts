import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Query } from '../../ports';
import { INDEXES } from '../store/indexes';
import { composeCount, composeQuery } from './compose-query';
import { openSqlite, type Sqlite } from './open-sqlite';
import { createSqliteStore } from './sqlite-store';

const kop = (id: string, fields: object = {}) =>
  ({ id, soort: 'kop', schoolId: 's1', sorteernaam: 'a', ...fields }) as never;

describe('createSqliteStore', () => {
  let sqlite: Sqlite;
  let now: number;
  const open = () => createSqliteStore(sqlite, 'dossiers', () => new Date(now));
  beforeEach(() => {
    sqlite = openSqlite(':memory:');
    now = Date.parse('2026-11-20T10:00:00.000Z');
  });
  afterEach(() => sqlite.close());

  it('laat een document verlopen op de milliseconde, en ruimt het later ook echt op', async () => {
    const store = open();
    await store.commit('p', [{ kind: 'put', value: kop('a'), ttlSeconds: 10 }]);
    now += 9_999;
    expect(await store.read('p', 'a')).toBeDefined();
    now += 1;
    expect(await store.read('p', 'a')).toBeUndefined();
    expect(sqlite.all('SELECT id FROM documents', {})).toHaveLength(1);
    now += 60_000;
    await store.commit('p', [{ kind: 'put', value: kop('b') }]);
    expect(sqlite.all('SELECT id FROM documents', {})).toEqual([{ id: 'b' }]);
  });

  it('leest elke lijst uit zijn index, zonder te sorteren, hoeveel waarden er ook zijn', () => {
    for (const [soort, { sorts, per }] of Object.entries(INDEXES))
      for (const field of sorts)
        for (const richting of ['op', 'af'] as const) {
          const where = per ? [{ field: per, in: ['a', 'b', 'c', 'd', 'e'] }] : [];
          const query: Query = { soort, where, sort: { field, richting }, limit: 50 };
          const { sql, params } = composeQuery('dossiers', query, now);
          const keys = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(') AS k'));
          const plan = sqlite.all(`EXPLAIN QUERY PLAN ${keys}`, params).map(({ detail }) => String(detail));
          expect(plan.join('\n')).toContain(`derived_${soort}_${field}`);
          expect(plan.join('\n')).not.toContain('TEMP B-TREE');
        }
  });

  it('telt de werkvoorraad zonder de documenten langs te gaan', () => {
    const where = [
      { field: 'schoolId', in: ['a', 'b'] },
      { field: 'isGearchiveerd', is: false },
      { field: 'fase', is: 'plannen' },
    ];
    const { sql, params } = composeCount('dossiers', { soort: 'kop', where }, now);
    const plan = sqlite.all(`EXPLAIN QUERY PLAN ${sql}`, params).map(({ detail }) => String(detail));
    expect(plan.filter((detail) => /^(SEARCH|SCAN) documents/.test(detail))).toEqual([
      expect.stringContaining('derived_kop_expiring'),
    ]);
    expect(
      plan.some((detail) =>
        /SEARCH derived_kop_tally_0 .*container=\? AND schoolId=\? AND isGearchiveerd=\?/.test(detail),
      ),
    ).toBe(true);
  });

  it('telt na elke wijziging evenveel als er te vinden is', async () => {
    const store = open();
    let seed = 1;
    const below = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
    const some = () => ({
      schoolId: `s${below(3)}`,
      isGearchiveerd: below(2) === 0,
      ...(below(4) > 0 && { fase: `f${below(2)}` }),
      groep: below(5) === 0 ? undefined : String(below(3)),
    });
    for (let round = 0; round < 400; round++) {
      const id = `d-${below(25)}`;
      const known = await store.read('p', id);
      const ttl = below(4) === 0 ? { ttlSeconds: 30 + below(100) } : {};
      const soort = below(9) === 0 ? { soort: 'stap' } : {};
      if (known && below(3) === 0) await store.commit('p', [{ kind: 'delete', id, version: known.version }]);
      else await store.commit('p', [{ kind: 'put', value: kop(id, { ...some(), ...soort }), ...ttl }]);
      if (below(4) === 0)
        await store.commit('p', [
          { kind: 'put', value: kop('x') },
          { kind: 'create', value: kop('d-1') },
        ]);
      now += below(5000);
      const where = [
        { field: 'schoolId', in: ['s0', 's2'] },
        { field: 'isGearchiveerd', is: true },
      ];
      for (const more of [[], [{ field: 'fase', is: 'f1' }], [{ field: 'groep', in: ['1', '2'] }]]) {
        const question = { soort: 'kop', where: [...where, ...more] };
        const found = await store.query({ ...question, sort: { field: 'sorteernaam', richting: 'op' }, limit: 200 });
        expect(await store.count(question)).toBe(found.items.length);
      }
    }
  });

  it('noemt een cursor die het niet zelf gaf een fout', async () => {
    for (const cursor of ['x', '-1', '1 OR 1=1', '']) await expect(open().changes(cursor)).rejects.toThrow('cursor');
  });
});
