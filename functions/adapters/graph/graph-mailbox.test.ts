import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGraph, type GraphStandIn } from '../../../dev/graph/start-graph';
import type { Storing } from '../../../dev/graph/storingen';
import type { Mail } from '../../ports';
import { BEVEILIGDE_KOPPEN, createGraphMailbox } from './graph-mailbox';
import { DEEL_BYTES } from './graph-upload';

const MAILBOX = 'veilig@waterstede.example';
const PUBLIEK = 'bijeenkomsten@waterstede.example';
const MAILBOXEN = [
  { email: MAILBOX, naam: 'TOP Dossier, Waterstede', isBeveiligd: true },
  { email: PUBLIEK, naam: 'Wijkbijeenkomsten', isBeveiligd: false },
];
const NU = new Date('2026-01-12T09:00:00.000Z');
const clock = () => NU;
const KLEIN = { naam: 'D-2024-000123 OPP 1.pdf', type: 'application/pdf', inhoud: Buffer.from('%PDF-klein') };
const GROOT = { naam: 'groot.pdf', type: 'application/pdf', inhoud: Buffer.alloc(2 * DEEL_BYTES + 5, 'x') };
const MAIL: Mail = {
  berichtId: "bericht-1 van 's-Gravenhage",
  aan: { naam: 'Hanna Meerkoet', email: 'hanna@waterstede.example' },
  onderwerp: 'Er staat een bericht voor u klaar in TOP dossier (D-2024-000123)',
  tekst: 'Beste Hanna Meerkoet,',
};

let graph: GraphStandIn;
let vragen: { refresh?: boolean }[];
beforeEach(async () => {
  graph = await startGraph({ port: 0, file: ':memory:', mailboxen: MAILBOXEN, nu: clock });
  vragen = [];
});
afterEach(() => graph.stop());

function box({
  mailbox = MAILBOX,
  baseUrl = graph.url,
  timeoutMs = 2000,
  token = 'token',
  koppen = BEVEILIGDE_KOPPEN,
} = {}) {
  const getToken = async (wens = {}) => {
    vragen.push(wens);
    if (!token) throw new Error('geen identiteit');
    return token;
  };
  return createGraphMailbox({ baseUrl, mailbox, koppen, getToken, clock, log: () => {}, timeoutMs });
}

async function draft() {
  const gemaakt = await box().createDraft(MAIL);
  return gemaakt.ok ? gemaakt.value.conceptId : 'geen concept';
}

async function postvak() {
  const response = await fetch(`${graph.url}/dev/postvak`);
  return ((await response.json()) as { berichten: { koppen: unknown; bijlagen: { naam: string; pad: string }[] }[] })
    .berichten;
}

describe('createDraft en send', () => {
  it('verstuurt met de kop waarop de mailregel versleutelt', async () => {
    const conceptId = await draft();
    expect(graph.listBezorgd()).toEqual([]);
    expect(await box().send(conceptId)).toEqual({ ok: true, value: undefined });
    expect(graph.listBezorgd()).toMatchObject([{ berichtId: MAIL.berichtId, isVersleuteld: true }]);
    expect(await postvak()).toMatchObject([
      {
        onderwerp: MAIL.onderwerp,
        tekst: MAIL.tekst,
        aan: [MAIL.aan],
        koppen: [{ name: 'x-swv-beveiligd', value: 'encrypt' }],
      },
    ]);
  });

  it('kan een concept maar één keer versturen', async () => {
    const conceptId = await draft();
    await box().send(conceptId);
    expect(await box().send(conceptId)).toMatchObject({ ok: false, fout: { code: 'graph-400' } });
    expect(graph.listBezorgd()).toHaveLength(1);
  });
});

describe('het gewone postvak', () => {
  it('verstuurt zonder koppen, en niets houdt het tegen', async () => {
    const gewoon = box({ mailbox: PUBLIEK, koppen: [] });
    const gemaakt = await gewoon.createDraft(MAIL);
    await gewoon.send(gemaakt.ok ? gemaakt.value.conceptId : '');
    expect(await postvak()).toMatchObject([{ koppen: [], isVersleuteld: false, isTegengehouden: false }]);
    expect(await box().find(MAIL.berichtId)).toEqual({ ok: true, value: undefined });
  });
});

