import type { DatabaseSync } from 'node:sqlite';
import type { Result } from '@domain/result';

type Job = {
  work: () => Result<unknown>;
  resolve: (outcome: Result<unknown>) => void;
  reject: (fault: unknown) => void;
};

/** Keeps one transaction short, because the event loop waits for it. */
const MAX_JOBS = 64;

/** Runs one commit inside the transaction; a refusal or a fault undoes only this one. Gives how to settle it. */
function runJob(database: DatabaseSync, { work, resolve, reject }: Job): () => void {
  database.exec('SAVEPOINT job');
  try {
    const outcome = work();
    database.exec(outcome.ok ? 'RELEASE job' : 'ROLLBACK TO job; RELEASE job');
    return () => resolve(outcome);
  } catch (fault) {
    // A full disk ends the transaction itself: then nobody's commit holds.
    if (!database.isTransaction) throw fault;
    database.exec('ROLLBACK TO job; RELEASE job');
    return () => reject(fault);
  }
}

function runJobs(database: DatabaseSync, jobs: readonly Job[]): void {
  try {
    database.exec('BEGIN IMMEDIATE');
    const settle = jobs.map((job) => runJob(database, job));
    database.exec('COMMIT');
    for (const one of settle) one();
  } catch (fault) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    for (const { reject } of jobs) reject(fault);
  }
}

/** Commits that arrive in the same turn of the event loop share one transaction, and so one wait for the disk. */
export function createCommitQueue(database: DatabaseSync) {
  let waiting: Job[] = [];
  const flush = () => {
    while (waiting.length > 0) {
      const jobs = waiting.slice(0, MAX_JOBS);
      waiting = waiting.slice(MAX_JOBS);
      runJobs(database, jobs);
    }
  };
  return {
    flush,
    commit: <T>(work: () => Result<T>): Promise<Result<T>> =>
      new Promise((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Job['resolve'], reject });
        if (waiting.length === 1) setImmediate(flush);
      }),
  };
}
