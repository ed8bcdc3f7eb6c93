import { expect } from 'vitest';
import type { Document, DocumentStore, Filter, Query, Stored, Write } from '../../../functions/ports';

/** A store with one container, empty or not, and what a case may do to it from outside. */
export type StoreUnderTest = {
  /** After `reopen` another one: do not keep it. */
  store(): DocumentStore;
  /** Closes what is open and opens it again. */
  reopen(): Promise<void>;
  /** Lets time pass for the expiry of documents. */
  pass(seconds: number): Promise<void>;
  close(): Promise<void>;
};

/** `merk` is unique for each case: its partitions start with it, and its documents have it as `schoolId`. */
export type StoreCase = (under: StoreUnderTest, merk: string) => Promise<void>;

export type TestKop = Document & {
  schoolId: string;
  volgendeDatum: string;
  sorteernaam: string;
  bijgewerktOp: string;
  [field: string]: unknown;
};

export const eenKop = (merk: string, fields: Partial<TestKop> = {}): TestKop => ({
  id: 'dossier-kop',
  soort: 'kop',
  schoolId: merk,
  volgendeDatum: '2026-11-20',
  sorteernaam: 'de vries teun',
  bijgewerktOp: '2026-11-01T10:00:00.000Z',
  isGearchiveerd: false,
  ...fields,
});

/** Commits and expects that it is accepted. Gives the versions. */
export async function write(store: DocumentStore, partition: string, ...writes: Write[]): Promise<readonly string[]> {
  const outcome = await store.commit(partition, writes);
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusals.map(({ code }) => code).join(', ')}`);
  return outcome.value;
}

/** One kop in each partition: `<merk>-000`, `<merk>-001` and so on. */
export async function writeKoppen(
  store: DocumentStore,
  merk: string,
  koppen: readonly Partial<TestKop>[],
): Promise<void> {
  for (const [at, fields] of koppen.entries()) {
    const partition = `${merk}-${String(at).padStart(3, '0')}`;
    await write(store, partition, { kind: 'create', value: eenKop(merk, fields) });
  }
}

export const refusalCode = async (outcome: ReturnType<DocumentStore['commit']>): Promise<string | undefined> => {
  const settled = await outcome;
  return settled.ok ? undefined : settled.refusals[0]?.code;
};

export const koppenVan = (merk: string, more: Partial<Query> = {}): Query => ({
  soort: 'kop',
  where: [{ field: 'schoolId', is: merk }],
  sort: { field: 'sorteernaam', richting: 'op' },
  limit: 200,
  ...more,
});

/** The sorteernaam of all that fit, in order; and a count must say as many. */
export async function find(
  store: DocumentStore,
  merk: string,
  where: readonly Filter[],
  more: Partial<Query> = {},
): Promise<string[]> {
  const query = koppenVan(merk, { where: [{ field: 'schoolId', is: merk }, ...where], ...more });
  const { items } = await store.query<TestKop>(query);
  expect(await store.count(query)).toBe(items.length);
  return items.map(({ value }) => value.sorteernaam);
}

/** Follows the continuation to the end. `between` runs after each page. */
export async function readPages(
  store: DocumentStore,
  query: Query,
  between: (page: number) => Promise<void> = async () => {},
): Promise<Stored<TestKop>[]> {
  const all: Stored<TestKop>[] = [];
  let continuation: string | undefined;
  for (let page = 1; page <= 100; page++) {
    const found = await store.query<TestKop>({ ...query, ...(continuation && { continuation }) });
    expect(found.items.length).toBeLessThanOrEqual(query.limit);
    all.push(...found.items);
    continuation = found.continuation;
    if (!continuation) return all;
    await between(page);
  }
  throw new Error('The pages never end');
}