describe('find', () => {
  it('vindt het concept en daarna het verzonden bericht onder hetzelfde id', async () => {
    expect(await box().find(MAIL.berichtId)).toEqual({ ok: true, value: undefined });
    const conceptId = await draft();
    expect(await box().find(MAIL.berichtId)).toEqual({ ok: true, value: { conceptId, isVerzonden: false } });
    await box().send(conceptId);
    expect(await box().find(MAIL.berichtId, conceptId)).toEqual({ ok: true, value: { conceptId, isVerzonden: true } });
    expect(await box().find('bericht-2')).toEqual({ ok: true, value: undefined });
  });

  it('kiest uit twee concepten het concept dat al bekend was', async () => {
    const [eerste, tweede] = [await draft(), await draft()];
    expect(await box().find(MAIL.berichtId, eerste)).toMatchObject({ value: { conceptId: eerste } });
    expect(await box().find(MAIL.berichtId, tweede)).toMatchObject({ value: { conceptId: tweede } });
  });

  it('kiest altijd het verzonden bericht als dat er is', async () => {
    const [eerste, tweede] = [await draft(), await draft()];
    await box().send(tweede);
    expect(await box().find(MAIL.berichtId, eerste)).toMatchObject({ value: { conceptId: tweede, isVerzonden: true } });
  });

  it('meldt niets zolang een verzonden bericht onderweg is', async () => {
    const conceptId = await draft();
    graph.storingen.add({ regel: 'verzenden', soort: 'onderweg' });
    await box().send(conceptId);
    expect(await box().find(MAIL.berichtId, conceptId)).toEqual({ ok: true, value: undefined });
  });
});

describe('attach', () => {
  const inhoud = async (naam: string) => {
    const bijlage = (await postvak())[0]?.bijlagen.find((een) => een.naam === naam);
    return bijlage && Buffer.from(await (await fetch(`${graph.url}${bijlage.pad}`)).arrayBuffer());
  };
  const attachEnSend = async (...bijlagen: (typeof KLEIN)[]) => {
    const conceptId = await draft();
    const uitkomst = await box().attach(conceptId, bijlagen);
    await box().send(conceptId);
    return uitkomst;
  };

  it('voegt een kleine en een grote bijlage toe, byte voor byte gelijk', async () => {
    expect(await attachEnSend(KLEIN, GROOT)).toEqual({ ok: true, value: undefined });
    expect(await inhoud(KLEIN.naam)).toEqual(KLEIN.inhoud);
    expect(GROOT.inhoud.equals((await inhoud(GROOT.naam)) ?? Buffer.alloc(0))).toBe(true);
  });

  it('voegt niet nog eens toe wat er al bij zit', async () => {
    const conceptId = await draft();
    await box().attach(conceptId, [KLEIN]);
    await box().attach(conceptId, [KLEIN, { ...KLEIN, naam: 'tweede.pdf' }]);
    await box().send(conceptId);
    expect((await postvak())[0]?.bijlagen.map(({ naam }) => naam)).toEqual([KLEIN.naam, 'tweede.pdf']);
  });

  it.each<[string, Storing]>([
    ['de lijn breekt voor een deel', { regel: 'deel', soort: 'reset-voor', overslaan: 1 }],
    ['de lijn breekt na een deel', { regel: 'deel', soort: 'reset-na', overslaan: 1 }],
    ['de lijn breekt na het laatste deel', { regel: 'deel', soort: 'reset-na', overslaan: 2 }],
    ['een antwoord op een deel blijft uit', { regel: 'deel', soort: 'traag', ms: 5000 }],
    ['de sessie verloopt halverwege', { regel: 'deel', soort: 'sessie-verlopen', overslaan: 1 }],
    ['een deel even niet lukt', { regel: 'deel', soort: '503' }],
  ])('levert de grote bijlage één keer heel af als %s', async (_, storing) => {
    graph.storingen.add(storing);
    expect(await attachEnSend(GROOT)).toEqual({ ok: true, value: undefined });
    expect((await postvak())[0]?.bijlagen).toHaveLength(1);
    expect(GROOT.inhoud.equals((await inhoud(GROOT.naam)) ?? Buffer.alloc(0))).toBe(true);
  });

  it('houdt op met een uitkomst als de sessie steeds verloopt of de lijn steeds breekt', async () => {
    graph.storingen.add({ regel: 'deel', soort: 'sessie-verlopen', kans: 1 });
    expect(await attachEnSend(GROOT)).toMatchObject({ fout: { soort: 'tijdelijk', code: 'graph-sessie-verlopen' } });
    graph.storingen.clear();
    graph.storingen.add({ regel: 'deel', soort: 'reset-voor', kans: 1 });
    expect(await attachEnSend(GROOT)).toMatchObject({ fout: { soort: 'tijdelijk', code: 'graph-netwerk' } });
  });

  it('wacht niet zelf als de server tijdens het uploaden vraagt te wachten', async () => {
    graph.storingen.add({ regel: 'deel', soort: '429', naSeconden: 40 });
    expect(await attachEnSend(GROOT)).toMatchObject({
      fout: { soort: 'tijdelijk', code: 'graph-429', naSeconden: 40 },
    });
  });
});

