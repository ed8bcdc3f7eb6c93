import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGING } from './cases/changing';
import { COMMITTING } from './cases/committing';
import { EXPIRING } from './cases/expiring';
import { LIMITS } from './cases/limits';
import { PAGING } from './cases/paging';
import { QUERYING } from './cases/querying';
import { READING } from './cases/reading';
import type { StoreUnderTest } from './cases/store-case';

const CASES = { ...READING, ...QUERYING, ...PAGING, ...COMMITTING, ...LIMITS, ...CHANGING, ...EXPIRING };

/** Expiry takes real seconds in some stores, and making a container too. */
const MAX_MS = 30_000;

/** A sentence of the contract. */
type CaseName = keyof typeof CASES;
/** Why a stand-in cannot keep a sentence, and the fault that shows it: with any other outcome the test fails. */
export type Gap = { reason: string; fails: RegExp };
export type Gaps = { readonly [name in CaseName]?: Gap };

/** The gap itself is tested too, so that the list cannot outlive its reason. */
async function expectGap({ fails }: Gap, run: () => Promise<void>): Promise<void> {
  const fault = await run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (fault === undefined) throw new Error('This works now: take it from the list of gaps');
  expect(String(fault instanceof Error ? fault.message : fault)).toMatch(fails);
}

/** The contract of the port `DocumentStore`, for any store. `gaps` may be given for stand-ins only. */
export function describeDocumentStore(
  name: string,
  open: () => Promise<StoreUnderTest>,
  { gaps = {} as Gaps } = {},
): void {
  describe(name, () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    }, MAX_MS);
    afterAll(() => under?.close(), MAX_MS);
    for (const [sentence, run] of Object.entries(CASES)) {
      const merk = () => `t${crypto.randomUUID().slice(0, 13)}`;
      const gap = gaps[sentence as CaseName];
      if (gap) it(`(hiaat: ${gap.reason}) ${sentence}`, () => expectGap(gap, () => run(under, merk())), MAX_MS);
      else it(sentence, () => run(under, merk()), MAX_MS);
    }
  });
}
