import { describe, expect, it } from 'vitest';
import { readConfig } from '../../functions/config';
import { eenUitrol, FUNCTIE_BRONNEN, listInstellingen, read } from './een-uitrol';

/** Of the local machine, tests and emulators; in Azure the default holds. */
const ALLEEN_LOKAAL = [
  'SQLITE_FILE',
  'BESTANDEN_MAP',
  'COSMOS_KEY',
  'GRAPH_URL',
  'GRAPH_TOKEN_URL',
  'GRAPH_CLIENT_ID',
  'ENTRA_METADATA',
];
/** What the host and the libraries of Azure read. */
const PLATFORM =
  /^(AzureWebJobsStorage|COSMOS)__\w+$|^AzureWebJobsDisableHomepage$|^APPLICATIONINSIGHTS_\w+$|^AZURE_CLIENT_ID$/;
/** What the vault answers for the reference. */
const SLEUTEL = 'sleutel-uit-de-kluis-van-vijftig-tekens-voor-links';

/** With everything that may stay away. */
const VOLUIT = {
  TEAMS_APP_ID: 'app-1',
  EERSTE_BEHEERDER: 'oid-1',
  ZELFTEST_ANDER_POSTVAK: 'directeur@swv-waterstede.example',
};

const metSleutel = (over: Readonly<Record<string, string>> = {}) => ({
  ...listInstellingen(eenUitrol(over)),
  LINK_SLEUTEL: SLEUTEL,
});

/** Every name in the code, also behind a branch that Azure does not take. */
const listNamen = (): readonly string[] => {
  const calls = /\b(?:required|optional|url|oneOf|integer)\(\s*'([A-Z][A-Z_0-9]*)'/g;
  return [...new Set(FUNCTIE_BRONNEN.flatMap((pad) => [...read(pad).matchAll(calls)].map(([, naam = '']) => naam)))];
};

/** The names that are really asked for with these settings. */
function listGevraagd(env: Readonly<Record<string, string>>): readonly string[] {
  const gevraagd = new Set<string>();
  readConfig(
    new Proxy(env, {
      get: (doel, naam: string) => {
        gevraagd.add(naam);
        return doel[naam];
      },
    }),
  );
  return [...gevraagd];
}

describe('de instellingen in de Bicep', () => {
  it('zetten alles wat de code leest', () => {
    const gezet = Object.keys(metSleutel(VOLUIT));
    const gelezen = [...new Set([...listNamen(), ...listGevraagd(metSleutel())])];
    expect(gelezen.length).toBeGreaterThan(10);
    expect(gelezen.filter((naam) => !gezet.includes(naam) && !ALLEEN_LOKAAL.includes(naam))).toEqual([]);
  });

  it('zetten niets wat niemand leest, en niets wat alleen hier op de computer hoort', () => {
    const eigen = Object.keys(metSleutel({ TEAMS_APP_ID: 'app-1', EERSTE_BEHEERDER: 'oid-1' })).filter(
      (naam) => !PLATFORM.test(naam),
    );
    expect(eigen.filter((naam) => !listNamen().includes(naam))).toEqual([]);
    expect(ALLEEN_LOKAAL.filter((naam) => eigen.includes(naam) || !listNamen().includes(naam))).toEqual([]);
  });

  it('laten de app starten, met Cosmos DB, Blob Storage en de identiteit', () => {
    const config = readConfig(metSleutel());
    expect(config).toMatchObject({
      swv: 'SWV Waterstede',
      opslag: { soort: 'cosmos', database: 'dossiers', key: undefined },
      bestanden: { soort: 'blob' },
      mail: { graphUrl: 'https://graph.microsoft.com', mailbox: 'dossier@swv-waterstede.example', token: undefined },
    });
    expect(config.appUrl).toBe('https://vriendelijk-strand-012345678.7.azurestaticapps.net/tab');
    expect(config.publiek.url).toBe('https://vriendelijk-strand-012345678.7.azurestaticapps.net/publiek');
  });

  it('noemen het eigen domein overal waar het telt, en laten de eerste naam toe', () => {
    const uitrol = eenUitrol({ TAB_EIGEN_DOMEIN: 'dossier.swv.example' });
    const { APP_URL, PUBLIEK_URL, ENTRA_AUDIENCE, ENTRA_SCOPE } = listInstellingen(uitrol);
    expect([APP_URL, PUBLIEK_URL]).toEqual(['https://dossier.swv.example/tab', 'https://dossier.swv.example/publiek']);
    expect(ENTRA_AUDIENCE).toContain('api://dossier.swv.example/');
    expect(ENTRA_SCOPE).toMatch(/^api:\/\/dossier\.swv\.example\/.+\/access_as_user$/);
  });

  it('kunnen meer tenants toelaten', () => {
    const { ENTRA_ISSUER, ENTRA_JWKS_URI, ENTRA_TENANTS } = listInstellingen(eenUitrol({ ENTRA_TENANTS: 'een,twee' }));
    expect(ENTRA_ISSUER).toBe('https://login.microsoftonline.com/{tenantid}/v2.0');
    expect(ENTRA_JWKS_URI).toBe('https://login.microsoftonline.com/common/discovery/v2.0/keys');
    const { ENTRA_TENANTS: eigen } = listInstellingen(eenUitrol());
    expect(ENTRA_TENANTS).toBe(`${eigen},een,twee`);
    expect(listInstellingen(eenUitrol({ ENTRA_TENANTS: eigen ?? '' })).ENTRA_TENANTS).toBe(eigen);
  });

  it('verbinden elke change feed zonder sleutel', () => {
    const prefixen = FUNCTIE_BRONNEN.flatMap((pad) => [...read(pad).matchAll(/connection: '(\w+)'/g)]);
    expect(prefixen.length).toBeGreaterThan(0);
    const gezet = listInstellingen(eenUitrol());
    for (const [, prefix = ''] of prefixen) {
      expect(gezet[`${prefix}__accountEndpoint`]).toBe(gezet.COSMOS_ENDPOINT);
      expect(gezet[`${prefix}__credential`]).toBe('managedidentity');
      expect(gezet[`${prefix}__clientId`]).toBe(gezet.AZURE_CLIENT_ID);
      expect(gezet[prefix]).toBeUndefined();
    }
  });

  it('halen de enige sleutel uit de kluis', () => {
    expect(listInstellingen(eenUitrol()).LINK_SLEUTEL).toMatch(
      /^@Microsoft\.KeyVault\(SecretUri=https:\/\/[\w-]+\.vault\.azure\.net\/secrets\/link-sleutel\)$/,
    );
  });
});

describe('de code', () => {
  it('leest de omgeving op één plek', () => {
    const elders = FUNCTIE_BRONNEN.filter((pad) => pad !== 'functions/config.ts' && read(pad).includes('process.env'));
    expect(elders).toEqual([]);
  });
});
