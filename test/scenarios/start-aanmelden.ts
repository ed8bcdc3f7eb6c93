import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { expect } from 'vitest';
import { createAanmeldWerk, formulierVan } from './aanmeld-werk';
import { startScenario } from './start-scenario';

export const KIM = 'kim@zilverenreiger.example';
export const BO = 'bo@waterrad.example';
export const LOT = 'lot@waterrad.example';
export const UUR_MS = 3_600_000;

export const straks = (ms: number): string => new Date(Date.now() + ms).toISOString();
export const keren = (aantal: number): readonly number[] => Array.from({ length: aantal }, (_, i) => i);

/** The whole app with the demo world, a mailbox without limits, and people who come to sign up. */
export async function startAanmelden() {
  const scenario = await startScenario();
  const werk = createAanmeldWerk(scenario);
  await fetch(`${scenario.graph.url}/dev/begrenzing`, { method: 'POST', body: JSON.stringify({ aan: false }) });
  return {
    scenario,
    werk,
    /** One after the other; each of them gets in. */
    async meldAan(id: string, ...emails: readonly string[]): Promise<void> {
      for (const email of emails) {
        const { status } = await werk.meldAan(id, { antwoorden: formulierVan(email) });
        expect([email, status]).toEqual([email, 201]);
      }
    },
    /** What somebody does with a personal link. */
    eigen: (vraag: string, json: object) => werk.call<EigenAanmelding>(vraag, json),
  };
}

export type AanmeldWereld = Awaited<ReturnType<typeof startAanmelden>>;
