import { describe, expect, it } from 'vitest';
import { HOST_CLIENTS } from '../../functions/entra-clients';
import { composeRegistratie } from '../../infra/entra/compose-registratie';
import { runMetAz } from './een-az';
import { eenUitrol, listInstellingen, OMGEVING, read } from './een-uitrol';

const MANIFEST = read('infra/entra/aad.manifest.json');
const SCRIPT = 'infra/entra/registreer.ts';
const CLIENT = OMGEVING.ENTRA_CLIENT_ID ?? '';

type Api = {
  requestedAccessTokenVersion: number;
  oauth2PermissionScopes: readonly { id: string; value: string; isEnabled: boolean }[];
  preAuthorizedApplications: readonly { appId: string; delegatedPermissionIds: readonly string[] }[];
};
const compose = (over = {}) =>
  composeRegistratie(MANIFEST, { clientId: CLIENT, domein: 'dossier.swv.example', meerTenants: false, ...over });

describe('composeRegistratie', () => {
  it('biedt één scope aan, in tokens van versie 2, en vertrouwt daarmee de apps van Microsoft die de server kent', () => {
    const api = compose().api as Api;
    const [scope, ...meer] = api.oauth2PermissionScopes;
    expect([scope?.value, scope?.isEnabled, meer.length, api.requestedAccessTokenVersion]).toEqual([
      'access_as_user',
      true,
      0,
      2,
    ]);
    expect(api.preAuthorizedApplications.map(({ appId }) => appId).toSorted()).toEqual(HOST_CLIENTS.toSorted());
    for (const { delegatedPermissionIds } of api.preAuthorizedApplications)
      expect(delegatedPermissionIds).toEqual([scope?.id]);
  });

  it('heet zoals de functies en het app-pakket haar noemen', () => {
    const { ENTRA_AUDIENCE = '', ENTRA_SCOPE } = listInstellingen(
      eenUitrol({ TAB_EIGEN_DOMEIN: 'dossier.swv.example' }),
    );
    const [naam = ''] = compose().identifierUris as readonly string[];
    expect(ENTRA_AUDIENCE.split(',')).toContain(naam);
    expect(ENTRA_SCOPE).toBe(`${naam}/access_as_user`);
    const pakket = JSON.parse(read('manifest/manifest.json')) as { webApplicationInfo: { resource: string } };
    expect(pakket.webApplicationInfo.resource).toBe(
      (JSON.parse(MANIFEST) as { identifierUris: string[] }).identifierUris[0],
    );
  });

  it('stuurt na het aanmelden alleen terug naar de tab, en vraagt om het kenmerk dat een app verraadt', () => {
    const { spa, optionalClaims, web, publicClient } = compose();
    expect(spa).toEqual({
      redirectUris: ['https://dossier.swv.example/tab/aanmelden.html', 'brk-multihub://dossier.swv.example'],
    });
    expect([web, publicClient]).toEqual([undefined, undefined]);
    expect(optionalClaims).toMatchObject({ accessToken: [{ name: 'idtyp' }] });
  });

  it('vraagt niets in naam van de app, en geen wachtwoord of certificaat', () => {
    const { requiredResourceAccess } = compose();
    const rechten = (requiredResourceAccess as { resourceAccess: { type: string }[] }[]).flatMap(
      (een) => een.resourceAccess,
    );
    expect(new Set(rechten.map(({ type }) => type))).toEqual(new Set(['Scope']));
    expect(MANIFEST).not.toMatch(/passwordCredentials|keyCredentials|oauth2AllowImplicitFlow|implicitGrantSettings/);
  });

  it('laat andere tenants toe als het swv dat wil, en neemt alleen een echt domein', () => {
    expect(compose().signInAudience).toBe('AzureADMyOrg');
    expect(compose({ meerTenants: true }).signInAudience).toBe('AzureADMultipleOrgs');
    for (const domein of ['', 'https://dossier.swv.example', 'dossier.swv.example/tab', 'dossier'])
      expect(() => compose({ domein })).toThrow('geen domein');
    expect(() =>
      composeRegistratie('{"a":"${{NIEUW}}"}', { clientId: 'x', domein: 'a.b', meerTenants: false }),
    ).toThrow('NIEUW');
  });
});

