import { DatabaseSync } from 'node:sqlite';
import { accept, refuse, type Result } from '@domain/result';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { createCommitQueue } from './commit-queue';

describe('createCommitQueue', () => {
  let database: DatabaseSync;
  let exec: MockInstance<DatabaseSync['exec']>;
  let insert: (n: number, outcome?: () => Result<number>) => () => Result<number>;
  const rows = () =>
    database
      .prepare('SELECT n FROM t ORDER BY rowid')
      .all()
      .map(({ n }) => n);
  const transactions = () => exec.mock.calls.filter(([sql]) => sql === 'BEGIN IMMEDIATE').length;

  beforeEach(() => {
    database = new DatabaseSync(':memory:');
    database.exec('CREATE TABLE t (n)');
    exec = vi.spyOn(database, 'exec');
    insert =
      (n, outcome = () => accept(n)) =>
      () => {
        database.prepare('INSERT INTO t VALUES (?)').run(n);
        return outcome();
      };
  });

  it('zet wat tegelijk komt in één transactie, op volgorde', async () => {
    const { commit } = createCommitQueue(database);
    const outcomes = await Promise.all([1, 2, 3].map((n) => commit(insert(n))));
    expect(outcomes).toEqual([1, 2, 3].map(accept));
    expect(rows()).toEqual([1, 2, 3]);
    expect(transactions()).toBe(1);
    await commit(insert(4));
    expect(transactions()).toBe(2);
  });

  it('maakt van een weigering of een fout alleen die ene ongedaan', async () => {
    const { commit } = createCommitQueue(database);
    const refusal = refuse({ code: 'bestaat-al', message: 'x' });
    const [one, two, three, four] = await Promise.allSettled([
      commit(insert(1)),
      commit(insert(2, () => refusal)),
      commit(
        insert(3, () => {
          throw new Error('kapot');
        }),
      ),
      commit(insert(4)),
    ]);
    expect([one, two, four].map((settled) => settled.status === 'fulfilled' && settled.value)).toEqual([
      accept(1),
      refusal,
      accept(4),
    ]);
    expect(three).toMatchObject({ status: 'rejected', reason: new Error('kapot') });
    expect(rows()).toEqual([1, 4]);
  });

  it('houdt een transactie kort als er heel veel tegelijk komt', async () => {
    const { commit } = createCommitQueue(database);
    await Promise.all(Array.from({ length: 150 }, (_, n) => commit(insert(n))));
    expect(rows()).toEqual(Array.from({ length: 150 }, (_, n) => n));
    expect(transactions()).toBe(3);
  });

  it('meldt iedereen een fout als de transactie zelf niet lukt, en gaat daarna verder', async () => {
    const { commit } = createCommitQueue(database);
    const endsTransaction = insert(2, () => {
      database.exec('ROLLBACK');
      throw new Error('schijf vol');
    });
    const settled = await Promise.allSettled([commit(insert(1)), commit(endsTransaction), commit(insert(3))]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(rows()).toEqual([]);
    expect(await commit(insert(4))).toEqual(accept(4));
    expect(rows()).toEqual([4]);
  });
});
