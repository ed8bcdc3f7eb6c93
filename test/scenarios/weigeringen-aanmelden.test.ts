import { decodeJwt, decodeProtectedHeader, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { JOOST, MARIT } from '../../dev/demo-wereld/personas';
import { MEDEWERKERS } from '../../functions/use-cases/adresboek';
import { openDossier, wijzig } from './dossier-werk';
import { expectGeweigerd } from './expect-geweigerd';
import { dumpOpslag, listLogBezwaren } from './look-in-store';
import { sendVerzoek } from './send-verzoek';
import { startScenario, type Scenario, type Weigering } from './start-scenario';

const UUR = 3600;
const json = { wijzigingen: [wijzig('integratiefBeeld', null, 'Een tekst van iemand die er niet bij mag.')] };

let scenario: Scenario;
let vraag: string;
let goed: string;
let voor: string;
beforeAll(async () => {
  scenario = await startScenario();
  vraag = `PATCH dossiers/${await openDossier(scenario)}/stappen/4`;
  goed = await scenario.issueToken('marit');
  // Who changes a token that was accepted a moment ago must not profit from that.
  const antwoord = await scenario.send({ methode: 'GET', pad: '/api/ik', token: goed });
  if (antwoord.status !== 200) throw new Error('The good token is not good.');
});
afterAll(() => scenario.stop());
beforeEach(async () => {
  voor = await dumpOpslag(scenario);
});
afterEach(async () => {
  expect(await dumpOpslag(scenario)).toBe(voor);
});

const nu = () => Math.floor(Date.now() / 1000);
const withClaims = (claims: Record<string, unknown>) => () => scenario.issueToken('marit', { claims });
/** The three parts of a token that is good. */
const parts = () => goed.split('.') as [string, string, string];
const encode = (deel: object) => Buffer.from(JSON.stringify(deel)).toString('base64url');

/** The same claims, under the id of the real key or another. */
async function signElsewhere(kid = decodeProtectedHeader(goed).kid): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT(decodeJwt(goed)).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
}

/** The public key of the sign-in service, used as if it were a shared secret. */
async function signWithPublicKey(): Promise<string> {
  const { keys } = (await (await fetch(scenario.settings['ENTRA_JWKS_URI'] ?? '')).json()) as { keys: object[] };
  const secret = new TextEncoder().encode(JSON.stringify(keys[0]));
  const { kid } = decodeProtectedHeader(goed);
  return new SignJWT(decodeJwt(goed)).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
}

describe('een token dat niet deugt', () => {
  it.each<[string, () => Promise<string> | string]>([
    ['verlopen', () => scenario.issueToken('marit', { expiresIn: -120 })],
    ['nog niet geldig', withClaims({ nbf: nu() + UUR })],
    ['zonder einde', withClaims({ exp: undefined })],
    ['met een andere sleutel ondertekend', () => signElsewhere()],
    ['met een sleutel die niemand kent', () => signElsewhere('onbekend')],
    ['ondertekend met de openbare sleutel', signWithPublicKey],
    [
      'met een andere persoon erin geplakt',
      () => [parts()[0], encode({ ...decodeJwt(goed), oid: JOOST }), parts()[2]].join('.'),
    ],
    ['zonder handtekening', () => [encode({ alg: 'none', typ: 'JWT' }), parts()[1], ''].join('.')],
    ['met een halve handtekening', () => goed.slice(0, -10)],
    ['voor een andere app', withClaims({ aud: '00000003-0000-0000-c000-000000000000' })],
    ['van een andere uitgever', withClaims({ iss: 'https://login.elders.example/v2.0' })],
    [
      'van een app die niet zegt dat hij dat is',
      withClaims({ idtyp: undefined, scp: undefined, roles: ['Dossier.Read.All'] }),
    ],
    ['van een app zonder persoon', withClaims({ idtyp: 'app', scp: undefined, roles: ['Dossier.Read.All'] })],
    ['van een app met een scope', withClaims({ idtyp: 'app' })],
    ['dat een andere app namens iemand vroeg', withClaims({ azp: '00000003-0000-0000-c000-000000000000' })],
    ['dat niet zegt welke app het vroeg', withClaims({ azp: undefined })],
    ['zonder scope', withClaims({ scp: undefined })],
    ['met een andere scope', withClaims({ scp: 'User.Read openid' })],
    ['met een scope die erop lijkt', withClaims({ scp: 'access_as_user_x not_access_as_user' })],
    ['zonder persoon', withClaims({ oid: undefined })],
    ['met een lijst als persoon', withClaims({ oid: [MARIT] })],
    ['dat geen token is', () => 'geen.token.hier'],
  ])('%s', async (_, make) => {
    const antwoord = await expectGeweigerd(scenario, { vraag, json, token: await make() }, 401, 'niet-aangemeld');
    expect(antwoord.koppen['www-authenticate']).toBe('Bearer');
  });

  it.each<[string, Record<string, string>]>([
    ['er niet is', {}],
    ['leeg is', { authorization: 'Bearer ' }],
    ['een wachtwoord is', { authorization: `Basic ${Buffer.from('marit:geheim').toString('base64')}` }],
    ['er twee keer staat', { authorization: 'Bearer een twee' }],
    [
      'in koppen van Azure is nagemaakt',
      {
        'x-ms-client-principal-id': MARIT,
        'x-ms-client-principal': Buffer.from(JSON.stringify({ userId: MARIT, userRoles: ['ib'] })).toString('base64'),
        'x-ms-token-aad-access-token': 'x',
      },
    ],
  ])('laat niemand binnen als het %s, ook niet langs het venster om', async (_, koppen) => {
    const [methode = '', pad = ''] = vraag.split(' ');
    for (const url of [scenario.url, scenario.functionsUrl]) {
      const antwoord = await sendVerzoek<Weigering>(url, { methode, pad: `/api/${pad}`, json, koppen });
      expect([antwoord.status, antwoord.body.refusals[0]?.code]).toEqual([401, 'niet-aangemeld']);
    }
  });
});

