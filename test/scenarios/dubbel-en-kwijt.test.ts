import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { HANNA } from '../../dev/demo-wereld/personas';
import {
  AKKOORD,
  eenOpening,
  eenVerhaalTotGisteren,
  fillStap,
  HEROPENING,
  INTREKKING,
  openDossier,
  readStap,
  saveStap,
  vandaag,
  wijzig,
} from './dossier-werk';
import { dumpOpslag, listLogBezwaren } from './look-in-store';
import { startScenario, type Scenario, type Weigering } from './start-scenario';

const verhaal = eenVerhaalTotGisteren();
const RIJ = { id: 'factor-9', soort: 'stimulerend', domein: 'thuis', tekst: 'Oma leest elke woensdag voor.' };
const [EERSTE_RIJ] = verhaal[3]['factoren'] as readonly (typeof RIJ)[];

let scenario: Scenario;
let id: string;
beforeAll(async () => {
  scenario = await startScenario();
});
afterAll(() => scenario.stop());
beforeEach(async () => {
  id = await openDossier(scenario);
  await fillStap(scenario, 'marit', [id, 3], verhaal[3]);
  await fillStap(scenario, 'marit', [id, 4], verhaal[4]);
});

type Vraag = { wie?: string; vraag: string; body?: unknown };
const send = ({ wie = 'marit', vraag, body }: Vraag) => scenario.call<DossierBeeld & Weigering>(wie, vraag, body);
/** The request arrives and is done, but the line breaks before the answer is there. */
async function loseAnswer(vraag: Vraag): Promise<void> {
  await fetch(`${scenario.url}/dev/verbinding?stand=antwoord-weg&aantal=1`, { method: 'POST' });
  await expect(send(vraag)).rejects.toThrow(/socket hang up|ECONNRESET/);
}
const patch = (nummer: number, ...wijzigingen: readonly unknown[]): Vraag => ({
  vraag: `PATCH dossiers/${id}/stappen/${nummer}`,
  body: { wijzigingen },
});
const post = (pad: string, body: unknown = {}): Vraag => ({ vraag: `POST dossiers/${id}/${pad}`, body });
const gebeurd = async (...vragen: readonly Vraag[]) => {
  for (const vraag of vragen) expect((await send(vraag)).status).toBe(200);
};

/** The change feed must have nothing to do while the store is compared. */
const untilVerzonden = async (aantal: number) => {
  const stand = async () =>
    (await send({ vraag: `GET dossiers/${id}` })).body.berichten.filter(({ status }) => status === 'verzonden');
  await expect.poll(async () => (await stand()).length).toBe(aantal);
};

describe('een antwoord dat kwijtraakt', () => {
  const TEKST = 'Fenna rekent graag met blokjes en legt goed uit wat zij doet.';
  const beeld = verhaal[4]['integratiefBeeld'] as string;
  const uuid = crypto.randomUUID();
  /** What, what has to be done first, and the request. */
  const GEVALLEN: readonly [string, () => readonly Vraag[], () => Vraag][] = [
    ['een tekst', () => [], () => patch(4, wijzig('integratiefBeeld', beeld, TEKST))],
    ['een tekst die wordt gewist', () => [], () => patch(4, wijzig('integratiefBeeld', beeld, null))],
    ['een nieuwe rij', () => [], () => patch(3, wijzig(`factoren/${RIJ.id}`, null, RIJ))],
    ['een rij die weggaat', () => [], () => patch(3, wijzig(`factoren/${EERSTE_RIJ?.id}`, EERSTE_RIJ ?? null, null))],
    ['een andere volgorde', () => [], () => patch(3, wijzig('factoren/volgorde', [], ['factor-6', 'factor-1']))],
    ['een nieuw dossier', () => [], () => ({ vraag: 'POST dossiers', body: { id: uuid, antwoorden: eenOpening() } })],
    ['gereed melden', () => [], () => post('stappen/4/gereedmelding')],
    ['heropenen', () => [post('stappen/4/gereedmelding')], () => post('stappen/4/heropening', HEROPENING())],
    [
      'een regel in het logboek',
      () => [],
      () => post('logboek', { id: uuid, wat: 'notitie', datum: vandaag(), tekst: TEKST }),
    ],
    ['delen', () => [], () => post('deling', AKKOORD())],
    ['het delen intrekken', () => [post('deling', AKKOORD())], () => post('deling/intrekking', INTREKKING())],
  ];

  it.each(GEVALLEN)('%s: hetzelfde nog eens verandert niets meer', async (_, vooraf, maakVraag) => {
    await gebeurd(...vooraf());
    const vraag = maakVraag();
    const voor = await dumpOpslag(scenario);
    await loseAnswer(vraag);
    const na = await dumpOpslag(scenario);
    expect(na).not.toBe(voor);
    const opnieuw = await send(vraag);
    expect([opnieuw.status, opnieuw.body.refusals]).toEqual([200, undefined]);
    expect(await dumpOpslag(scenario)).toBe(na);
  });

  it('een bericht: het gaat één keer weg', async () => {
    await gebeurd(post('deling', AKKOORD()));
    const bericht = post('berichten', { id: crypto.randomUUID(), aan: HANNA, documenten: ['opp'], toelichting: '' });
    await loseAnswer(bericht);
    expect((await send(bericht)).body.berichten).toHaveLength(1);
    await untilVerzonden(1);
    const berichtId = (await send(bericht)).body.berichten[0]?.id;
    expect(scenario.graph.listBezorgd().filter((bezorging) => bezorging.berichtId === berichtId)).toHaveLength(1);
  });

  it('een tekst waar een collega intussen op verder schreef: de eerste tekst komt niet terug', async () => {
    const mijn = patch(2, wijzig('beeldSchool', null, TEKST));
    const samen = `${TEKST} Ook thuis.`;
    await loseAnswer(mijn);
    expect((await saveStap(scenario, 'teun', [id, 2], wijzig('beeldSchool', TEKST, samen))).status).toBe(200);
    const opnieuw = await send(mijn);
    expect([opnieuw.status, opnieuw.body.botsingen?.[0]]).toMatchObject([
      409,
      { huidig: samen, naar: TEKST, stempel: { door: 'Teun Hazelaar' } },
    ]);
    expect((await readStap(scenario, 'marit', [id, 2])).antwoorden['beeldSchool']).toBe(samen);
  });

  it('een verzoek dat niet aankomt verandert niets', async () => {
    const voor = await dumpOpslag(scenario);
    await fetch(`${scenario.url}/dev/verbinding?stand=weg&aantal=1`, { method: 'POST' });
    await expect(send(patch(4, wijzig('integratiefBeeld', beeld, TEKST)))).rejects.toThrow();
    expect(await dumpOpslag(scenario)).toBe(voor);
  });
});

