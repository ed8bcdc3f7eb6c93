import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Melding, NieuweMelding } from '@domain/melding/melding';
import { BEWAAR_SECONDEN } from '@domain/melding/melding-verloop';
import { startGraph, type GraphStandIn } from '../../dev/graph/start-graph';
import { createGraphMeldingen } from '../adapters/graph/graph-meldingen';
import { linkInApp } from '../link-in-app';
import { HANNA, MARIT, YARA } from '../../test/builders/een-adresboek';
import { eenWerkplek } from '../../test/builders/een-werkplek';
import { measureGeduld } from '../../test/scenarios/measure-geduld';
import { toMeldingWrites } from './melding-writes';
import { createSendMelding, type SendMeldingDeps } from './send-melding';
import { createSendDueMeldingen } from './send-meldingen';

const APP = { url: 'https://tab.waterstede.example/tab', teamsAppId: 'app-1' };
const UIT = { kanalen: { meldingen: false, gesprekken: true, vergadering: true, teamsLinks: true } };

let werkplek: Awaited<ReturnType<typeof eenWerkplek>>;
let graph: GraphStandIn;
let geduld: number;
let log: string[];
beforeEach(async () => {
  log = [];
  werkplek = await eenWerkplek();
  graph = await startGraph({ port: 0, file: ':memory:', mailboxen: [], nu: () => new Date(werkplek.klok.nu) });
  geduld = await measureGeduld(graph);
});
afterEach(async () => {
  await graph.stop();
  werkplek.close();
});

const wacht = (seconden: number) => {
  werkplek.klok.nu = new Date(Date.parse(werkplek.klok.nu) + seconden * 1000).toISOString();
};
const schrijf: SendMeldingDeps['log'] = (niveau, code, velden) =>
  void log.push(`${niveau} ${code} ${JSON.stringify(velden)}`);
function werk(over: Partial<SendMeldingDeps> = {}) {
  const { adresboek, clock, dossiers: store } = werkplek.deps;
  const meldingen = createGraphMeldingen({
    baseUrl: graph.url,
    linkNaar: (plek) => linkInApp(APP, plek),
    getToken: async () => 'token',
    clock,
    log: () => {},
    timeoutMs: geduld,
  });
  const sendMelding = createSendMelding({ store, adresboek, meldingen, clock, log: schrijf, ...over });
  return { sendMelding, sendDue: createSendDueMeldingen({ bronnen: [{ store, sendMelding }], clock, log: schrijf }) };
}

const eenMelding = (over: Partial<NieuweMelding> = {}): NieuweMelding => ({
  over: 'deling',
  voor: HANNA.id,
  activiteit: 'wachtOpJou',
  wat: 'een school deelde een dossier met je',
  plek: { dossier: 'd-1' },
  ...over,
});
async function zetKlaar(...meldingen: readonly NieuweMelding[]) {
  const writes = await toMeldingWrites({ ...werkplek.deps, meldtInTeams: true }, 'd-1', meldingen);
  if (writes.length > 0) await werkplek.deps.dossiers.commit('d-1', writes);
}
const list = async () => (await werkplek.deps.dossiers.list<Melding>('d-1', 'melding-')).map(({ value }) => value);
const ID = `melding-deling-${HANNA.id}`;

describe('toMeldingWrites', () => {
  it('maakt niets als de app geen id in Teams heeft, of als het swv het niet wil', async () => {
    expect(await toMeldingWrites(werkplek.deps, 'd-1', [eenMelding()])).toEqual([]);
    await werkplek.saveInstellingen(UIT);
    wacht(61);
    expect(await toMeldingWrites({ ...werkplek.deps, meldtInTeams: true }, 'd-1', [eenMelding()])).toEqual([]);
  });

  it('bewaart er hooguit één over hetzelfde, en geen ervan langer dan twee dagen', async () => {
    await zetKlaar(eenMelding());
    await zetKlaar(eenMelding({ wat: 'iets nieuwers' }));
    expect(await list()).toMatchObject([{ id: ID, wat: 'iets nieuwers' }]);
    wacht(BEWAAR_SECONDEN + 1);
    expect(await list()).toEqual([]);
  });
});

