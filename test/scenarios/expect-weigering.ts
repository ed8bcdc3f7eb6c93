import { expect } from 'vitest';
import type { RefusalCode } from '@domain/result';
import { expectDuidelijk } from './expect-geweigerd';
import type { Ontvangen } from './send-verzoek';
import type { Weigering } from './start-scenario';

/** Whether an answer is a clear refusal with this status and this first code, that nobody keeps. */
export function expectWeigering(antwoord: Ontvangen<Partial<Weigering>>, status: number, code: RefusalCode): void {
  expect([antwoord.status, antwoord.body?.refusals?.[0]?.code]).toEqual([status, code]);
  expectDuidelijk(antwoord.body as Weigering);
  expect(antwoord.koppen['cache-control']).toBe('no-store');
}
