import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGraphMailbox, PUBLIEKE_KOPPEN } from '../../functions/adapters/graph/graph-mailbox';
import { createGraphPostvak } from '../../functions/adapters/graph/graph-postvak';
import type { Ontvangen } from './list-postvak';
import { startGraph, type GraphStandIn } from './start-graph';

const HELPDESK = 'helpdesk@waterstede.example';
const VEILIG = 'veilig@waterstede.example';
const MARIT = { naam: 'Marit <i>', email: 'marit@reiger.example' };
const YARA = { naam: 'Yara', email: 'yara@waterstede.example' };
const clock = () => new Date('2026-01-12T09:42:00.000Z');
const getToken = async () => 't';
const log = () => {};

let graph: GraphStandIn;
beforeEach(async () => {
  graph = await startGraph({
    port: 0,
    file: ':memory:',
    mailboxen: [
      { email: VEILIG, naam: 'TOP Dossier', isBeveiligd: true },
      { email: HELPDESK, naam: 'Helpdesk', isBeveiligd: false },
    ],
    nu: clock,
  });
});
afterEach(() => graph.stop());

async function send(anders: { html?: string } = {}) {
  const box = createGraphMailbox({
    baseUrl: graph.url,
    mailbox: HELPDESK,
    koppen: PUBLIEKE_KOPPEN,
    getToken,
    clock,
    log,
  });
  const mail = { berichtId: 'bericht-1', onderwerp: '[H-2026-000001] Knop', tekst: 'Klik op Bewaar.\nEn dan?' };
  const concept = await box.createDraft({ ...mail, aan: MARIT, cc: [YARA], ...anders });
  await box.send(concept.ok ? concept.value.conceptId : '');
}
const haal = async (pad: string) => (await fetch(`${graph.url}${pad}`)).text();
const berichten = async () => (JSON.parse(await haal('/dev/postvak')) as { berichten: readonly Ontvangen[] }).berichten;
const inbox = async () => {
  const box = createGraphPostvak({ baseUrl: graph.url, mailbox: HELPDESK, getToken, clock, log });
  const gelezen = await box.changes();
  return { box, mails: gelezen.ok ? gelezen.value.mails : [] };
};

function post(pad: string, velden: Record<string, string | File>, koppen: Record<string, string> = {}) {
  const body = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) body.set(naam, waarde);
  return fetch(`${graph.url}${pad}`, { method: 'POST', body, headers: koppen, redirect: 'manual' });
}
const antwoord = (over: Record<string, string | File> = {}, koppen = {}) =>
  post('/postvak/antwoord', { nummer: '1', van: MARIT.email, tekst: 'Het lukt.', ...over }, koppen);

describe('de pagina /postvak', () => {
  it('toont de cc, en bij elke mail een formulier met de lezers en de aangehaalde tekst', async () => {
    await send();
    const html = await haal('/postvak');
    for (const stuk of [
      '<dt class="cc">Cc</dt><dd class="cc">Yara &lt;yara@waterstede.example&gt;</dd>',
      '<option value="marit@reiger.example">Marit &lt;i&gt; &lt;marit@reiger.example&gt;</option>',
      '<option value="yara@waterstede.example">',
      'Op 12 januari 2026 om 10.42 uur schreef Helpdesk &lt;helpdesk@waterstede.example&gt;:\n&gt; Klik op Bewaar.\n&gt; En dan?',
      'Automatisch antwoord, zoals bij afwezigheid',
    ])
      expect(html).toContain(stuk);
    // The plain mailbox first: that is where people write to.
    expect(html.indexOf(`<option value="${HELPDESK}">`)).toBeLessThan(html.indexOf(`<option value="${VEILIG}">`));
    expect(await haal('/postvak?verstuurd')).toContain('Je mail is bezorgd.');
  });

  it('toont een mail met opmaak als tekst, en apart zonder dat er iets in draait', async () => {
    await send({ html: '<h1>Nieuws</h1><script>alert(1)</script>' });
    const [mail] = await berichten();
    expect(mail?.tekst).toBe('Nieuws');
    const opmaak = await fetch(`${graph.url}${mail?.opmaak}`);
    expect(await opmaak.text()).toContain('<h1>Nieuws</h1>');
    expect(opmaak.headers.get('Content-Security-Policy')).toMatch(/^sandbox allow-popups; default-src 'none'/);
    expect((await fetch(`${graph.url}/postvak/opmaak/anders`)).status).toBe(404);
  });
});

