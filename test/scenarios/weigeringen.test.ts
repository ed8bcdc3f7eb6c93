import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RefusalCode } from '@domain/result';
import { HANNA } from '../../dev/demo-wereld/personas';
import { BEHEER_VERZOEKEN } from './beheer-verzoeken';
import { BIJEENKOMST_VERZOEKEN } from './bijeenkomst-verzoeken';
import { bewaakOpslag } from './bewaak-opslag';
import { AKKOORD, HEROPENING, INTREKKING, eenOpening, fillStap, openDossier, vandaag, wijzig } from './dossier-werk';
import { expectGeweigerd, type Poging } from './expect-geweigerd';
import { gesprekVerzoeken } from './gesprek-verzoeken';
import { HELPDESK_VERZOEKEN } from './helpdesk-verzoeken';
import { listLogBezwaren } from './look-in-store';
import { RAAR } from './rare-plekken';
import { startScenario, type Scenario } from './start-scenario';

const UUID = '0c9a0e1e-6f1f-4c34-9d0b-2f5f4bb1c001';
const MB = 1_000_000;
const REGEL = { id: UUID, wat: 'notitie', datum: vandaag(), tekst: 'Gebeld.' };
const BERICHT = { id: UUID, aan: HANNA, documenten: ['opp'], toelichting: '' };
const STAP_4 = { wijzigingen: [wijzig('integratiefBeeld', null, 'Een nieuwe tekst.')] };

let scenario: Scenario;
/** Not shared; step 11 is reported ready. */
let id: string;
let gedeeld: string;
beforeAll(async () => {
  scenario = await startScenario();
  id = await openDossier(scenario);
  gedeeld = await openDossier(scenario);
  await scenario.call('marit', `POST dossiers/${gedeeld}/deling`, AKKOORD());
  await fillStap(scenario, 'marit', [id, 11], { besluit: 'loopt' });
  await scenario.call('marit', `POST dossiers/${id}/stappen/11/gereedmelding`, {});
});
afterAll(() => scenario.stop());

bewaakOpslag(() => scenario);

async function refuse(status: number, code: RefusalCode, ...pogingen: readonly Poging[]): Promise<void> {
  await Promise.all(pogingen.map((poging) => expectGeweigerd(scenario, poging, status, code)));
}

/** Every route with a body, with a body that it takes. */
const METEEN = (): readonly { vraag: string; json: object; isFormulier?: true }[] => [
  { vraag: 'POST dossiers', json: { id: UUID, antwoorden: eenOpening() } },
  { vraag: 'POST werkvoorraad', json: { zoek: 'fenna' } },
  { vraag: `PATCH dossiers/${id}/stappen/4`, json: STAP_4 },
  { vraag: `POST dossiers/${id}/stappen/4/gereedmelding`, json: {} },
  { vraag: `POST dossiers/${id}/stappen/11/heropening`, json: HEROPENING(), isFormulier: true },
  { vraag: `POST dossiers/${id}/logboek`, json: REGEL, isFormulier: true },
  { vraag: `POST dossiers/${id}/deling`, json: AKKOORD(), isFormulier: true },
  { vraag: `POST dossiers/${gedeeld}/deling/intrekking`, json: INTREKKING() },
  { vraag: `POST dossiers/${gedeeld}/berichten`, json: BERICHT },
  { vraag: `POST dossiers/${gedeeld}/berichten/bericht-${UUID}/herkansing`, json: {} },
  { vraag: `POST dossiers/${id}/aanwezigheid`, json: { stap: 4 } },
  ...BIJEENKOMST_VERZOEKEN,
  ...HELPDESK_VERZOEKEN,
  ...BEHEER_VERZOEKEN,
  ...gesprekVerzoeken(id),
];

