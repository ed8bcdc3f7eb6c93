import { randomUUID } from 'node:crypto';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import type { MailApart, StellerKeuze } from '@domain/helpdesk/mail-apart';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Ontvangen } from '../../dev/graph/list-postvak';
import { MAILBOX_PUBLIEK } from '../../dev/machine-settings';
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
  await scenario.fireTimer('elke-minuut');
  return vi.waitFor(
    async () => {
      const response = await fetch(`${scenario.url}/dev/postvak?aan=${encodeURIComponent(email)}`);
      const { berichten } = (await response.json()) as { berichten: readonly Ontvangen[] };
      const post = berichten.find(({ onderwerp }) => onderwerp.includes(nummer));
      if (!post) throw new Error('nog geen post');
      return post;
    },
    { timeout: 30_000 },
  );
}

/** Answers on the mailbox page, by the way of the frame, and lets the app read its inbox. */
async function beantwoord({ nummer }: Ontvangen, van: string, tekst: string) {
  const body = new FormData();
  for (const [naam, waarde] of Object.entries({ nummer: String(nummer), van, tekst, citaat: '> oud' }))
    body.set(naam, waarde);
  const klaar = await fetch(`${scenario.url}/postvak/antwoord`, { method: 'POST', body, redirect: 'manual' });
  expect(klaar.status).toBe(303);
  await scenario.fireTimer('elke-minuut');
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

describe('een mail van een adres dat niemand kent', () => {
  const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  type Post = { mails: readonly MailApart[] };
  const readPost = async (onderwerp: string) =>
    (await scenario.call<Post>('wim', 'GET helpdeskpost')).body.mails.find((mail) => mail.onderwerp === onderwerp)!;

  it('wordt een vraag van wie de helpdesk kiest, met de bijlage en de Themaverbinder in cc', async () => {
    const body = new FormData();
    const onderwerp = `Thuis ${randomUUID()}`;
    for (const [naam, waarde] of Object.entries({
      van: 'marit@thuis.example',
      aan: MAILBOX_PUBLIEK,
      onderwerp,
      tekst: 'De knop is weg.',
    }))
      body.set(naam, waarde);
    body.set('bestand', new File([PNG], 'scherm.png', { type: 'image/png' }));
    expect((await fetch(`${scenario.url}/postvak/mail`, { method: 'POST', body, redirect: 'manual' })).status).toBe(
      303,
    );
    await scenario.fireTimer('elke-minuut');
    const { mailId, ...apart } = await vi.waitFor(async () => {
      const mail = await readPost(onderwerp);
      expect(mail).toBeDefined();
      return mail;
    });
    expect(apart).toMatchObject({ reden: 'onbekend', heeftBijlagen: true });

    const { stellers } = (await scenario.call<{ stellers: readonly StellerKeuze[] }>('wim', 'GET helpdeskstellers'))
      .body;
    const medewerkerId = stellers.find(({ naam }) => naam === 'Marit Lijsterbes')?.id;
    const maak = () =>
      scenario.call<{ vraagId: string; nummer: string }>('wim', `POST helpdeskpost/${mailId}/vraag`, { medewerkerId });
    const [een, ander] = await Promise.all([maak(), maak()]);
    expect([een.status, ander.status].every((status) => status === 200 || status === 201)).toBe(true);
    expect(ander.body).toEqual(een.body);
    expect(await readPost(onderwerp)).toMatchObject({ vraag: een.body, afgehandeld: { door: 'Wim Lisdodde' } });

    const { vraagId, nummer } = een.body;
    expect((await leesPost(YARA, nummer)).cc).toMatchObject([{ email: YARA }]);
    expect((await leesPost(MARIT, nummer)).tekst).toContain('Ontvangen.');
    const { regels } = (await scenario.call<VraagBeeld>('marit', `GET helpdesk/vragen/${vraagId}`)).body;
    expect(regels.map(({ tekst, bijlagen }) => [tekst, bijlagen.map(({ naam }) => naam)])).toEqual([
      ['De knop is weg.', ['scherm.png']],
    ]);
    const bijlage = regels[0]?.bijlagen[0]?.id;
    const { bytes } = await scenario.call('marit', `GET helpdesk/vragen/${vraagId}/bijlagen/${bijlage}`);
    expect(bytes).toEqual(PNG);
  });
});