describe('een fout van Graph', () => {
  it.each<[Storing['soort'], object]>([
    ['429', { soort: 'tijdelijk', code: 'graph-429', naSeconden: 17 }],
    ['503', { soort: 'tijdelijk', code: 'graph-503', naSeconden: 17 }],
    ['504', { soort: 'tijdelijk', code: 'graph-504', naSeconden: 17 }],
    ['500', { soort: 'tijdelijk', code: 'graph-500', naSeconden: 17 }],
    ['reset-voor', { soort: 'tijdelijk', code: 'graph-netwerk' }],
    ['400', { soort: 'blijvend', code: 'graph-400' }],
    ['403', { soort: 'blijvend', code: 'graph-403' }],
    ['404', { soort: 'blijvend', code: 'graph-404' }],
    ['413', { soort: 'blijvend', code: 'graph-413' }],
  ])('%s wordt een uitkomst, zonder dat er nog eens gevraagd wordt', async (soort, fout) => {
    graph.storingen.add({ regel: '*', soort, naSeconden: 17 });
    expect(await box().createDraft(MAIL)).toEqual({ ok: false, fout });
    expect(graph.storingen.count()).toBe(1);
  });

  it('een antwoord dat te lang duurt is tijdelijk', async () => {
    graph.storingen.add({ regel: 'zoeken', soort: 'traag', ms: 5000 });
    expect(await box({ timeoutMs: 100 }).find('bericht-1')).toEqual({
      ok: false,
      fout: { soort: 'tijdelijk', code: 'graph-traag' },
    });
  });

  it('een concept dat weg is, is geen fout van het postvak', async () => {
    expect(await box().send('AAkALgweg')).toMatchObject({ fout: { soort: 'tijdelijk', code: 'graph-404-bericht' } });
  });

  it('een ander postvak dan het afgesproken postvak is verboden', async () => {
    expect(await box({ mailbox: 'directie@waterstede.example' }).createDraft(MAIL)).toMatchObject({
      fout: { soort: 'blijvend', code: 'graph-403' },
    });
  });

  it('vraagt bij 401 één keer een nieuw token', async () => {
    graph.storingen.add({ regel: '*', soort: '401' });
    expect(await box().find('bericht-1')).toMatchObject({ ok: true });
    graph.storingen.add({ regel: '*', soort: '401', keer: 2 });
    expect(await box().find('bericht-1')).toEqual({ ok: false, fout: { soort: 'blijvend', code: 'graph-401' } });
    expect(vragen.map(({ refresh }) => refresh)).toEqual([false, true, false, true]);
  });

  it('zonder token of zonder server is het tijdelijk', async () => {
    expect(await box({ token: '' }).find('bericht-1')).toMatchObject({
      fout: { soort: 'tijdelijk', code: 'graph-token' },
    });
    expect(await box({ baseUrl: 'http://localhost:1' }).find('bericht-1')).toMatchObject({
      fout: { soort: 'tijdelijk', code: 'graph-netwerk' },
    });
  });
});
