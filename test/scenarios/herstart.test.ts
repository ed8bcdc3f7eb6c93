import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bericht } from '@domain/bericht/bericht';
import { HANNA, MARIT } from '../../dev/demo-wereld/personas';
import type { Document } from '../../functions/ports';
import { eenMap } from '../builders/een-map';
import { AKKOORD, eenOpening, openDossier, readStap, wijzig } from './dossier-werk';
import { dumpOpslag, listLogBezwaren, listAudit } from './look-in-store';
import { startScenario, type Scenario } from './start-scenario';

const dataDir = eenMap('herstart');
const BANEN = 4;
const KEREN = 3;
/** How long a worker holds a message. */
const CLAIM_MS = 5 * 60_000;

let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario({ dataDir });
});
afterAll(() => scenario.stop());

/** As the screen does: the same request again, until there is an answer of the app. */
async function untilAnswered(vraag: string, body: unknown): Promise<number> {
  for (;;) {
    const status = await scenario.call('marit', vraag, body).then(
      (antwoord) => antwoord.status,
      () => 0,
    );
    if (status !== 0 && status !== 502) return status;
    await pause(20);
  }
}

type Baan = { geopend: string[]; dossierId: string; bevestigd: number };

/** Types on in one dossier and now and then opens another, until it is told to stop. Notes what was acknowledged. */
async function work(baan: Baan, isKlaar: () => boolean): Promise<void> {
  while (!isKlaar()) {
    const n = baan.bevestigd + 1;
    const tekst = (nummer: number) => (nummer === 0 ? null : `Zin ${nummer}.`);
    const wijziging = wijzig('beeldSchool', tekst(n - 1), tekst(n));
    expect(await untilAnswered(`PATCH dossiers/${baan.dossierId}/stappen/2`, { wijzigingen: [wijziging] })).toBe(200);
    baan.bevestigd = n;
    if (n % 10 !== 0) continue;
    const id = crypto.randomUUID();
    expect([200, 201]).toContain(await untilAnswered('POST dossiers', { id, antwoorden: eenOpening() }));
    baan.geopend.push(id);
  }
}

const listDocumenten = async (id: string): Promise<readonly string[]> =>
  (await scenario.openStore('dossiers').list(id)).map(({ value }: { value: Document }) => value.soort);

const readBerichten = async (ids: readonly string[]) => {
  const store = scenario.openStore('dossiers');
  return (await Promise.all(ids.map((id) => store.list<Bericht>(id, 'bericht-')))).flat();
};
/** Gives a moment between the death of the old process and the start of the new one, which takes 300 ms or more. */
async function crash(): Promise<number> {
  const klaar = scenario.functions.crash();
  const dood = Date.now() + 100;
  await klaar;
  return dood;
}
/** As if five minutes went by: lets go of what a worker held that died at `dood` (ms). A living one keeps what it has. */
async function endClaims(ids: readonly string[], dood: number): Promise<void> {
  for (const { partition, value, version } of await readBerichten(ids)) {
    if (value.status !== 'bezig' || Date.parse(value.volgendePoging) > dood + CLAIM_MS) continue;
    const verlopen = { ...value, volgendePoging: new Date().toISOString() };
    await scenario.openStore('dossiers').commit(partition, [{ kind: 'replace', value: verlopen, version }]);
  }
}