describe('wie er niet bij hoort', () => {
  it('wie net nog was aangemeld, zodra dat is verlopen', async () => {
    // Entra and we may differ a minute: with four seconds left of it this token still counts.
    const token = await scenario.issueToken('marit', { expiresIn: -56 });
    const readIk = async () => (await scenario.send({ methode: 'GET', pad: '/api/ik', token })).status;
    expect(await readIk()).toBe(200);
    await expect.poll(readIk, { interval: 200 }).toBe(401);
    await expectGeweigerd(scenario, { vraag, json, token }, 401, 'niet-aangemeld');
  });

  const TIJDELIJK: Medewerker = {
    id: '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e2001',
    naam: 'Kim Waterhoen',
    email: 'k.waterhoen@zilverenreiger.example',
    rollen: ['ib'],
    scholen: ['99AA00'],
  };

  it('iemand van een andere organisatie, met een aanmelding die verder deugt', async () => {
    const tid = '11111111-2c58-4b1e-8f47-95b0c1d2e3f4';
    const iss = scenario.settings['ENTRA_ISSUER']?.replace(/[^/]+(?=\/v2\.0)/, tid);
    const token = await scenario.issueToken('marit', { claims: { tid, iss } });
    const { body } = await expectGeweigerd(scenario, { vraag, json, token }, 403, 'andere-organisatie');
    expect(body.refusals[0]?.message).toContain('het werkaccount van je school');
  });

  it('een account zonder plek in het adresboek', async () => {
    const { body } = await expectGeweigerd(scenario, { vraag, json, wie: 'robin' }, 403, 'niet-in-adresboek');
    expect(body.refusals[0]?.message).toContain('Vraag de beheerder');
  });

  it('wie uit het adresboek is gehaald, vanaf dat moment', async () => {
    const adresboek = scenario.openStore('adresboek');
    await scenario.addMedewerkers(TIJDELIJK);
    expect((await scenario.call(TIJDELIJK, vraag.replace('PATCH', 'GET').replace('/stappen/4', ''))).status).toBe(200);
    const stored = await adresboek.read(MEDEWERKERS, TIJDELIJK.id);
    await adresboek.commit(MEDEWERKERS, [{ kind: 'delete', id: TIJDELIJK.id, version: stored?.version ?? '' }]);
    await expectGeweigerd(scenario, { vraag, json, wie: TIJDELIJK }, 403, 'niet-in-adresboek');
  });

  it('en het log zegt waarom, zonder token en zonder naam', async () => {
    const log = scenario.readLog();
    expect(log).toContain('"reden":"ERR_JWT_EXPIRED"');
    expect(log).not.toContain(parts()[2]);
    expect(log).not.toContain('Lijsterbes');
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
