import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mail } from '../../functions/ports';
import { createGraphMailbox } from '../../functions/adapters/graph/graph-mailbox';
import { toHtml } from './postvak-html';
import { startGraph, type GraphStandIn } from './start-graph';

const MAILBOX = 'veilig@waterstede.example';
const clock = () => new Date('2026-01-12T09:42:00.000Z');
const MAIL: Mail = {
  berichtId: 'bericht-1',
  aan: { naam: 'Hanna Meerkoet', email: 'hanna@waterstede.example' },
  onderwerp: 'Er staat een bericht voor u klaar <b>nu</b>',
  tekst: 'Beste Hanna,\n\nOpen het dossier: http://localhost:3000/tab/dossiers/1?a=1&b=2. Tot ziens.',
};

let graph: GraphStandIn;
beforeEach(async () => {
  graph = await startGraph({
    port: 0,
    file: ':memory:',
    mailbox: MAILBOX,
    afzender: 'TOP Dossier, Waterstede',
    nu: clock,
  });
});
afterEach(() => graph.stop());

async function send(anders: Partial<Mail> = {}) {
  const getToken = async () => 't';
  const box = createGraphMailbox({ baseUrl: graph.url, mailbox: MAILBOX, getToken, clock, log: () => {} });
  const concept = await box.createDraft({ ...MAIL, ...anders });
  if (!concept.ok) throw new Error(concept.fout.code);
  const { conceptId } = concept.value;
  await box.attach(conceptId, [{ naam: 'OPP "1".pdf', type: 'application/pdf', inhoud: Buffer.from('%PDF-1.7') }]);
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