describe('een server die omvalt', () => {
  const banen: Baan[] = [];
  const untilBevestigd = (aantal: number) =>
    expect
      .poll(() => Math.min(...banen.map(({ bevestigd }) => bevestigd)), { interval: 10 })
      .toBeGreaterThanOrEqual(aantal);

  it(`verliest ${KEREN} keer midden in het werk niets dat is bevestigd, en doet niets dubbel`, async () => {
    for (let i = 0; i < BANEN; i += 1)
      banen.push({ geopend: [], dossierId: await openDossier(scenario), bevestigd: 0 });
    let isKlaar = false;
    const werk = banen.map((baan) => work(baan, () => isKlaar));
    for (let keer = 1; keer <= KEREN; keer += 1) {
      await untilBevestigd(keer * 10);
      await pause(Math.random() * 100);
      const pid = scenario.functions.pid();
      await scenario.functions.crash();
      expect(scenario.functions.pid()).not.toBe(pid);
    }
    await untilBevestigd(KEREN * 10 + 10);
    isKlaar = true;
    await Promise.all(werk);

    for (const { dossierId, bevestigd } of banen) {
      const { antwoorden } = await readStap(scenario, 'marit', [dossierId, 2]);
      expect(antwoorden['beeldSchool']).toBe(`Zin ${bevestigd}.`);
      const audit = await listAudit(scenario, dossierId);
      expect(audit.filter((regel) => regel === `${MARIT} stap-2-bewaard`)).toHaveLength(bevestigd);
    }
  });

  it('laat geen half dossier achter', async () => {
    const ids = banen.flatMap(({ geopend }) => geopend);
    expect(ids.length).toBeGreaterThan(BANEN);
    const heel = ['audit', 'kop', ...Array.from({ length: 11 }, () => 'stap'), 'logboekregel'].sort();
    for (const id of ids) expect([...(await listDocumenten(id))].sort()).toEqual(heel);
    const koppen = await Promise.all(ids.map((id) => scenario.call('marit', `GET dossiers/${id}`)));
    expect(new Set(koppen.map(({ body }) => body.kop.nummer)).size).toBe(ids.length);
  });

  it('verstuurt na de herstart wat net was klaargezet, één keer', async () => {
    const [dossierId = ''] = banen.map((baan) => baan.dossierId);
    await scenario.call('marit', `POST dossiers/${dossierId}/deling`, AKKOORD());
    const bericht = { id: crypto.randomUUID(), aan: HANNA, documenten: ['opp'], toelichting: '' };
    expect((await scenario.call('marit', `POST dossiers/${dossierId}/berichten`, bericht)).status).toBe(200);
    const dood = await crash();
    const sendOn = async () => {
      await endClaims([dossierId], dood);
      await scenario.fireTimer('elke-minuut');
      return (await readBerichten([dossierId])).map(({ value }) => value.status);
    };
    await expect.poll(sendOn).toEqual(['verzonden']);
    expect(scenario.graph.listBezorgd()).toMatchObject([{ berichtId: `bericht-${bericht.id}`, isVersleuteld: true }]);
  });

  it('houdt alle gegevens en alle post als de hele machine stopt en weer start', async () => {
    const [voor, post] = [await dumpOpslag(scenario), scenario.graph.listBezorgd()];
    expect(await listLogBezwaren(scenario)).toEqual([]);
    await scenario.stop();
    scenario = await startScenario({ dataDir, settings: { 'AzureWebJobs.verstuur-bericht.Disabled': 'true' } });
    expect(await dumpOpslag(scenario)).toBe(voor);
    expect(scenario.graph.listBezorgd()).toEqual(post);
    const { body } = await scenario.call('marit', `GET dossiers/${banen[0]?.dossierId}`);
    expect(body.berichten).toMatchObject([{ status: 'verzonden' }]);
  });
});

describe('een werker die midden in het versturen omvalt', () => {
  /** The calls in which the four workers hang: the work is done, the answer never comes. */
  const WAAR = ['zoeken', 'concept', 'bijlage-toevoegen', 'verzenden'] as const;

  it('elk bericht komt toch aan, en één keer', async () => {
    const ids = await Promise.all(WAAR.map(() => openDossier(scenario)));
    for (const id of ids) {
      await scenario.call('marit', `POST dossiers/${id}/deling`, AKKOORD());
      const bericht = { id: crypto.randomUUID(), aan: HANNA, documenten: ['opp'], toelichting: '' };
      expect((await scenario.call('marit', `POST dossiers/${id}/berichten`, bericht)).status).toBe(200);
    }
    await fetch(`${scenario.url}/dev/begrenzing`, { method: 'POST', body: JSON.stringify({ aan: false }) });
    for (const regel of WAAR) scenario.graph.storingen.add({ regel, soort: 'traag', ms: 600_000 });
    const eerder = scenario.graph.listBezorgd().length;
    const beurt = scenario.fireTimer('elke-minuut').catch(() => undefined);
    await expect.poll(() => scenario.graph.storingen.list()).toEqual([]);
    const dood = await crash();
    await beurt;

    await scenario.fireTimer('elke-minuut');
    const gestrand = await readBerichten(ids);
    expect(gestrand.map(({ value }) => value.status)).toEqual(WAAR.map(() => 'bezig'));
    expect(scenario.graph.listBezorgd()).toHaveLength(eerder + 1);

    await endClaims(ids, dood);
    await scenario.fireTimer('elke-minuut');
    expect((await readBerichten(ids)).map(({ value }) => value.status)).toEqual(WAAR.map(() => 'verzonden'));
    const bezorgd = scenario.graph.listBezorgd().slice(eerder);
    expect(bezorgd.map(({ berichtId }) => berichtId).sort()).toEqual(gestrand.map(({ value }) => value.id).sort());
    expect(bezorgd.every(({ isVersleuteld }) => isVersleuteld)).toBe(true);
    const inPostbus = gestrand.map(({ value }) => scenario.graph.findPost(value.id).length);
    expect(inPostbus).toEqual(WAAR.map(() => 1));
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
