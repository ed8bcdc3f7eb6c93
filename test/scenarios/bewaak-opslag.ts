import { afterEach, beforeEach, expect } from 'vitest';
import { dumpOpslag } from './look-in-store';
import type { Scenario } from './start-scenario';

/** From here on, after each test the store holds exactly what it held before. */
export function bewaakOpslag(scenario: () => Scenario): void {
  let voor: string;
  beforeEach(async () => {
    voor = await dumpOpslag(scenario());
  });
  afterEach(async () => {
    expect(await dumpOpslag(scenario())).toBe(voor);
  });
}