describe('twee keer klikken', () => {
  const twice = async (vraag: Vraag, ander = vraag) => {
    const antwoorden = await Promise.all([send(vraag), send(ander)]);
    return antwoorden.map(({ status }) => status).sort();
  };
  const readLogboek = async () => (await send({ vraag: `GET dossiers/${id}` })).body.logboek.map(({ wat }) => wat);

  it('op openen: één dossier met één nummer', async () => {
    const dubbel = crypto.randomUUID();
    expect(await twice({ vraag: 'POST dossiers', body: { id: dubbel, antwoorden: eenOpening() } })).toEqual([200, 201]);
    const { body } = await send({ vraag: `GET dossiers/${dubbel}` });
    expect([body.stappen.length, body.logboek.map(({ wat }) => wat)]).toEqual([11, ['dossierGestart']]);
  });

  it('op openen, met z’n twintigen tegelijk: ieder een eigen nummer', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => openDossier(scenario)));
    const beelden = await Promise.all(ids.map((eigen) => send({ vraag: `GET dossiers/${eigen}` })));
    expect(new Set(beelden.map(({ body }) => body.kop.nummer)).size).toBe(20);
  });

  it('op gereed: de stap is één keer gereed gemeld', async () => {
    expect(await twice(post('stappen/3/gereedmelding'))).toEqual([200, 200]);
    const { body } = await send({ vraag: `GET dossiers/${id}` });
    expect(body.logboek.filter(({ wat }) => wat === 'stapGereed')).toHaveLength(1);
    expect(body.momentopnamen).toHaveLength(1);
  });

  it('op heropenen, delen en intrekken: het gebeurt één keer', async () => {
    await gebeurd(post('stappen/3/gereedmelding'));
    expect(await twice(post('stappen/3/heropening', HEROPENING()))).toEqual([200, 200]);
    expect(await twice(post('deling', AKKOORD()))).toEqual([200, 200]);
    expect(await twice(post('deling/intrekking', INTREKKING()))).toEqual([200, 200]);
    expect((await readLogboek()).sort()).toEqual(
      ['dossierGestart', 'stapGereed', 'stapHeropend', 'gedeeld', 'delingIngetrokken'].sort(),
    );
  });

  it('op heropenen, delen en intrekken, door twee collega’s tegelijk: het gebeurt één keer, de ander hoort dat', async () => {
    await gebeurd(post('stappen/3/gereedmelding'));
    const samen = (pad: string, body: () => object) => twice(post(pad, body()), post(pad, body()));
    expect(await samen('stappen/3/heropening', HEROPENING)).toEqual([200, 409]);
    expect(await samen('deling', AKKOORD)).toEqual([200, 409]);
    expect(await samen('deling/intrekking', INTREKKING)).toEqual([200, 409]);
    expect((await readLogboek()).sort()).toEqual(
      ['dossierGestart', 'stapGereed', 'stapHeropend', 'gedeeld', 'delingIngetrokken'].sort(),
    );
  });

  it('op delen, terwijl een collega het intussen introk: het blijft ingetrokken', async () => {
    const delen = post('deling', AKKOORD());
    await loseAnswer(delen);
    await gebeurd(post('deling/intrekking', INTREKKING()));
    const { status, body } = await send(delen);
    expect([status, body.kop.isGedeeld]).toEqual([200, false]);
    expect(await readLogboek()).toEqual(['delingIngetrokken', 'gedeeld', 'dossierGestart']);
  });

  it('op versturen: één bericht; twee collega’s tegelijk: twee, met elk hun eigen versie', async () => {
    await gebeurd(post('deling', AKKOORD()));
    const bericht = () =>
      post('berichten', { id: crypto.randomUUID(), aan: HANNA, documenten: ['opp'], toelichting: '' });
    const voor = scenario.graph.listBezorgd().length;
    expect(await twice(bericht())).toEqual([200, 200]);
    await untilVerzonden(1);
    expect(await twice(bericht(), bericht())).toEqual([200, 200]);
    await untilVerzonden(3);
    const { body } = await send({ vraag: `GET dossiers/${id}` });
    const versies = body.berichten.map(({ documenten }) => documenten[0]?.match(/versie (\d)/)?.[1]);
    expect(versies.sort()).toEqual(['1', '2', '3']);
    expect(scenario.graph.listBezorgd()).toHaveLength(voor + 3);
    expect((await readLogboek()).filter((wat) => wat === 'bericht')).toHaveLength(3);
  });

  it('laat in het log niets van de leerling achter', async () => {
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
