import { describe, expect, it } from 'vitest';
import { readConfig } from './config';
import { AZURE_CLI, HOST_CLIENTS } from './entra-clients';

const LOKAAL = {
  SWV_NAAM: 'SWV Molenkwartier',
  ENTRA_ISSUER: 'http://localhost:3001',
  ENTRA_JWKS_URI: 'http://localhost:3001/jwks',
  ENTRA_AUDIENCE: 'top-dossier',
  ENTRA_TENANTS: 'tenant-1, tenant-2,',
  GRAPH_MAILBOX: 'veilig@swv.example',
  GRAPH_MAILBOX_PUBLIEK: 'bijeenkomsten@swv.example',
  LINK_SLEUTEL: 'een-sleutel-alleen-voor-deze-test-1234',
};

describe('readConfig', () => {
  it('kiest voor wat niet is ingesteld de embedded opslag en Graph van Microsoft', () => {
    expect(readConfig(LOKAAL)).toMatchObject({
      appUrl: 'http://localhost:3000',
      opslag: { soort: 'sqlite', file: '.data/dossiers.sqlite' },
      mail: { graphUrl: 'https://graph.microsoft.com', token: undefined },
    });
  });

  it('kent het id van de app in Teams als het er is', () => {
    expect(readConfig(LOKAAL).teamsAppId).toBeUndefined();
    expect(readConfig({ ...LOKAAL, TEAMS_APP_ID: ' app-1 ' }).teamsAppId).toBe('app-1');
  });

  it('zet de publieke pagina’s naast de tab', () => {
    expect(readConfig({ ...LOKAAL, APP_URL: 'https://app.swv.example/' }).publiek).toEqual({
      url: 'https://app.swv.example/publiek',
      sleutels: ['een-sleutel-alleen-voor-deze-test-1234'],
    });
  });

  it('bewaart bijlagen in een map, of in de opslag van Azure', () => {
    expect(readConfig(LOKAAL).bestanden).toEqual({ soort: 'map', map: '.data/bestanden' });
    const env = { ...LOKAAL, BLOB_ENDPOINT: 'https://account.blob.core.windows.net/' };
    const containerUrl = 'https://account.blob.core.windows.net/helpdesk';
    expect(readConfig(env).bestanden).toEqual({ soort: 'blob', containerUrl });
  });

  it('leest lijsten met komma’s, en neemt bij een client id ook api:// aan', () => {
    const { entra } = readConfig({ ...LOKAAL, ENTRA_AUDIENCE: 'abc,api://tab.example/abc' });
    expect(entra.tenants).toEqual(['tenant-1', 'tenant-2']);
    expect(readConfig({ ...LOKAAL, ENTRA_TENANTS: 'TENANT-1' }).entra.tenants).toEqual(['tenant-1']);
    expect(entra.clients).toEqual(['abc', ...HOST_CLIENTS, AZURE_CLI]);
    expect(entra.audience).toEqual(['abc', 'api://abc', 'api://tab.example/abc']);
  });

  it('zegt waar je je aanmeldt: bij die ene tenant, of bij je eigen organisatie', () => {
    const een = readConfig({ ...LOKAAL, ENTRA_TENANTS: 't-1', ENTRA_AUDIENCE: 'abc,api://tab.example/abc' });
    expect(een.entra.aanmelden).toEqual({
      clientId: 'abc',
      authority: 'https://login.microsoftonline.com/t-1',
      scope: 'api://tab.example/abc/access_as_user',
      tenant: 't-1',
    });
    const meer = readConfig({ ...LOKAAL, ENTRA_CLIENT_ID: 'def', ENTRA_METADATA: '{}' });
    expect(meer.entra.aanmelden).toEqual({
      clientId: 'def',
      authority: 'https://login.microsoftonline.com/organizations',
      scope: 'api://def/access_as_user',
      metadata: '{}',
    });
  });

  it('neemt bij Microsoft ook de uitgever van versie 1 aan', () => {
    const issuer = 'https://login.microsoftonline.com/t-1/v2.0';
    expect(readConfig({ ...LOKAAL, ENTRA_ISSUER: issuer }).entra.issuers).toEqual([
      issuer,
      'https://sts.windows.net/{tenantid}/',
    ]);
    expect(readConfig(LOKAAL).entra.issuers).toEqual(['http://localhost:3001']);
  });

  it('noemt in één keer alles wat ontbreekt', () => {
    const namen = Object.keys(LOKAAL).map((naam) => `- ${naam} ontbreekt`);
    const melding = (() => {
      try {
        return String(readConfig({}));
      } catch (error) {
        return String(error);
      }
    })();
    expect(melding.split('\n').slice(1).toSorted()).toEqual(namen.toSorted());
  });

  it.each([
    ['een leeg veld', { SWV_NAAM: ' ' }, 'SWV_NAAM ontbreekt'],
    ['Cosmos zonder database', { COSMOS_ENDPOINT: 'https://x.documents.azure.com' }, 'COSMOS_DATABASE ontbreekt'],
    ['sleutels over http van een andere computer', { ENTRA_JWKS_URI: 'http://login.example/keys' }, 'moet met https'],
    ['een adres dat geen adres is', { GRAPH_URL: 'graph' }, 'GRAPH_URL is geen adres'],
    ['een tokenadres zonder client', { GRAPH_TOKEN_URL: 'http://localhost:3002/token' }, 'GRAPH_CLIENT_ID ontbreekt'],
    [
      'één postvak voor gewone en beveiligde mail',
      { GRAPH_MAILBOX_PUBLIEK: 'Veilig@swv.example' },
      'een ander postvak',
    ],
    [
      'meer machines met bijlagen in een map',
      { COSMOS_ENDPOINT: 'https://x.documents.azure.com', COSMOS_DATABASE: 'top' },
      'BLOB_ENDPOINT ontbreekt',
    ],
    ['geen client id', { ENTRA_AUDIENCE: 'api://tab.example/abc' }, 'ENTRA_CLIENT_ID ontbreekt'],
    ['een korte sleutel', { LINK_SLEUTEL: 'kort' }, 'minstens 32 tekens'],
    [
      'een verwijzing waar de kluis niets voor gaf: die tekst kan iedereen raden',
      { LINK_SLEUTEL: '@Microsoft.KeyVault(SecretUri=https://kv-top.vault.azure.net/secrets/link-sleutel)' },
      'LINK_SLEUTEL kwam niet uit de kluis',
    ],
  ])('start niet met %s', (_, over, message) => {
    expect(() => readConfig({ ...LOKAAL, ...over })).toThrow(message);
  });

  it('noemt nooit een waarde: die kan een sleutel zijn', () => {
    const geheim = 'c2xldXRlbA==';
    const env = {
      COSMOS_ENDPOINT: `http://${geheim}.example`,
      COSMOS_KEY: geheim,
      GRAPH_URL: geheim,
    };
    expect(() => readConfig(env)).toThrow(/^((?!c2xldXRlbA)[\s\S])*$/);
  });
});
