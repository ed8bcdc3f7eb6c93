import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { RefusalCode } from '@domain/result';
import { createAanmeldWerk, formulierVan, listRegels, type AanmeldWerk } from './aanmeld-werk';
import { bewaakOpslag } from './bewaak-opslag';
import { expectWeigering } from './expect-weigering';
import { KIM, straks, UUR_MS } from './start-aanmelden';
import { startScenario, type Scenario } from './start-scenario';

type Soort = 'open' | 'ander' | 'vol' | 'gesloten' | 'afgezegd' | 'voorbij' | 'concept';

let scenario: Scenario;
let werk: AanmeldWerk;
let ids: Record<Soort, string>;
beforeAll(async () => {
  scenario = await startScenario({ zonderDemo: true });
  werk = createAanmeldWerk(scenario);
  const stempel = { doorId: 'hanna', door: 'Hanna Meerkoet', op: straks(0) };
  const open = (kop: Parameters<AanmeldWerk['openBijeenkomst']>[1] = {}) =>
    werk.openBijeenkomst({ capaciteit: 2 }, kop);
  ids = {
    open: await open(),
    ander: await open(),
    vol: await open({ plekken: { bezet: 2, wachtend: 4, volgnummer: 6, aanwezig: 0 } }),
    gesloten: await open({ status: 'gesloten' }),
    afgezegd: await open({ status: 'afgezegd', afzegging: { reden: 'De spreker is ziek.', stempel } }),
    voorbij: await open({ begin: straks(-2 * UUR_MS), eind: straks(-UUR_MS) }),
    concept: await open({ status: 'concept' }),
  };
});
afterAll(() => scenario.stop());

const collega = (i: number, email = `collega-${i}@school.example`) => ({ id: `r${i}`, naam: 'Bo', email, rol: 'kc' });
const collegas = (aantal: number) => Array.from({ length: aantal }, (_, i) => collega(i));

describe('een aanmelding die niet klopt', () => {
  bewaakOpslag(() => scenario);

  it.each<[string, Antwoorden, RefusalCode]>([
    ['zonder naam', { naam: '  ' }, 'veld-leeg'],
    ['met een veel te lange naam', { naam: 'x'.repeat(100_000) }, 'veld-te-lang'],
    ['met een naam die een lijst is', { naam: ['Kim'] }, 'veld-soort'],
    ['met een adres dat geen adres is', { email: 'kim(at)school' }, 'email-onleesbaar'],
    ['met twee adressen in één', { email: 'kim@school.example, bo@school.example' }, 'email-onleesbaar'],
    ['met een kop erin gesmokkeld', { email: 'kim@school.example\r\nBcc: bo@school.example' }, 'email-onleesbaar'],
    ['met een rol die niet bestaat', { rol: 'directeur-generaal' }, 'keuze-onbekend'],
    ['met een burgerservicenummer', { school: '123456782' }, 'bsn'],
    ['met een vraag die niet is gesteld', { dieet: 'geen' }, 'veld-onbekend'],
    ['met een status erbij', { status: 'bevestigd' }, 'veld-onbekend'],
    ['met tien collega’s', { collegas: collegas(10) }, 'te-veel-rijen'],
    ['met twee keer hetzelfde adres', { collegas: [collega(1, KIM.toUpperCase())] }, 'regel'],
    ['met een collega zonder naam', { collegas: [{ ...collega(1), naam: '' }] }, 'veld-leeg'],
  ])('%s', async (_, over, code) => {
    expectWeigering(await werk.meldAan(ids.open, { antwoorden: formulierVan(KIM, over) }), 422, code);
  });

  it.each([
    ['gesloten', 'bijeenkomst-gesloten', 409],
    ['afgezegd', 'bijeenkomst-afgezegd', 409],
    ['voorbij', 'bijeenkomst-voorbij', 409],
    ['concept', 'niet-gevonden', 404],
  ] as const)('voor een bijeenkomst die %s is', async (soort, code, status) => {
    expectWeigering(await werk.meldAan(ids[soort], { antwoorden: formulierVan(KIM) }), status, code);
    const pagina = await werk.call<{ bijeenkomst: { fase: string } }>(`GET bijeenkomsten/${ids[soort]}`);
    if (soort === 'concept') expectWeigering(pagina, 404, 'niet-gevonden');
    else expect([pagina.status, pagina.body.bijeenkomst.fase]).toEqual([200, soort]);
  });

  it('als het vol is en niemand wil wachten, ook niet met een deel van de groep', async () => {
    const alleen = await werk.meldAan(ids.vol, { antwoorden: formulierVan(KIM), wachtlijst: false });
    expectWeigering(alleen, 409, 'bijeenkomst-vol');
    expect(alleen.body.refusals?.[0]?.message).toBe('De laatste plek is net vergeven. Wil je op de wachtlijst?');
    const groep = formulierVan(KIM, { collegas: collegas(2) });
    expectWeigering(await werk.meldAan(ids.open, { antwoorden: groep, wachtlijst: false }), 409, 'bijeenkomst-vol');
  });

  it('van een robot: het antwoord zegt dat het gelukt is', async () => {
    const robot = await werk.meldAan(ids.open, { antwoorden: formulierVan(KIM), website: 'https://koop.example' });
    expect([robot.status, robot.body]).toEqual([201, { plekken: [{ plaats: 'bevestigd' }] }]);
  });

  it('van wie te snel is, of met een stempel van een andere pagina', async () => {
    const met = (stempel: string) => werk.meldAan(ids.open, { antwoorden: formulierVan(KIM), stempel });
    expectWeigering(await met(werk.maakStempel(ids.open, 500)), 422, 'te-snel');
    expectWeigering(await met(werk.maakStempel(ids.ander)), 404, 'link-werkt-niet');
    expectWeigering(await met(werk.maakStempel(ids.open, 8 * 24 * UUR_MS)), 404, 'link-werkt-niet');
    expectWeigering(await met(''), 404, 'link-werkt-niet');
  });
});

