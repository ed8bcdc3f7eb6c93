import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mail, MailBijlage } from '../../functions/ports';
import { BEVEILIGDE_KOPPEN, createGraphMailbox } from '../../functions/adapters/graph/graph-mailbox';
import { createMakeAgenda } from '../../functions/adapters/agenda/make-agenda';
import { toHtml } from './postvak-html';
import { startGraph, type GraphStandIn } from './start-graph';

const MAILBOX = 'veilig@waterstede.example';
const PUBLIEK = 'bijeenkomsten@waterstede.example';
const clock = () => new Date('2026-01-12T09:42:00.000Z');
const MAIL: Mail = {
  berichtId: 'bericht-1',
  aan: { naam: 'Hanna Meerkoet', email: 'hanna@waterstede.example' },
  onderwerp: 'Er staat een bericht voor u klaar <b>nu</b>',
  tekst: 'Beste Hanna,\n\nOpen het dossier: http://localhost:3000/tab/dossiers/1?a=1&b=2. Tot ziens.',
};

const PDF: MailBijlage = { naam: 'OPP "1".pdf', type: 'application/pdf', inhoud: Buffer.from('%PDF-1.7') };

let graph: GraphStandIn;
beforeEach(async () => {
  graph = await startGraph({
    port: 0,
    file: ':memory:',
    mailboxen: [
      { email: MAILBOX, naam: 'TOP Dossier, Waterstede', isBeveiligd: true },
      { email: PUBLIEK, naam: 'Wijkbijeenkomsten', isBeveiligd: false },
    ],
    nu: clock,
  });
});
afterEach(() => graph.stop());

async function send(anders: Partial<Mail> = {}, { mailbox = MAILBOX, koppen = BEVEILIGDE_KOPPEN, bijlage = PDF } = {}) {
  const getToken = async () => 't';
  const box = createGraphMailbox({ baseUrl: graph.url, mailbox, koppen, getToken, clock, log: () => {} });
  const concept = await box.createDraft({ ...MAIL, ...anders });
  if (!concept.ok) throw new Error(concept.fout.code);
  const { conceptId } = concept.value;
  await box.attach(conceptId, [bijlage]);
  await box.send(conceptId);
}
const haal = async (pad: string) => (await fetch(`${graph.url}${pad}`)).text();

