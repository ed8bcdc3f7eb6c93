import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import { makeRondzending } from '@domain/bijeenkomst/make-rondzending';
import { addDagen, toDag } from '@domain/datum/datum';
import type { Document } from '../../functions/ports';
import { MAILBOX_PUBLIEK } from '../../dev/machine-settings';
import { eenAanmelding, eenBijeenkomst } from '../builders/een-opgeslagen-bijeenkomst';
import { readPostvak } from './bijeenkomst-mail-wereld';
import { startScenario, type Scenario } from './start-scenario';

const ID = 'bijeenkomst-proef';
const EMAIL = 's.kievit@zilverenreiger.example';
const put = (value: Document) => ({ kind: 'put', value }) as const;
const nu = () => new Date().toISOString();
const ronde = () => {
  const datum = addDagen(toDag(nu()), 30);
  return eenBijeenkomst({ bijeenkomstId: ID }, { datum, aanmeldenTot: datum, afmeldenTot: datum });
};
/** A place is held for somebody who did not answer in time. */
const verlopen = (): Aanmelding => {
  const vroeger = '2025-01-01T08:00:00.000Z';
  const deelnemer = { ...eenAanmelding().deelnemer, email: 'laat@zilverenreiger.example' };
  return eenAanmelding({
    id: 'aanmelding-2',
    bijeenkomstId: ID,
    status: 'aangeboden',
    aangebodenTot: vroeger,
    volgnummer: 2,
    agendaVersie: 0,
    deelnemer,
  });
};

async function putAlles({ openStore }: Scenario) {
  const bijeenkomst = { ...ronde(), volgendeActieOp: nu() };
  const stempel = { doorId: 'hanna-meerkoet', door: 'Hanna Meerkoet', op: nu() };
  const wat = {
    sleutel: 'gewijzigd-1',
    rondzendingSoort: 'gewijzigd',
    doel: 'deelnemers',
    veranderd: ['datum'],
  } as const;
  const aanmelding = eenAanmelding({ bijeenkomstId: ID, aangemeldOp: stempel.op });
  await openStore('bijeenkomsten').commit(
    ID,
    [bijeenkomst, aanmelding, verlopen(), makeRondzending(bijeenkomst, stempel, wat)].map(put),
  );
}
const expectUitnodiging = async (scenario: Scenario) =>
  expect(await readPostvak(scenario, EMAIL)).toMatchObject([
    {
      van: { email: MAILBOX_PUBLIEK },
      onderwerp: expect.stringMatching(/^Gewijzigd: /),
      isVersleuteld: false,
      isTegengehouden: false,
      bijlagen: [{ naam: 'uitnodiging.ics', agenda: { methode: 'REQUEST', status: 'CONFIRMED' } }],
    },
  ]);

describe('de app zelf, op deze computer', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await startScenario({ zonderDemo: true });
  });
  afterAll(() => scenario.stop());

  it('maakt van een rondzending binnen seconden een mail met agenda, zonder op de klok te wachten', async () => {
    await putAlles(scenario);
    await vi.waitFor(() => expectUitnodiging(scenario), { timeout: 30_000, interval: 200 });
  });
});

describe('zonder change feed', () => {
  let zonderFeed: Scenario;
  beforeAll(async () => {
    zonderFeed = await startScenario({
      zonderDemo: true,
      settings: { 'AzureWebJobs.volg-bijeenkomst.Disabled': 'true' },
    });
  });
  afterAll(() => zonderFeed.stop());

  it('doet de klok hetzelfde: onderhoud, rondzending en verzenden, elk één keer', async () => {
    await putAlles(zonderFeed);
    // What one run puts ready, the next takes on: the talk of its time, the letters, and the mails.
    for (let beurt = 0; beurt < 3; beurt += 1)
      await Promise.all([zonderFeed.fireTimer('elke-minuut'), zonderFeed.fireTimer('elke-minuut')]);
    await expectUitnodiging(zonderFeed);
    expect((await readPostvak(zonderFeed, 'laat@zilverenreiger.example')).map(({ onderwerp }) => onderwerp)).toEqual([
      expect.stringMatching(/^De plek is niet meer voor je vrij: /),
    ]);
    expect(zonderFeed.graph.listBezorgd()).toHaveLength(2);
  });

  it('zet geen naam en geen adres in het log', () => {
    expect(zonderFeed.readLog()).toContain('onderhoud-bijeenkomsten');
    expect(zonderFeed.readLog()).not.toMatch(/Sanne|Kievit|zilverenreiger/);
  });
});