describe('registreer', () => {
  const APP = { id: 'app-object', appId: CLIENT };

  it('maakt de registratie en noemt haar client id', () => {
    const { stdout, aanroepen, status } = runMetAz(
      SCRIPT,
      [],
      [{ als: 'POST --url https://graph.microsoft.com/v1.0/applications ', antwoord: APP }],
    );
    expect([status, aanroepen.length]).toEqual([0, 1]);
    expect(stdout).toContain(`ENTRA_CLIENT_ID=${CLIENT}`);
  });

  const BEDRIJFSAPP = {
    als: `GET --url https://graph.microsoft.com/v1.0/servicePrincipals(appId='${CLIENT}')`,
    antwoord: { id: 'bedrijfsapp' },
  };
  const ANTWOORDEN = [
    BEDRIJFSAPP,
    { als: `applications(appId='${CLIENT}')`, antwoord: APP },
    { als: 'PATCH --url https://graph.microsoft.com/v1.0/applications/app-object ', antwoord: null },
    { als: 'account show', antwoord: { tenantId: 'tenant-1' } },
  ];
  const BIJWERKEN = ['--client-id', CLIENT, '--domein', 'dossier.swv.example', '--identiteit', 'identiteit-object'];

  it('vult haar in: eerst de scope, dan wie hem mag gebruiken, en dan de identiteit van de functies', () => {
    const { aanroepen, status } = runMetAz(SCRIPT, BIJWERKEN, [
      ...ANTWOORDEN,
      { als: 'GET --url https://graph.microsoft.com/v1.0/applications/app-object/federated', antwoord: { value: [] } },
      { als: 'POST --url https://graph.microsoft.com/v1.0/applications/app-object/federated', antwoord: {} },
    ]);
    expect(status).toBe(0);
    const bodies = aanroepen.flatMap(({ inhoud }) => (inhoud ? [JSON.parse(inhoud) as Record<string, unknown>] : []));
    expect(bodies.map((body) => (body.api ? 'preAuthorizedApplications' in (body.api as object) : body.name))).toEqual([
      false,
      true,
      'functies',
    ]);
    expect(bodies.at(-1)).toMatchObject({
      issuer: 'https://login.microsoftonline.com/tenant-1/v2.0',
      subject: 'identiteit-object',
      audiences: ['api://AzureADTokenExchange'],
    });
  });

  it('maakt de bedrijfsapp als die er nog niet is: zonder haar kan niemand zich aanmelden', () => {
    const maakt = { als: 'POST --url https://graph.microsoft.com/v1.0/servicePrincipals ', antwoord: {} };
    const zonder = ANTWOORDEN.filter((een) => een !== BEDRIJFSAPP);
    const { aanroepen, status } = runMetAz(SCRIPT, BIJWERKEN.slice(0, 4), [...zonder, maakt]);
    expect(status).toBe(0);
    expect(aanroepen.flatMap(({ inhoud }) => (inhoud ? [JSON.parse(inhoud)] : []))).toContainEqual({ appId: CLIENT });
    expect(runMetAz(SCRIPT, BIJWERKEN.slice(0, 4), zonder).status).toBe(1);
  });

  it.each([
    ['', 'AzureADMyOrg'],
    ['tenant-1', 'AzureADMyOrg'],
    ['tenant-2', 'AzureADMultipleOrgs'],
    ['tenant-1, tenant-2', 'AzureADMultipleOrgs'],
  ])('laat met ENTRA_TENANTS="%s" binnen: %s', (ENTRA_TENANTS, verwacht) => {
    const { aanroepen } = runMetAz(SCRIPT, BIJWERKEN.slice(0, 4), ANTWOORDEN, { ENTRA_TENANTS });
    const [eerste] = aanroepen.flatMap(({ inhoud }) =>
      inhoud ? [JSON.parse(inhoud) as { signInAudience?: string }] : [],
    );
    expect(eerste?.signInAudience).toBe(verwacht);
  });

  it('werkt bij wat er al is, en stopt zonder domein', () => {
    const { aanroepen } = runMetAz(SCRIPT, BIJWERKEN, [
      ...ANTWOORDEN,
      {
        als: 'GET --url https://graph.microsoft.com/v1.0/applications/app-object/federated',
        antwoord: { value: [{ name: 'functies' }] },
      },
      { als: 'PATCH --url https://graph.microsoft.com/v1.0/applications/app-object/federated', antwoord: null },
    ]);
    expect(aanroepen.at(-1)?.woorden).toContain('PATCH');
    expect(aanroepen.at(-1)?.inhoud).not.toContain('"name"');
    const zonder = runMetAz(SCRIPT, ['--client-id', CLIENT], ANTWOORDEN);
    expect([zonder.status, zonder.aanroepen]).toEqual([1, []]);
    expect(zonder.stderr).toContain('Noem het domein');
  });
});
