import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGraph, type GraphStandIn } from '../../../dev/graph/start-graph';
import type { MailVanBuiten } from '../../../dev/graph/bezorg';
import type { Postvak } from '../../ports';
import { createGraphMailbox, PUBLIEKE_KOPPEN } from './graph-mailbox';
import { createGraphPostvak } from './graph-postvak';
import { readKoppen } from './mail-koppen';
import { toInkomendeMail } from './to-inkomende-mail';

const HELPDESK = 'helpdesk@waterstede.example';
const VEILIG = 'veilig@waterstede.example';
let nu = Date.parse('2026-01-12T09:00:00.000Z');
const clock = () => new Date(nu);
const getToken = async () => 'token';
const log = () => {};

let graph: GraphStandIn;
let postvak: Postvak;
beforeEach(async () => {
  graph = await startGraph({
    port: 0,
    file: ':memory:',
    mailboxen: [
      { email: VEILIG, naam: 'TOP Dossier', isBeveiligd: true },
      { email: HELPDESK, naam: 'Helpdesk', isBeveiligd: false },
    ],
    nu: clock,
    begrensd: false,
  });
  postvak = createGraphPostvak({ baseUrl: graph.url, mailbox: HELPDESK, getToken, clock, log, timeoutMs: 5000 });
});
afterEach(() => graph.stop());

const mail = (anders: Partial<MailVanBuiten> = {}) => {
  nu += 1000;
  graph.bezorg({
    van: { naam: 'Marit', email: 'Marit@Reiger.example' },
    aan: [{ naam: 'Helpdesk', email: HELPDESK.toUpperCase() }],
    onderwerp: 'Vraag',
    tekst: 'Tekst',
    ...anders,
  });
};
async function lees(cursor?: string) {
  const uitkomst = await postvak.changes(cursor);
  if (!uitkomst.ok) throw new Error(uitkomst.fout.code);
  return { ...uitkomst.value, onderwerpen: uitkomst.value.mails.map(({ onderwerp }) => onderwerp) };
}

describe('changes', () => {
  it('begint een uur terug, en geeft daarna alleen wat nieuw is', async () => {
    mail({ onderwerp: 'Vorige maand' });
    nu += 30 * 24 * 3_600_000;
    const { cursor, mails, isMeer } = await lees();
    expect([mails, isMeer]).toEqual([[], false]);
    mail({
      onderwerp: 'Nieuw',
      aan: [{ naam: '', email: 'iemand@elders.example' }],
      cc: [{ naam: '', email: HELPDESK }],
    });
    mail({ onderwerp: 'Voor een ander', aan: [{ naam: '', email: VEILIG }] });
    const tweede = await lees(cursor);
    expect(tweede.mails).toMatchObject([
      {
        van: { naam: 'Marit', email: 'marit@reiger.example' },
        onderwerp: 'Nieuw',
        tekst: 'Tekst',
        isAutomatisch: false,
        isVervalst: false,
        heeftBijlagen: false,
        ontvangenOp: clock()
          .toISOString()
          .replace(/:\d\d\./, `:${String((nu / 1000 - 1) % 60).padStart(2, '0')}.`),
      },
    ]);
    expect((await lees(tweede.cursor)).mails).toEqual([]);
  });

  it('bladert, op volgorde, en kan een bladzijde nog eens vragen', async () => {
    const { cursor } = await lees();
    for (let i = 1; i <= 23; i += 1) mail({ onderwerp: String(i) });
    const een = await lees(cursor);
    const twee = await lees(een.cursor);
    const drie = await lees(twee.cursor);
    expect([een.isMeer, twee.isMeer, drie.isMeer]).toEqual([true, true, false]);
    expect([...een.onderwerpen, ...twee.onderwerpen, ...drie.onderwerpen]).toEqual(
      Array.from({ length: 23 }, (_, i) => String(i + 1)),
    );
    expect((await lees(een.cursor)).onderwerpen).toEqual(twee.onderwerpen);
  });

  it.each([
    ['Graph de plek niet meer kent', (cursor: string) => cursor, true],
    ['de plek onleesbaar is', (cursor: string) => cursor.replace(/=.*/, '=kapot'), false],
    ['de plek van een ander postvak is', (cursor: string) => cursor.replace('helpdesk', 'ander'), false],
  ])('begint met de laatste week als %s', async (_, verander, metStoring) => {
    mail({ onderwerp: 'Lang geleden' });
    nu += 8 * 24 * 3_600_000;
    const { cursor } = await lees();
    mail({ onderwerp: 'Gisteren' });
    if (metStoring) graph.storingen.add({ regel: 'inkomend', soort: '410' });
    expect((await lees(verander(cursor))).onderwerpen).toEqual(['Gisteren']);
  });

  it('geeft een storing door met de tijd die Graph vraagt', async () => {
    graph.storingen.add({ regel: 'inkomend', soort: '429', naSeconden: 17 });
    expect(await postvak.changes()).toEqual({
      ok: false,
      fout: { soort: 'tijdelijk', code: 'graph-429', naSeconden: 17 },
    });
    graph.storingen.add({ regel: 'inkomend', soort: '403' });
    expect(await postvak.changes()).toMatchObject({ fout: { soort: 'blijvend', code: 'graph-403' } });
  });

  it('herkent onze eigen mail aan haar kop, en de kop vraagt anderen niet te antwoorden', async () => {
    const { cursor } = await lees();
    const box = createGraphMailbox({
      baseUrl: graph.url,
      mailbox: HELPDESK,
      koppen: PUBLIEKE_KOPPEN,
      getToken,
      clock,
      log,
    });
    const aan = { naam: 'Helpdesk', email: HELPDESK };
    const concept = await box.createDraft({ berichtId: 'bericht-7', aan, onderwerp: 'Uit', tekst: 'Tekst' });
    await box.send(concept.ok ? concept.value.conceptId : '');
    const { mails } = await lees(cursor);
    expect(mails).toMatchObject([{ eigenBerichtId: 'bericht-7', isAutomatisch: true, van: { email: HELPDESK } }]);
  });
});

