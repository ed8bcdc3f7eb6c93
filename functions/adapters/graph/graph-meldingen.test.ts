import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGraph, type GraphStandIn } from '../../../dev/graph/start-graph';
import type { Meldingen } from '../../ports';
import { linkInApp } from '../../link-in-app';
import { createGraphMeldingen } from './graph-meldingen';

const APP = { url: 'https://tab.waterstede.example/tab', teamsAppId: '5d0c9a52-7f0e-4c3b-9a63-2f4f6f1a7c10' };
const HANNA = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0005';
const clock = () => new Date('2026-01-12T09:00:00.000Z');

let graph: GraphStandIn;
let regels: string[];
beforeEach(async () => {
  regels = [];
  graph = await startGraph({ port: 0, file: ':memory:', mailboxen: [], nu: clock });
});
afterEach(() => graph.stop());

const open = (over: object = {}): Meldingen =>
  createGraphMeldingen({
    baseUrl: graph.url,
    linkNaar: (plek) => linkInApp(APP, plek),
    getToken: async () => 'token',
    clock,
    log: (_, code, velden) => void regels.push(JSON.stringify({ code, ...velden })),
    timeoutMs: 2000,
    ...over,
  });
const DELING = {
  reeks: 'd-1/melding-deling-hanna',
  voor: HANNA,
  activiteit: 'wachtOpJou',
  wat: 'een school deelde een dossier met je',
  plek: { dossier: 'd-1' },
} as const;

describe('send', () => {
  it('zet een zin uit het manifest bij één mens, met een link die in Teams opent', async () => {
    expect(await open().send(DELING)).toEqual({ ok: true, value: undefined });
    const [regel, ...rest] = graph.listMeldingen(HANNA);
    expect(rest).toEqual([]);
    expect(regel).toMatchObject({ tekst: 'Er wacht iets op je: een school deelde een dossier met je', keren: 1 });
    const link = new URL(regel?.webUrl ?? '');
    expect(link.pathname).toBe(`/l/entity/${APP.teamsAppId}/dossiers`);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'dossiers/d-1' });
    expect(graph.listMeldingen('iemand-anders')).toEqual([]);
  });

  it('vervangt wat er over hetzelfde stond, en laat de rest staan', async () => {
    const meldingen = open();
    await meldingen.send(DELING);
    await meldingen.send({ ...DELING, reeks: 'd-2/melding-deling-hanna', plek: { dossier: 'd-2' } });
    await meldingen.send(DELING);
    expect(graph.listMeldingen(HANNA).map(({ keren }) => keren)).toEqual([2, 1]);
  });

  it.each([
    ['wie de app niet heeft', () => graph.zetZonderApp([HANNA]), {}, { soort: 'blijvend', code: 'graph-403' }],
    ['een onbekende mens', () => graph.storingen.add({ regel: 'melding', soort: '404' }), {}, { code: 'graph-404' }],
    [
      'een lange link',
      () => {},
      { linkNaar: () => `https://teams.microsoft.com/l/${'x'.repeat(1024)}` },
      { code: 'graph-400' },
    ],
    ['een link buiten Teams', () => {}, { linkNaar: () => APP.url }, { code: 'graph-400' }],
  ])('hoort dat het nooit zal lukken: %s', async (_, stoor, over, fout) => {
    stoor();
    expect(await open(over).send(DELING)).toMatchObject({ ok: false, fout: { soort: 'blijvend', ...fout } });
    expect(graph.listMeldingen()).toEqual([]);
  });

  it.each([
    [{ soort: '429', naSeconden: 40 } as const, { code: 'graph-429', naSeconden: 40 }],
    [{ soort: '503' } as const, { code: 'graph-503' }],
    [{ soort: 'reset-voor' } as const, { code: 'graph-netwerk' }],
  ])('hoort dat het later kan: %o', async (storing, fout) => {
    graph.storingen.add({ regel: 'melding', ...storing });
    expect(await open().send(DELING)).toMatchObject({ ok: false, fout: { soort: 'tijdelijk', ...fout } });
  });

  it('schrijft over een fout niet voor wie het was', async () => {
    graph.zetZonderApp([HANNA]);
    await open().send(DELING);
    expect(regels.join('\n')).toMatch(/"wat":"melding","fout":"graph-403"/);
    expect(regels.join('\n')).not.toContain(HANNA);
  });

  it('vraagt om een ander token als het oude niet meer telt', async () => {
    graph.storingen.add({ regel: 'melding', soort: '401' });
    const gevraagd: (boolean | undefined)[] = [];
    const getToken = async (wens?: { refresh?: boolean }) => {
      gevraagd.push(wens?.refresh);
      return 'token';
    };
    expect(await open({ getToken }).send(DELING)).toMatchObject({ ok: true });
    expect(gevraagd).toEqual([false, true]);
  });
});
