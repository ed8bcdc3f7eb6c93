import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkDoel } from '../../functions/ports';
import { createAanmeldWerk, formulierVan, listRegels, type AanmeldWerk } from './aanmeld-werk';
import { bewaakOpslag } from './bewaak-opslag';
import { expectWeigering } from './expect-weigering';
import { KIM, straks, UUR_MS } from './start-aanmelden';
import { startScenario, type Scenario } from './start-scenario';

let scenario: Scenario;
let werk: AanmeldWerk;
let ids: { open: string; voorbij: string; concept: string };
beforeAll(async () => {
  scenario = await startScenario({ zonderDemo: true });
  werk = createAanmeldWerk(scenario);
  ids = {
    open: await werk.openBijeenkomst(),
    voorbij: await werk.openBijeenkomst({}, { begin: straks(-2 * UUR_MS), eind: straks(-UUR_MS) }),
    concept: await werk.openBijeenkomst({}, { status: 'concept' }),
  };
});
afterAll(() => scenario.stop());

describe('een link die niet deugt', () => {
  bewaakOpslag(() => scenario);
  const AANMELDING_ID = `aanmelding-${'0f'.repeat(16)}`;
  const maak = (doel: LinkDoel, over: object = {}) =>
    werk.maakLink({ doel, bijeenkomstId: ids.voorbij, aanmeldingId: AANMELDING_ID, tot: straks(UUR_MS), ...over });
  /** Every place where a token goes, with what it is for. */
  const PLEKKEN: readonly [vraag: string, doel: LinkDoel, ernaast: object][] = [
    ['POST aanmelding', 'aanmelding', {}],
    ['PATCH aanmelding', 'aanmelding', { antwoorden: formulierVan(KIM) }],
    ['POST aanmelding/afmelding', 'aanmelding', {}],
    ['POST aanbod', 'aanbod', {}],
    ['POST aanbod/antwoord', 'aanbod', { komt: true }],
    ['POST reactie', 'reactie', {}],
    ['POST reactie/inzending', 'reactie', { antwoorden: { cijfer: 9 } }],
  ];

  it.each(PLEKKEN)('%s', async (vraag, doel, ernaast) => {
    const ander = (['aanmelding', 'aanbod', 'reactie', 'formulier'] as const).filter((een) => een !== doel);
    const goed = maak(doel);
    const [, bijeenkomstId = ''] = goed.split('.');
    const tokens = [
      ...ander.map((een) => maak(een)),
      maak(doel, { tot: straks(-1000) }),
      maak(doel, { bijeenkomstId: 'bestaat-niet' }),
      maak(doel, { bijeenkomstId: ids.concept }),
      goed.replace(bijeenkomstId, ids.open),
      goed.replace('0f0f', 'f0f0'),
      goed.slice(0, -1),
      `${goed}A`,
      goed.split('.').slice(0, 4).join('.'),
      'geraden',
      '',
    ];
    for (const token of tokens) expectWeigering(await werk.call(vraag, { token, ...ernaast }), 404, 'link-werkt-niet');
    expectWeigering(await werk.call(vraag, { token: 'x'.repeat(301), ...ernaast }), 400, 'verzoek-onleesbaar');
    expectWeigering(await werk.call(vraag, { ...ernaast }), 400, 'verzoek-onleesbaar');
  });

  it('een goede link naar een aanmelding die er niet (meer) is', async () => {
    for (const [vraag, doel, ernaast] of PLEKKEN.filter(([, een]) => een !== 'reactie'))
      expectWeigering(await werk.call(vraag, { token: maak(doel), ...ernaast }), 404, 'link-werkt-niet');
  });

  it('wie blijft raden wordt geremd', async () => {
    const gokken = await Promise.all(
      Array.from({ length: 65 }, (_, i) =>
        werk.call('POST aanmelding', { token: `geraden-${i}` }, { netwerk: '192.0.2.99' }),
      ),
    );
    expect(gokken.filter(({ status }) => status === 404)).toHaveLength(60);
    expectWeigering(
      gokken.find(({ status }) => status !== 404)!,
      429,
      'te-vaak',
    );
  });
});

it('en van dit alles staat niets in het log', () => {
  expect(listRegels(scenario, /zilverenreiger|Waterhoen|0f0f0f|"status":500/)).toEqual([]);
});
