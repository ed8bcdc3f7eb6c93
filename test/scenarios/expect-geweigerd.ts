import { expect } from 'vitest';
import type { RefusalCode } from '@domain/result';
import type { Ontvangen, Verzoek } from './send-verzoek';
import type { Scenario, Weigering, Wie } from './start-scenario';

/** `vraag` as `PATCH dossiers/1/stappen/4`; without `wie` it is Marit, without `json`, `body` and `delen` there is no body. */
export type Poging = Omit<Verzoek, 'methode' | 'pad' | 'token'> & { vraag: string; wie?: Wie; token?: string };

const LELIJK = /ongeldig|verplicht veld|helaas|succesvol|!|\b(invalid|error|required|must|undefined|null|NaN)\b/i;

/** A sentence that says what has to be true and how to go on: schermen.md §1.7-1.8. */
export function expectDuidelijk({ refusals, kenmerk }: Weigering): void {
  expect(kenmerk).toMatch(/^[0-9A-Z]{4,6}$/);
  expect(refusals.length).toBeGreaterThan(0);
  for (const { message } of refusals) {
    expect(message).toMatch(/^\p{Lu}.{10,}[.?]$/u);
    expect(message).not.toMatch(LELIJK);
  }
}

/** Does it and looks whether the answer is a clear refusal with this status and this first code. Gives the answer. */
export async function expectGeweigerd(
  scenario: Scenario,
  { vraag, wie = 'marit', token, ...rest }: Poging,
  status: number,
  code: RefusalCode,
): Promise<Ontvangen<Weigering>> {
  const [methode = '', pad = ''] = vraag.split(' ');
  const antwoord = await scenario.send({
    ...rest,
    methode,
    pad: `/api/${pad}`,
    token: token ?? (await scenario.tokenOf(wie)),
  });
  const codes = antwoord.body?.refusals?.map((refusal) => refusal.code);
  expect([vraag, antwoord.status, codes?.[0]]).toEqual([vraag, status, code]);
  expectDuidelijk(antwoord.body);
  expect(antwoord.koppen['cache-control']).toBe('no-store');
  return antwoord;
}