describe('een verzoek dat niet te lezen is', () => {
  bewaakOpslag(() => scenario);
  const goed = () => ({
    id: randomUUID(),
    antwoorden: formulierVan(KIM),
    wachtlijst: true,
    stempel: werk.maakStempel(ids.open),
    website: '',
  });
  const stuur = (over: object) =>
    scenario.send({ methode: 'POST', pad: `/api/publiek/bijeenkomsten/${ids.open}/aanmeldingen`, ...over });

  it('te groot, van een andere soort, of geen JSON', async () => {
    const groot = { ...goed(), antwoorden: formulierVan(KIM, { naam: 'x'.repeat(2_000_000) }) };
    expectWeigering(await stuur({ json: groot }), 413, 'verzoek-te-groot');
    const tekst = JSON.stringify(goed());
    const formulier = { 'content-type': 'application/x-www-form-urlencoded' };
    expectWeigering(await stuur({ body: tekst, koppen: formulier }), 415, 'verzoek-verkeerde-soort');
    expectWeigering(
      await stuur({ body: tekst, koppen: { 'content-type': undefined } }),
      415,
      'verzoek-verkeerde-soort',
    );
    expectWeigering(await stuur({ body: tekst.slice(0, -1) }), 400, 'verzoek-onleesbaar');
    expectWeigering(await stuur({}), 415, 'verzoek-verkeerde-soort');
  });

  it.each<[string, object]>([
    ['een lijst', [1]],
    ['niets erin', {}],
    ['een id dat geen uuid is', { id: 'x' }],
    ['een wachtlijst die misschien is', { wachtlijst: 'misschien' }],
    ['iets erbij', { bron: 'swv' }],
    ['antwoorden als tekst', { antwoorden: 'ja' }],
    ['een stempel zonder einde', { stempel: 'x'.repeat(301) }],
  ])('met %s', async (_, over) => {
    const json = Array.isArray(over) || Object.keys(over).length === 0 ? over : { ...goed(), ...over };
    expectWeigering(await stuur({ json }), 400, 'verzoek-onleesbaar');
  });

  it.each(['..%2fdossiers', 'A-B', 'x'.repeat(65), 'bestaat-niet', '%00', 'school-99aa00', 'grens-0', "a'%20or%201=1"])(
    'naar een bijeenkomst die niet kan bestaan: %s',
    async (plek) => {
      for (const vraag of [`GET bijeenkomsten/${plek}`, `GET bijeenkomsten/${plek}/agenda`]) {
        const antwoord = await werk.call(vraag);
        expectWeigering(antwoord, 404, 'niet-gevonden');
        expect(antwoord.body.refusals?.[0]?.message).toContain('Deze bijeenkomst bestaat niet');
      }
      expectWeigering(await werk.call(`POST bijeenkomsten/${plek}/aanmeldingen`, goed()), 404, 'niet-gevonden');
      expectWeigering(await werk.call(`POST bijeenkomsten/${plek}/link`, { email: KIM }), 404, 'niet-gevonden');
    },
  );
});

it('en van dit alles staat niets in het log', () => {
  expect(listRegels(scenario, /zilverenreiger|Waterhoen|school\.example|0f0f0f|"status":500/)).toEqual([]);
});
