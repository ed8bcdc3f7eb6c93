import { describe, expect, it } from 'vitest';
import { FUNCTIES } from './bicep/bicep-functies';
import { parseBicep } from './bicep/parse-bicep';
import { eenUitrol, find, listInstellingen, ofType, read, TEMPLATES, veld } from './een-uitrol';

const uitrol = eenUitrol();
const all = (type: string, pad: string): readonly unknown[] => ofType(uitrol, type).map((een) => veld(een, pad));
const STORAGE = 'Microsoft.Storage/storageAccounts';

/** Built-in roles by id, each with the one place where we accept it. */
const ROLLEN: Readonly<Record<string, string>> = {
  '3913510d-42f4-4e42-8a64-420c390055eb': '/Microsoft.Insights/components/appi-',
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b': '/Microsoft.Storage/storageAccounts/sthost',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe': '/blobServices/default/containers/helpdesk',
  '4633458b-17de-408a-b874-0445c86b69e6': '/Microsoft.KeyVault/vaults/kv-',
};
/** Key Vault Secrets Officer, for who rolls out. */
const MAG_ZETTEN = 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7';

describe('toegang zonder sleutels', () => {
  it('zet sleutels en wachtwoorden uit bij alles wat ze kent', () => {
    expect(all('Microsoft.DocumentDB/databaseAccounts', 'properties.disableLocalAuth')).toEqual([true]);
    expect(all(STORAGE, 'properties.allowSharedKeyAccess')).toEqual([false, false]);
    expect(all('Microsoft.Insights/components', 'properties.DisableLocalAuth')).toEqual([true]);
    expect(all('Microsoft.OperationalInsights/workspaces', 'properties.features.disableLocalAuth')).toEqual([true]);
    expect(all('Microsoft.KeyVault/vaults', 'properties.enableRbacAuthorization')).toEqual([true]);
    expect(all('Microsoft.Web/sites/basicPublishingCredentialsPolicies', 'properties.allow')).toEqual([false, false]);
  });

  it('neemt alleen versleutelde verbindingen aan', () => {
    expect(all('Microsoft.DocumentDB/databaseAccounts', 'properties.minimalTlsVersion')).toEqual(['Tls12']);
    expect(all(STORAGE, 'properties.minimumTlsVersion')).toEqual(['TLS1_2', 'TLS1_2']);
    expect(all(STORAGE, 'properties.supportsHttpsTrafficOnly')).toEqual([true, true]);
    expect(all('Microsoft.Web/sites', 'properties.httpsOnly')).toEqual([true]);
    expect(all('Microsoft.Web/sites', 'properties.siteConfig.minTlsVersion')).toEqual(['1.2']);
    expect(listInstellingen(uitrol).AzureWebJobsDisableHomepage).toBe('true');
  });

  it('toont geen enkel bestand aan wie niet is aangemeld', () => {
    expect(all(STORAGE, 'properties.allowBlobPublicAccess')).toEqual([false, false]);
    expect(all(`${STORAGE}/blobServices/containers`, 'properties.publicAccess')).toEqual(['None', 'None']);
  });

  it('geeft de app alleen de rollen die zij nodig heeft, elk op één plek', () => {
    const gegeven = ofType(uitrol, 'Microsoft.Authorization/roleAssignments').map((rol) => [
      String(veld(rol, 'properties.roleDefinitionId')).split('/').at(-1) ?? '',
      rol.scope ?? '',
    ]);
    expect(gegeven.map(([rol]) => rol).toSorted()).toEqual(Object.keys(ROLLEN).toSorted());
    for (const [rol = '', scope] of gegeven) expect(scope).toContain(ROLLEN[rol]);
    const gegevens = find(uitrol, 'magGegevens');
    expect(veld(gegevens, 'properties.scope')).toMatch(/\/databaseAccounts\/[\w-]+\/dbs\/dossiers$/);
    expect(veld(gegevens, 'properties.roleDefinitionId')).toMatch(/\/sqlRoleDefinitions\/0{8}-0000-0000-0000-0{11}2$/);
    expect(ofType(uitrol, gegevens.type)).toHaveLength(1);
  });

  it('laat wie uitrolt de sleutel zetten, en alleen dat', () => {
    const meer = eenUitrol({ AZURE_PRINCIPAL_ID: '66666666-6666-4666-8666-666666666666' });
    const zijn = ofType(meer, 'Microsoft.Authorization/roleAssignments').filter((rol) =>
      String(veld(rol, 'properties.principalId')).startsWith('6666'),
    );
    expect(zijn.map((rol) => String(veld(rol, 'properties.roleDefinitionId')).split('/').at(-1))).toEqual([MAG_ZETTEN]);
  });

  it('laat alleen de tab de functies aanroepen uit een browser', () => {
    expect(veld(find(uitrol, 'app'), 'properties.siteConfig.cors')).toEqual({
      allowedOrigins: ['https://vriendelijk-strand-012345678.7.azurestaticapps.net'],
      supportCredentials: false,
    });
  });

  it('scant elk bestand dat binnenkomt, en haalt weg wat besmet is; dat is terug te halen', () => {
    const scan = find(uitrol, 'scan');
    expect(scan.scope).toMatch(/\/storageAccounts\/stbest/);
    expect(veld(scan, 'properties.malwareScanning.onUpload.isEnabled')).toBe(true);
    expect(veld(scan, 'properties.malwareScanning.automatedResponse')).toBe('BlobSoftDelete');
    const blobs = ofType(uitrol, `${STORAGE}/blobServices`).find(({ id }) => id.includes('stbest'))!;
    expect(veld(blobs, 'properties.deleteRetentionPolicy')).toEqual({ enabled: true, days: 14 });
    // The self-test asks for the same version of it.
    const [versie = 'geen'] =
      /(?<=defenderForStorageSettings@)[\w-]+/.exec(read('infra/modules/bestanden.bicep')) ?? [];
    expect(read('infra/zelftest/check-scan.ts')).toContain(`api-version=${versie}`);
  });
});