describe('/postvak', () => {
  it('toont een bericht zoals de ontvanger het ziet, met koppen, bijlage en het merk van de mailregel', async () => {
    await send();
    const html = await haal('/postvak');
    for (const stuk of [
      'TOP Dossier, Waterstede &lt;veilig@waterstede.example&gt;',
      'Hanna Meerkoet &lt;hanna@waterstede.example&gt;',
      'klaar &lt;b&gt;nu&lt;/b&gt;',
      '12 januari 2026, 10.42 uur',
      '<a href="http://localhost:3000/tab/dossiers/1?a=1&amp;b=2">',
      'OPP &quot;1&quot;.pdf',
      '<code>x-swv-beveiligd: encrypt</code>',
      'Versleuteld door de mailregel (x-swv-beveiligd: encrypt)',
    ])
      expect(html).toContain(stuk);
    expect(html).not.toContain('<b>');
  });

  it('geeft een bijlage om te openen of te bewaren', async () => {
    await send();
    const { berichten } = JSON.parse(await haal('/dev/postvak')) as { berichten: { bijlagen: { pad: string }[] }[] };
    const pad = berichten[0]?.bijlagen[0]?.pad ?? '';
    const openen = await fetch(graph.url + pad);
    expect(openen.headers.get('Content-Type')).toBe('application/pdf');
    expect(openen.headers.get('Content-Disposition')).toBe("inline; filename*=UTF-8''OPP%20%221%22.pdf");
    expect(await openen.text()).toBe('%PDF-1.7');
    expect((await fetch(`${graph.url}${pad}?bewaar`)).headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect((await fetch(`${graph.url}/postvak/bijlagen/anders`)).status).toBe(404);
  });

  it('zet het nieuwste bovenaan en toont op verzoek één ontvanger', async () => {
    await send();
    await send({
      berichtId: 'bericht-2',
      onderwerp: 'Tweede',
      aan: { naam: 'Bram', email: 'bram@waterstede.example' },
    });
    const alles = await haal('/postvak');
    expect(alles.indexOf('>Tweede<')).toBeLessThan(alles.indexOf('klaar &lt;b&gt;'));
    const vanBram = await haal('/postvak?aan=bram@waterstede.example');
    expect(vanBram).toContain('>Tweede<');
    expect(vanBram).not.toContain('klaar &lt;b&gt;');
    expect(vanBram).toContain('<option value="bram@waterstede.example" selected>');
  });

  it('laat een tegengehouden bericht zien, maar niet bij de ontvanger', async () => {
    const pad = `${graph.url}/v1.0/users/${MAILBOX}/messages`;
    const vraag = { method: 'POST', headers: { Authorization: 'Bearer t', Prefer: 'IdType="ImmutableId"' } };
    const toRecipients = [{ emailAddress: { name: 'Bram', address: 'bram@waterstede.example' } }];
    const concept = await fetch(pad, { ...vraag, body: JSON.stringify({ subject: 'Zonder kop', toRecipients }) });
    await fetch(`${pad}/${((await concept.json()) as { id: string }).id}/send`, vraag);
    expect(await haal('/postvak')).toContain('Tegengehouden door de mailregel');
    expect(await haal('/postvak?aan=bram@waterstede.example')).not.toContain('Zonder kop');
  });

  it('toont gewone mail met haar eigen afzender en de afspraak uit de bijlage, om te lezen en te bewaren', async () => {
    const makeAgenda = createMakeAgenda({ organisator: { naam: 'Waterstede', email: PUBLIEK } });
    const ics = await makeAgenda({
      methode: 'CANCEL',
      uid: 'aanmelding-1@top.example',
      versie: 4,
      begin: '2025-05-15T07:00:00.000Z',
      eind: '2025-05-15T09:00:00.000Z',
      titel: 'HGW <i>en</i> TOP Dossier',
      tekst: '',
      plaats: 'Kade 12',
      deelnemer: { naam: 'Hanna Meerkoet', email: 'hanna@waterstede.example' },
      op: clock().toISOString(),
    });
    const type = 'text/calendar; charset=utf-8; method=CANCEL';
    const bijlage = { naam: 'uitnodiging.ics', type, inhoud: Buffer.from(ics) };
    await send({}, { mailbox: PUBLIEK, koppen: [], bijlage });
    const html = await haal('/postvak?aan=hanna@waterstede.example');
    for (const stuk of [
      'Wijkbijeenkomsten &lt;bijeenkomsten@waterstede.example&gt;',
      'Gewone mail',
      'Agenda: Afzegging',
      'HGW &lt;i&gt;en&lt;/i&gt; TOP Dossier',
      'donderdag 15 mei 2025, 9.00–11.00 uur',
      'Kade 12',
      '4 (CANCELLED)',
      'download="uitnodiging.ics"',
    ])
      expect(html).toContain(stuk);
    expect(html).not.toContain('Tegengehouden');
    const [, pad] = /href="(\/postvak\/bijlagen\/[^"?]+)"/.exec(html) ?? [];
    const bestand = await fetch(`${graph.url}${pad}`);
    expect(bestand.headers.get('Content-Type')).toBe(type);
    expect(bestand.headers.get('Content-Disposition')).toMatch(/^attachment; filename\*=UTF-8''uitnodiging.ics/);
    expect(await bestand.text()).toBe(ics);
  });

  it('laat een kapotte agenda gewoon als bestand zien', async () => {
    const bijlage = { naam: 'kapot.ics', type: 'text/calendar', inhoud: Buffer.from('BEGIN:VCALENDAR\r\nDTST') };
    await send({}, { mailbox: PUBLIEK, koppen: [], bijlage });
    const html = await haal('/postvak');
    expect(html).toContain('kapot.ics');
    expect(html).not.toContain('Agenda:');
  });

  it('geeft de pagina alleen wat nieuw is', async () => {
    await send();
    await send({ berichtId: 'bericht-2', onderwerp: 'Tweede' });
    expect(JSON.parse(await haal('/postvak/nieuw?na=1'))).toMatchObject({
      aantal: 1,
      html: expect.stringContaining('data-nummer="2"'),
    });
    expect(JSON.parse(await haal('/postvak/nieuw?na=2'))).toMatchObject({ aantal: 0, html: '' });
  });

  it('zegt het als er nog geen post is', async () => {
    expect(await haal('/postvak')).toContain('Er is nog geen post.');
  });
});

describe('toHtml', () => {
  it.each([
    ['Zie https://a.example/b, of niet', 'Zie <a href="https://a.example/b">https://a.example/b</a>, of niet'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['https://a.example/"onclick="x', '<a href="https://a.example/">https://a.example/</a>&quot;onclick=&quot;x'],
    ['a & b', 'a &amp; b'],
  ])('%s', (tekst, html) => {
    expect(toHtml(tekst)).toBe(html);
  });
});
