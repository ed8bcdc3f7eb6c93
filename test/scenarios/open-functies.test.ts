import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAanmeldWerk, formulierVan, type AanmeldWerk, type Antwoord } from './aanmeld-werk';
import { listFuncties, type Functie } from './list-functies';
import { dumpOpslag } from './look-in-store';
import { OPEN_FUNCTIES } from './open-functies';
import { sendVerzoek } from './send-verzoek';
import { startScenario, type Scenario } from './start-scenario';
import { STILLE_ACHTERGROND } from './stille-achtergrond';

/** More than any of them lets through in ten minutes from one network. */
const TE_VEEL = 70;
const HEEL_VEEL = 200;
const RAAR_NETWERK = '192.0.2.66';
const ANDER_NETWERK = '198.51.100.7';

let scenario: Scenario;
let werk: AanmeldWerk;
let bijeenkomstId: string;
let functies: readonly Functie[];
beforeAll(async () => {
  scenario = await startScenario({ settings: STILLE_ACHTERGROND });
  werk = createAanmeldWerk(scenario);
  bijeenkomstId = await werk.openBijeenkomst({ capaciteit: 200 });
  functies = await listFuncties(scenario);
});
afterAll(() => scenario.stop());

const namenVan = (soort: 'begrensd' | 'goedkoop') =>
  Object.keys(OPEN_FUNCTIES).filter((naam) => OPEN_FUNCTIES[naam] === soort);

type Doe = (i: number, netwerk: string) => Promise<Antwoord<unknown>>;
/** A made-up link each time. */
const raad =
  (vraag: string, meer: object = {}): Doe =>
  (i, netwerk) =>
    werk.call(vraag, { token: `geraden-${i}`, ...meer }, { netwerk });
const DOE: Readonly<Record<string, Doe>> = {
  'sign-up-deelnemers': (i, netwerk) =>
    werk.meldAan(bijeenkomstId, { antwoorden: formulierVan(`k${i}@school.example`), netwerk }),
  'request-link': (i, netwerk) =>
    werk.call(`POST bijeenkomsten/${bijeenkomstId}/link`, { email: `l${i}@school.example` }, { netwerk }),
  'read-eigen-aanmelding': raad('POST aanmelding'),
  'change-eigen-aanmelding': raad('PATCH aanmelding', { antwoorden: {} }),
  'cancel-eigen-aanmelding': raad('POST aanmelding/afmelding'),
  'read-aanbod': raad('POST aanbod'),
  'answer-aanbod': raad('POST aanbod/antwoord', { komt: true }),
  'read-reactie-formulier': raad('POST reactie'),
  'submit-reactie': raad('POST reactie/inzending', { antwoorden: {} }),
  'unsubscribe-nieuwsbrief': raad('POST uitschrijven', { ontvangen: false }),
};

describe('een open functie die iets doet', () => {
  it.each(namenVan('begrensd'))(
    '%s remt wie te vaak komt, zegt wanneer het weer kan, en een ander niet',
    async (naam) => {
      const doe = DOE[naam]!;
      // A network for each of them, so that the count of one does not slow another.
      const netwerk = `${RAAR_NETWERK.slice(0, -2)}${100 + namenVan('begrensd').indexOf(naam)}`;
      const antwoorden = await Promise.all(Array.from({ length: TE_VEEL }, (_, i) => doe(i, netwerk)));
      const geremd = antwoorden.filter(({ status }) => status === 429);
      expect(geremd.length).toBeGreaterThanOrEqual(10);
      for (const { koppen, body } of geremd) {
        expect(body.refusals?.map(({ code }) => code)).toEqual(['te-vaak']);
        expect(koppen['retry-after']).toBe('600');
      }
      expect((await doe(999, ANDER_NETWERK)).status).not.toBe(429);
    },
  );
});

describe('een open functie die alleen leest', () => {
  it.each(namenVan('goedkoop'))('%s schrijft niets, hoe vaak iemand ook komt', async (naam) => {
    const { methode, pad } = functies.find((functie) => functie.naam === naam)!;
    const vol = pad.replace('0c9a0e1e-onbekend', bijeenkomstId);
    const voor = await dumpOpslag(scenario);
    const lees = () =>
      sendVerzoek(scenario.functionsUrl, { methode, pad: vol, koppen: { 'x-forwarded-for': RAAR_NETWERK } });
    const statussen = await Promise.all(Array.from({ length: HEEL_VEEL }, async () => (await lees()).status));
    expect(methode).toBe('GET');
    expect(new Set(statussen)).toEqual(new Set([naam === 'read-publieke-nieuwsbrief' ? 404 : 200]));
    expect(await dumpOpslag(scenario)).toBe(voor);
  });
});