describe('een verzoek dat niet te lezen is', () => {
  it('kent elke route met een body', async () => {
    const { body } = await scenario.call<{
      paths: Record<string, Record<string, { requestBody?: { content: object } }>>;
    }>('marit', 'GET openapi.json');
    const metBody = Object.entries(body.paths).flatMap(([pad, acties]) =>
      Object.entries(acties).flatMap(([methode, actie]) =>
        'application/json' in (actie.requestBody?.content ?? {}) ? [`${methode.toUpperCase()} ${pad.slice(1)}`] : [],
      ),
    );
    const bekend = METEEN().map(({ vraag }) =>
      vraag
        .replace(/dossiers\/[^/]+/, 'dossiers/{dossierId}')
        .replace(/stappen\/\d+/, 'stappen/{nummer}')
        .replace(/gesprekken\/gesprek-[^/]+/, 'gesprekken/{gesprekId}')
        .replace(/bericht-[^/]+/, '{berichtId}')
        .replace(/bijeenkomsten\/[^/]+/, 'bijeenkomsten/{bijeenkomstId}')
        .replace(/aanmelding-[^/]+/, '{aanmeldingId}')
        .replace(/vragen\/[^/]+/, 'vragen/{vraagId}')
        .replace(/artikelen\/[^/]+/, 'artikelen/{artikelId}')
        .replace(/nieuwsbrieven\/[^/]+/, 'nieuwsbrieven/{nieuwsbriefId}')
        .replace(/helpdeskpost\/[^/]+/, 'helpdeskpost/{mailId}')
        .replace(/scholen\/[^/]+/, 'scholen/{schoolId}')
        .replace(/medewerkers\/[^/]+/, 'medewerkers/{medewerkerId}'),
    );
    expect(bekend.sort()).toEqual(metBody.sort());
  });

  it('groter dan 1 MB, in één keer of in stukken zonder lengte vooraf', async () => {
    const vol = (json: object) => JSON.stringify({ ...json, vulling: 'x'.repeat(MB) });
    await refuse(413, 'verzoek-te-groot', ...METEEN().map(({ vraag, json }) => ({ vraag, body: vol(json) })));
    const delen = Array.from({ length: 12 }, () => ' '.repeat(MB / 10));
    await refuse(413, 'verzoek-te-groot', ...METEEN().map(({ vraag }) => ({ vraag, delen })));
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    undefined,
  ])('van de soort %s', (soort) =>
    refuse(
      415,
      'verzoek-verkeerde-soort',
      ...METEEN().map((route) => ({ ...route, isFormulier: undefined, koppen: { 'content-type': soort } })),
    ),
  );

  const diep = (open: string, dicht: string) => open.repeat(100_000) + dicht.repeat(100_000);
  it.each<[string, string | Uint8Array]>([
    ['niets', ''],
    ['halve JSON', '{"wijzigingen":['],
    ['een lijst', '[]'],
    ['null', 'null'],
    ['een tekst', '"wijzigingen"'],
    ['een getal', '12'],
    ['ja', 'true'],
    ['geen UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ['heel diepe lijsten', diep('[', ']')],
    ['heel diepe objecten', `{"wijzigingen":${diep('{"a":', '}').replace('}', '1}')}}`],
    ['een ander prototype', '{"__proto__":{"wijzigingen":[],"stap":4,"reden":"x"}}'],
  ])('met als inhoud: %s', async (_, body) => {
    await refuse(400, 'verzoek-onleesbaar', ...METEEN().map(({ vraag }) => ({ vraag, body })));
  });

  it('met iets erbij dat niet is gevraagd', async () => {
    const routes = METEEN();
    const metExtra = (naam: string, waarde: string) => (route: (typeof routes)[number]) => ({
      vraag: route.vraag,
      body: JSON.stringify(route.json).replace(
        /^\{/,
        `{"${naam}":"${waarde}"${Object.keys(route.json).length ? ',' : ''}`,
      ),
    });
    for (const naam of ['hobby', '__proto__', 'constructor']) {
      const [formulieren, overige] = [
        routes.filter(({ isFormulier }) => isFormulier),
        routes.filter(({ isFormulier }) => !isFormulier),
      ];
      await refuse(422, 'veld-onbekend', ...formulieren.map(metExtra(naam, 'x')));
      await refuse(400, 'verzoek-onleesbaar', ...overige.map(metExtra(naam, 'x')));
    }
  });
});

describe('een plek die niet bestaat', () => {
  it.each(RAAR.map((raar) => [raar.slice(0, 40), raar] as const))('dossier %s', async (_, raar) => {
    const vragen = METEEN().filter(({ vraag }) => vraag.includes(id));
    const pogingen = vragen.map(({ vraag, json }) => ({ vraag: vraag.replace(id, raar), json }));
    await refuse(
      404,
      'niet-gevonden',
      { vraag: `GET dossiers/${raar}` },
      { vraag: `GET dossiers/${raar}/opp` },
      ...pogingen,
    );
  });

  it.each(RAAR.map((raar) => [raar.slice(0, 40), raar] as const))('bijeenkomst %s', async (_, raar) => {
    const vragen = BIJEENKOMST_VERZOEKEN.filter(({ vraag }) => / bijeenkomsten\//.test(vraag));
    const pogingen = vragen.map(({ vraag, json }) => ({
      vraag: vraag.replace(/n\/[^/]+/, `n/${raar}`),
      json,
      wie: 'hanna',
    }));
    await refuse(404, 'niet-gevonden', { vraag: `GET publiek/bijeenkomsten/${raar}` }, ...pogingen);
  });

  it.each(['0', '12', 'abc', '1.5', '01', '-1', '4%20', '%D9%A4', '1e0'])('stap %s', (nummer) =>
    refuse(
      404,
      'niet-gevonden',
      { vraag: `PATCH dossiers/${id}/stappen/${nummer}`, json: STAP_4 },
      { vraag: `POST dossiers/${id}/stappen/${nummer}/gereedmelding`, json: {} },
    ),
  );

  it.each(['dossier-kop', `bericht-${UUID}`, 'onbekend', 'oppversie-001'])('bericht %s', (bericht) =>
    refuse(404, 'niet-gevonden', { vraag: `POST dossiers/${gedeeld}/berichten/${bericht}/herkansing`, json: {} }),
  );

  it('een methode die er niet is, op geen enkel pad', async () => {
    const { body } = await scenario.call<{ paths: Record<string, object> }>('marit', 'GET openapi.json');
    for (const [pad, acties] of Object.entries(body.paths))
      for (const methode of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'QUERY'].filter(
        (naam) => !(naam.toLowerCase() in acties),
      )) {
        const { status, koppen } = await scenario.send({
          methode,
          pad: `/api${pad.replace('{dossierId}', id)}`,
          token: await scenario.tokenOf('marit'),
        });
        expect([pad, methode, status, koppen.allow !== undefined]).toEqual([pad, methode, 405, true]);
      }
  });
});

it('niets daarvan is een storing, en het log zwijgt over wat er stond', async () => {
  expect(await listLogBezwaren(scenario)).toEqual([]);
});