describe('POST /postvak/antwoord', () => {
  it('bezorgt het antwoord met citaat en bestand bij het postvak, en toont het op de pagina', async () => {
    await send();
    const bestand = new File(['%PDF-1'], 'scherm.pdf', { type: 'application/pdf' });
    const klaar = await antwoord({ citaat: '> Klik op Bewaar.', bestand });
    expect([klaar.status, klaar.headers.get('Location')]).toEqual([303, '/postvak?verstuurd']);
    const { box, mails } = await inbox();
    expect(mails).toMatchObject([
      {
        van: MARIT,
        onderwerp: 'Re: [H-2026-000001] Knop',
        tekst: 'Het lukt.\n\n> Klik op Bewaar.',
        isAutomatisch: false,
        heeftBijlagen: true,
      },
    ]);
    expect(mails[0]?.eigenBerichtId).toBeUndefined();
    expect(await box.listBijlagen(mails[0]?.id ?? '')).toMatchObject({ value: [{ naam: 'scherm.pdf', bytes: 6 }] });
    expect((await berichten())[0]).toMatchObject({ isVanBuiten: true, isTegengehouden: false, van: MARIT });
    expect(await haal('/postvak')).toContain('Van buiten: deze mail is op deze pagina geschreven.');
  });

  it('komt op verzoek van een ander adres, naar alle lezers, of als automatisch antwoord', async () => {
    await send();
    await antwoord({ anders: 'vreemd@elders.example', allen: 'on' });
    await antwoord({ automatisch: 'on' });
    const [automatisch, anders] = await berichten();
    expect(anders).toMatchObject({ van: { email: 'vreemd@elders.example' }, cc: [MARIT, YARA] });
    expect(automatisch).toMatchObject({
      onderwerp: 'Automatisch antwoord: [H-2026-000001] Knop',
      koppen: [{ name: 'Auto-Submitted', value: 'auto-replied' }, {}],
    });
    expect((await inbox()).mails.map(({ isAutomatisch }) => isAutomatisch)).toEqual([false, true]);
  });

  it.each([
    ['een mail die er niet is', { nummer: '99' }, {}, 400],
    ['een afzender die geen lezer is', { van: 'x@y.example' }, {}, 400],
    ['een andere site', {}, { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ])('weigert %s', async (_, over, koppen, status) => {
    await send();
    expect((await antwoord(over, koppen)).status).toBe(status);
    expect((await inbox()).mails).toEqual([]);
  });

  it('weigert wat geen formulier is', async () => {
    await send();
    const zomaar = await fetch(`${graph.url}/postvak/antwoord`, { method: 'POST', body: '{}' });
    expect(zomaar.status).toBe(400);
  });
});

describe('POST /postvak/mail', () => {
  it('schrijft een nieuwe mail aan het gekozen postvak, en niet aan een ander adres', async () => {
    const velden = { naam: 'Marit', van: MARIT.email, aan: HELPDESK, onderwerp: 'Nieuw', tekst: 'Hoe?' };
    expect((await post('/postvak/mail', velden)).status).toBe(303);
    expect((await post('/postvak/mail', { ...velden, aan: 'x@y.example' })).status).toBe(400);
    expect((await inbox()).mails).toMatchObject([{ van: { naam: 'Marit' }, onderwerp: 'Nieuw', tekst: 'Hoe?' }]);
  });
});

describe('de inbox', () => {
  it('krijgt wat naar het postvak of in cc gaat één keer, en niet wat de mailregel tegenhoudt', async () => {
    const pad = `${graph.url}/v1.0/users/${VEILIG}/messages`;
    const koppen = { Authorization: 'Bearer t', Prefer: 'IdType="ImmutableId"' };
    const naar = (address: string) => ({ emailAddress: { name: '', address } });
    const json = { subject: 'Zonder kop', toRecipients: [naar(HELPDESK)] };
    const concept = await fetch(pad, { method: 'POST', headers: koppen, body: JSON.stringify(json) });
    await fetch(`${pad}/${((await concept.json()) as { id: string }).id}/send`, { method: 'POST', headers: koppen });
    expect((await inbox()).mails).toEqual([]);
    const aan = [{ naam: '', email: HELPDESK }];
    graph.bezorg({ van: MARIT, aan, cc: aan, onderwerp: 'Twee keer', tekst: '' });
    expect((await inbox()).mails).toMatchObject([{ onderwerp: 'Twee keer' }]);
  });
});
