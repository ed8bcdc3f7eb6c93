import { randomUUID } from 'node:crypto';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Ontvangen } from '../../dev/graph/list-postvak';
import { startScenario, type Scenario } from './start-scenario';

const YARA = 'y.waterlelie@swv-waterstede.example';
const MARIT = 'm.lijsterbes@zilverenreiger.example';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario();
});
afterAll(() => scenario.stop());

/** The newest mail on the mailbox page that this address got, with this in its subject. */
async function leesPost(email: string, nummer: string): Promise<Ontvangen> {
  await scenario.fireTimer('verstuur-helpdeskberichten');
  return vi.waitFor(
    async () => {
      const response = await fetch(`${scenario.url}/dev/postvak?aan=${encodeURIComponent(email)}`);
      const { berichten } = (await response.json()) as { berichten: readonly Ontvangen[] };
      const post = berichten.find(({ onderwerp }) => onderwerp.includes(nummer));
      if (!post) throw new Error('nog geen post');
      return post;
    },
    { timeout: 20_000 },
  );
}

/** Answers on the mailbox page, by the way of the frame, and lets the app read its inbox. */
async function beantwoord({ nummer }: Ontvangen, van: string, tekst: string) {
  const body = new FormData();
  for (const [naam, waarde] of Object.entries({ nummer: String(nummer), van, tekst, citaat: '> oud' }))
    body.set(naam, waarde);
  const klaar = await fetch(`${scenario.url}/postvak/antwoord`, { method: 'POST', body, redirect: 'manual' });
  expect(klaar.status).toBe(303);
  await scenario.fireTimer('lees-postvak');
}

describe('een vraag aan de helpdesk, per mail beantwoord', () => {
  it('komt in de app terug, en de reactie per mail ook', async () => {
    const id = randomUUID();
    const vraag = {
      id,
      soort: 'technisch',
      onderwerp: 'Tussendoel weg',
      tekst: 'Mijn tussendoel is weg.',
      bijlagen: [],
    };
    const gesteld = await scenario.call<{ nummer: string }>('marit', 'POST helpdesk/vragen', { ...vraag, stap: 8 });
    expect(gesteld.status).toBe(201);
    const { nummer } = gesteld.body;

    const naarHelpdesk = await leesPost(YARA, nummer);
    expect(naarHelpdesk.cc).toMatchObject([{ email: YARA }]);
    await beantwoord(naarHelpdesk, YARA, 'Kijk bij stap 5.');
    const naarMarit = await leesPost(MARIT, nummer);
    expect(naarMarit).toMatchObject({ tekst: expect.stringContaining('Kijk bij stap 5.'), cc: [{ email: YARA }] });
    await beantwoord(naarMarit, MARIT, 'Gevonden!');

    const { body } = await scenario.call<VraagBeeld>('marit', `GET helpdesk/vragen/${id}`);
    expect(body.regels.map(({ tekst, citaat, via }) => [tekst, citaat, via])).toEqual([
      ['Mijn tussendoel is weg.', undefined, 'app'],
      ['Kijk bij stap 5.', '> oud', 'mail'],
      ['Gevonden!', '> oud', 'mail'],
    ]);
    expect(body.vraag.status).toBe('open');
    expect(scenario.readLog()).not.toContain('mail-storing');
  });
});