describe('listBijlagen', () => {
  it('haalt bestanden op, en noemt wat te groot is zonder het op te halen', async () => {
    const { cursor } = await lees();
    const inhoud = Buffer.from('%PDF-klein');
    const groot = Buffer.alloc(6_000_000);
    mail({
      bijlagen: [
        { naam: 'a.pdf', type: 'application/pdf', inhoud },
        { naam: 'groot.pdf', type: 'application/pdf', inhoud: groot },
      ],
    });
    const { mails } = await lees(cursor);
    expect(mails[0]?.heeftBijlagen).toBe(true);
    const bijlagen = await postvak.listBijlagen(mails[0]?.id ?? '');
    expect(bijlagen).toEqual({
      ok: true,
      value: [
        { naam: 'a.pdf', type: 'application/pdf', bytes: 10, inhoud },
        { naam: 'groot.pdf', type: 'application/pdf', bytes: 6_000_000 },
      ],
    });
  });

  it('zegt het als de mail er niet meer is', async () => {
    expect(await postvak.listBijlagen('weg')).toEqual({
      ok: false,
      fout: { soort: 'tijdelijk', code: 'graph-404-bericht' },
    });
  });
});

describe('toInkomendeMail', () => {
  it('maakt tekst van HTML, kort in en ziet een plaatje in de tekst', () => {
    const body = { contentType: 'html', content: `<p>Zie [cid:image001.png@01D]</p>${'x'.repeat(300_000)}` } as const;
    const { tekst, heeftBijlagen, van } = toInkomendeMail({ id: '1', body, hasAttachments: false });
    expect(tekst).toMatch(/^Zie \[afbeelding\]\nx/);
    expect(tekst.length).toBeLessThanOrEqual(200_000);
    expect(heeftBijlagen).toBe(true);
    expect(van).toEqual({ naam: '', email: '' });
  });
});

describe('changes bij antwoorden uit een agenda', () => {
  it('slaat over wat een agenda schreef, en niet wat een mens schreef', async () => {
    const { cursor } = await lees();
    const namen = ['eventMessageResponse', 'eventMessageRequest', 'eventMessage'];
    for (const naam of namen) mail({ onderwerp: 'Geaccepteerd', odataType: `#microsoft.graph.${naam}` });
    mail({ onderwerp: 'Een vraag', odataType: '#microsoft.graph.message' });
    expect((await lees(cursor)).onderwerpen).toEqual(['Een vraag']);
  });
});

describe('toInkomendeMail bij een agenda', () => {
  it.each([
    ['#microsoft.graph.eventMessageResponse', true],
    ['#microsoft.graph.message', false],
  ])('%s → automatisch is %s', (soort, isAutomatisch) => {
    expect(toInkomendeMail({ '@odata.type': soort, id: '1' }).isAutomatisch).toBe(isAutomatisch);
  });
});

describe('readKoppen', () => {
  it.each([
    ['Auto-Submitted', 'auto-replied', true],
    ['auto-submitted', 'no', false],
    ['Precedence', 'bulk', true],
    ['Precedence', 'first-class', false],
    ['X-Auto-Response-Suppress', 'OOF, AutoReply', true],
    ['List-Id', '<lijst.example>', true],
    ['Return-Path', '<>', true],
    ['Return-Path', '<marit@reiger.example>', false],
    ['Content-Type', 'multipart/report; report-type=delivery-status', true],
    ['Subject', 'auto-replied', false],
  ])('%s: %s → automatisch is %s', (name, value, isAutomatisch) => {
    expect(readKoppen([{ name, value }], 'marit@reiger.example').isAutomatisch).toBe(isAutomatisch);
  });

  it.each(['mailer-daemon@a.example', 'no-reply@a.example', 'noreply@a.example', 'postmaster@a.example'])(
    'ziet aan het adres %s dat er niemand leest',
    (email) => {
      expect(readKoppen([], email).isAutomatisch).toBe(true);
    },
  );

  it.each([
    ['spf=pass; dkim=pass; dmarc=pass', false],
    ['spf=fail; dmarc=fail action=none', true],
    ['dmarc=none; compauth=fail reason=001', true],
  ])('%s → vervalst is %s', (value, isVervalst) => {
    expect(readKoppen([{ name: 'Authentication-Results', value }], 'a@b.example').isVervalst).toBe(isVervalst);
  });
});
