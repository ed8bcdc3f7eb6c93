import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Medewerker } from '@domain/adresboek/medewerker';
import { bewaakOpslag } from './bewaak-opslag';
import { expectVeiligeKoppen } from './expect-veilige-koppen';
import { listFuncties, type Functie } from './list-functies';
import { listLogBezwaren } from './look-in-store';
import { OPEN_FUNCTIES } from './open-functies';
import { sendVerzoek } from './send-verzoek';
import { startScenario, type Scenario, type Weigering } from './start-scenario';
import { STILLE_ACHTERGROND } from './stille-achtergrond';

const VREEMDE_TENANT = '11111111-2c58-4b1e-8f47-95b0c1d2e3f4';
const VERTROKKEN: Medewerker = {
  id: '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e4001',
  naam: 'Kim Waterhoen',
  email: 'k.waterhoen@zilverenreiger.example',
  rollen: ['beheer', 'helpdesk', 'themaverbinder'],
  scholen: [],
  isActief: false,
};

let scenario: Scenario;
let functies: readonly Functie[];
let dicht: readonly Functie[];
beforeAll(async () => {
  scenario = await startScenario({ settings: STILLE_ACHTERGROND });
  await scenario.addMedewerkers(VERTROKKEN);
  functies = await listFuncties(scenario);
  dicht = functies.filter(({ naam }) => !Object.hasOwn(OPEN_FUNCTIES, naam));
});
afterAll(() => scenario.stop());
bewaakOpslag(() => scenario);

const withClaims = (claims: Record<string, unknown>) => () => scenario.issueToken('marit', { claims });
const ask = ({ methode, pad }: Functie, token?: string) =>
  sendVerzoek<Partial<Weigering>>(scenario.functionsUrl, { methode, pad, ...(token ? { token } : {}) });
/** What each of these functions answers to this token, as `status code` by name. */
async function askAlle(welke: readonly Functie[], token?: string): Promise<Record<string, string>> {
  const antwoorden = welke.map(async (functie) => {
    const { status, body, koppen } = await ask(functie, token);
    expectVeiligeKoppen(koppen, functie.naam);
    return [functie.naam, `${status} ${body?.refusals?.[0]?.code ?? ''}`] as const;
  });
  return Object.fromEntries(await Promise.all(antwoorden));
}
const alle = (welke: readonly Functie[], antwoord: string) =>
  Object.fromEntries(welke.map(({ naam }) => [naam, antwoord]));

describe('elke functie van de bundel', () => {
  it('is open en staat op de lijst, of vraagt een token', () => {
    expect(functies.length).toBeGreaterThan(90);
    const namen = functies.map(({ naam }) => naam);
    expect(Object.keys(OPEN_FUNCTIES).filter((naam) => !namen.includes(naam))).toEqual([]);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it.each<[string, () => Promise<string> | string, string]>([
    ['zonder token', () => '', '401 niet-aangemeld'],
    ['met iets dat geen token is', () => 'geen.token.hier', '401 niet-aangemeld'],
    ['met een verlopen token', () => scenario.issueToken('marit', { expiresIn: -120 }), '401 niet-aangemeld'],
    [
      'met een token van een app',
      withClaims({ idtyp: 'app', scp: undefined, roles: ['Dossier.Read.All'] }),
      '401 niet-aangemeld',
    ],
    ['met een token van een app met een scope', withClaims({ idtyp: 'app' }), '401 niet-aangemeld'],
    ['met een token dat een andere app vroeg', withClaims({ azp: 'andere-app' }), '401 niet-aangemeld'],
    ['met een token zonder onze scope', withClaims({ scp: 'User.Read' }), '401 niet-aangemeld'],
    ['met een token voor een andere app', withClaims({ aud: 'iets-anders' }), '401 niet-aangemeld'],
    ['van een andere tenant', withClaims({ tid: VREEMDE_TENANT }), '403 andere-organisatie'],
    ['van wie niet in het adresboek staat', () => scenario.tokenOf('robin'), '403 niet-in-adresboek'],
    ['van wie is uitgezet', () => scenario.tokenOf(VERTROKKEN), '403 niet-in-adresboek'],
  ])('weigert %s, behalve als zij open is', async (_, maak, antwoord) => {
    expect(await askAlle(dicht, await maak())).toEqual(alle(dicht, antwoord));
  });

  it('antwoordt open hetzelfde met een token, zonder, en met een slecht token', async () => {
    const open = functies.filter(({ naam }) => Object.hasOwn(OPEN_FUNCTIES, naam));
    const zonder = await askAlle(open);
    for (const status of Object.values(zonder)) expect(status).not.toMatch(/^(401|403|5)/);
    expect(await askAlle(open, await scenario.tokenOf('marit'))).toEqual(zonder);
    expect(await askAlle(open, 'geen.token.hier')).toEqual(zonder);
  });

  it('zet ook op een antwoord aan wie erbij mag de veilige koppen, en laat dan geen storing zien', async () => {
    const lezen = functies.filter(({ methode }) => methode === 'GET');
    for (const persona of ['marit', 'hanna', 'yara', 'sanne', 'wim'])
      for (const [naam, antwoord] of Object.entries(await askAlle(lezen, await scenario.tokenOf(persona))))
        expect(antwoord, `${persona} ${naam}`).not.toMatch(/^(401|5)/);
  });

  it('laat in het log geen namen of storingen achter', async () => {
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