describe('gegevens die blijven', () => {
  it('maakt doorlopend een reservekopie van dertig dagen', () => {
    expect(all('Microsoft.DocumentDB/databaseAccounts', 'properties.backupPolicy')).toEqual([
      { type: 'Continuous', continuousModeProperties: { tier: 'Continuous30Days' } },
    ]);
  });

  it('zet een slot op de database en de bestanden, tenzij iemand dat bewust niet wil', () => {
    const sloten = ofType(uitrol, 'Microsoft.Authorization/locks');
    expect(sloten.map(({ scope = '' }) => scope.split('/').at(-2)).toSorted()).toEqual([
      'databaseAccounts',
      'storageAccounts',
    ]);
    expect(ofType(eenUitrol({ MET_SLOT: 'nee' }), 'Microsoft.Authorization/locks')).toEqual([]);
  });

  it('blijft in de Europese Unie', () => {
    for (const locatie of ['eastus', 'uksouth', 'switzerlandnorth'])
      expect(() => eenUitrol({ AZURE_LOCATION: locatie })).toThrow(`locatie mag geen ${locatie} zijn`);
    expect(ofType(eenUitrol({ AZURE_LOCATION: 'swedencentral' }), 'Microsoft.Web/sites')).toHaveLength(1);
  });
});

describe('de functies', () => {
  it('draaien op Flex Consumption met Node 24, als de identiteit', () => {
    expect(veld(find(uitrol, 'plan'), 'sku')).toEqual({ name: 'FC1', tier: 'FlexConsumption' });
    const app = find(uitrol, 'app');
    expect(veld(app, 'properties.functionAppConfig.runtime')).toEqual({ name: 'node', version: '24' });
    expect(veld(app, 'properties.functionAppConfig.deployment.storage.authentication.type')).toBe(
      'UserAssignedIdentity',
    );
    expect(veld(app, 'identity.type')).toBe('UserAssigned');
    expect(veld(app, 'properties.keyVaultReferenceIdentity')).toBe(find(uitrol, 'identiteit').id);
  });

  it('dragen de labels waaraan azd ze herkent, en elke resource die ze kan dragen de gewone', () => {
    expect(veld(find(uitrol, 'app'), 'tags.azd-service-name')).toBe('api');
    expect(veld(find(uitrol, 'site'), 'tags.azd-service-name')).toBe('web');
    const zonder = uitrol.resources.filter(
      (een) => 'location' in een.inhoud && veld(een, 'tags.toepassing') !== 'top-dossier',
    );
    expect(zonder.map(({ symbool }) => symbool)).toEqual([]);
  });

  it('krijgen geen instelling die Flex Consumption weigert', () => {
    const gezet = Object.keys(listInstellingen(uitrol));
    const geweigerd = /^(FUNCTIONS_WORKER_RUNTIME|FUNCTIONS_EXTENSION_VERSION|WEBSITE_\w+|SCM_\w+|ENABLE_ORYX_BUILD)$/;
    expect(gezet.filter((naam) => geweigerd.test(naam))).toEqual([]);
  });
});

describe('geen geheim in de Bicep', () => {
  it.each(TEMPLATES)('%s vraagt geen sleutels op en geeft er geen door', (pad) => {
    expect(read(pad)).not.toMatch(
      /\blist(Keys|Secrets|AccountSas|ServiceSas|ConnectionStrings|Credentials)\b|@secure|AccountKey=/i,
    );
    for (const [naam, { type }] of Object.entries(parseBicep(read(pad)).uitvoer)) {
      expect(naam).not.toMatch(/wachtwoord|password|secret|geheim|token/i);
      expect(type).toBe('string');
    }
  });

  it('heeft geen enkele waarde die op een sleutel lijkt', () => {
    const alles = JSON.stringify(uitrol.resources.map(({ inhoud }) => inhoud));
    expect(alles).not.toMatch(/AccountKey|SharedAccess|[A-Za-z0-9+/]{86}==|sig=/);
    expect(Object.keys(FUNCTIES)).not.toContain('listKeys');
  });
});