describe('createSendMelding', () => {
  it('vertelt het één keer, en daarna is het over', async () => {
    await zetKlaar(eenMelding());
    const { sendMelding } = werk();
    expect(await sendMelding('d-1', ID)).toBe('verzonden');
    expect(await sendMelding('d-1', ID)).toBe('nietVrij');
    expect(await list()).toMatchObject([{ status: 'verzonden', pogingen: 1 }]);
    expect(graph.listMeldingen(HANNA.id)).toMatchObject([{ keren: 1 }]);
    wacht(BEWAAR_SECONDEN + 1);
    expect(await list()).toEqual([]);
  });

  it('kent niet wat er niet is', async () => {
    expect(await werk().sendMelding('d-1', 'melding-weg')).toBe('nietVrij');
  });

  it.each([
    ['het swv zette het intussen uit', () => werkplek.saveInstellingen(UIT), {}, 'uitgezet'],
    ['de app heeft geen id in Teams meer', async () => {}, { meldingen: undefined }, 'uitgezet'],
    [
      'de mens is niet meer actief',
      () => werkplek.saveMedewerkers({ ...HANNA, isActief: false }),
      {},
      'niet-in-adresboek',
    ],
    ['de mens heeft de app niet', async () => graph.zetZonderApp([HANNA.id]), {}, 'graph-403'],
  ])('laat het los: %s', async (_, doe, over, code) => {
    await zetKlaar(eenMelding());
    await doe();
    wacht(61);
    expect(await werk(over).sendMelding('d-1', ID)).toBe('vervallen');
    expect(await list()).toMatchObject([{ status: 'vervallen', laatsteFout: code }]);
    expect(graph.listMeldingen()).toEqual([]);
    expect(log).toEqual([expect.stringContaining(`info melding {"activiteit":"wachtOpJou","status":"vervallen"`)]);
    expect(log.join()).not.toContain(HANNA.id);
  });

  it('wacht zo lang als Teams vraagt', async () => {
    await zetKlaar(eenMelding());
    graph.storingen.add({ regel: 'melding', soort: '429', naSeconden: 90 });
    const { sendMelding } = werk();
    expect(await sendMelding('d-1', ID)).toBe('later');
    wacht(89);
    expect(await sendMelding('d-1', ID)).toBe('nietVrij');
    wacht(1);
    expect(await sendMelding('d-1', ID)).toBe('verzonden');
  });

  it('houdt na een dag op, zonder dat iemand er iets mee moet', async () => {
    await zetKlaar(eenMelding());
    graph.storingen.add({ regel: 'melding', soort: '503', kans: 1 });
    const { sendMelding } = werk();
    const uitkomsten: string[] = [];
    for (let uur = 0; uur < 26; uur += 1) {
      uitkomsten.push(await sendMelding('d-1', ID));
      wacht(3600);
    }
    expect(uitkomsten.filter((een) => een === 'vervallen')).toHaveLength(1);
    expect(await list()).toMatchObject([{ status: 'vervallen', laatsteFout: 'graph-503' }]);
    expect(log.some((regel) => regel.startsWith('error'))).toBe(false);
  });

  it('laat wat er intussen nieuw over hetzelfde kwam voorgaan', async () => {
    await zetKlaar(eenMelding());
    const echt = werk();
    const { sendMelding } = werk({
      meldingen: {
        async send() {
          await zetKlaar(eenMelding({ wat: 'iets nieuwers' }));
          return { ok: true, value: undefined };
        },
      },
    });
    expect(await sendMelding('d-1', ID)).toBe('nietVrij');
    expect(await list()).toMatchObject([{ status: 'klaargezet', wat: 'iets nieuwers' }]);
    expect(await echt.sendMelding('d-1', ID)).toBe('verzonden');
  });
});

describe('createSendDueMeldingen', () => {
  const ALLEN = [HANNA, MARIT, YARA].flatMap(({ id: voor }) =>
    Array.from({ length: 20 }, (_, nummer) => eenMelding({ voor, over: `proef-${nummer}` })),
  );

  it('vertelt bij dertig procent storingen alles, en elk mens leest het één keer', async () => {
    await zetKlaar(...ALLEN);
    graph.storingen.add({ regel: 'melding', soort: 'willekeurig', kans: 0.3, zaad: 7, naSeconden: 30 });
    const { sendDue } = werk();
    for (let ronde = 0; ronde < 200 && (await list()).some(({ status }) => status !== 'verzonden'); ronde += 1) {
      await sendDue();
      wacht(60);
    }
    expect((await list()).map(({ status }) => status)).toEqual(ALLEN.map(() => 'verzonden'));
    expect(graph.listMeldingen()).toHaveLength(ALLEN.length);
    expect(graph.listMeldingen(HANNA.id)).toHaveLength(20);
    expect(graph.listMeldingen().some(({ keren }) => keren > 1)).toBe(true);
  });

  it('gaat door na een die stukloopt', async () => {
    await zetKlaar(eenMelding(), eenMelding({ voor: MARIT.id }));
    const { clock, dossiers: store } = werkplek.deps;
    const sendDue = createSendDueMeldingen({
      bronnen: [
        {
          store,
          async sendMelding(_, id) {
            if (id === ID) throw new Error('stuk');
            return 'verzonden';
          },
        },
      ],
      clock,
      log: schrijf,
    });
    expect(await sendDue()).toMatchObject({ storing: 1, verzonden: 1 });
    expect(log).toEqual(['warn melding-storing {"fout":"Error"}']);
  });
});
