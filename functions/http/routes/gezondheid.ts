import { ref } from '../openapi/schema';
import { defineOpenbareRoute, jsonAntwoord, type Route } from '../route';

export type GezondheidDeps = {
  /** Any read of the store; rejects when it is out of reach. */
  readStore(): Promise<unknown>;
  versie: string;
  /** How long a read may take before it counts as a fault. */
  maxMs?: number;
};

/** A store that is out of reach may keep trying for minutes; whoever asks wants to know now. */
async function judge(work: Promise<unknown>, maxMs: number): Promise<'ok' | 'storing'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'storing'>((resolve) => (timer = setTimeout(() => resolve('storing'), maxMs)));
  const read = work.then(
    () => 'ok' as const,
    () => 'storing' as const,
  );
  const opslag = await Promise.race([read, tooLate]);
  clearTimeout(timer);
  return opslag;
}

export const gezondheidRoute = ({ readStore, versie, maxMs = 5000 }: GezondheidDeps): Route =>
  defineOpenbareRoute('gezondheid', {
    samenvatting: 'Werkt de app, en is de opslag te lezen',
    antwoord: jsonAntwoord(ref('Gezondheid'), 200, 503),
    handler: async () => {
      const opslag = await judge(readStore(), maxMs);
      return { ok: true, value: { json: { status: opslag, opslag, versie }, status: opslag === 'ok' ? 200 : 503 } };
    },
  });
