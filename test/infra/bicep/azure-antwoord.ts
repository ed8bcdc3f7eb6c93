/**
 * What Azure fills in on a resource that was made, as far as our templates read it. Shapes as Azure gives them, slash at the
 * end included; a question that is not here is a fault.
 */
const ANTWOORDEN: Readonly<Record<string, (naam: string) => string>> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities properties.principalId': () =>
    '33333333-3333-4333-8333-333333333333',
  'Microsoft.ManagedIdentity/userAssignedIdentities properties.clientId': () => '44444444-4444-4444-8444-444444444444',
  'Microsoft.Insights/components properties.ConnectionString': () =>
    'InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=https://westeurope.in.applicationinsights.azure.com/',
  'Microsoft.OperationalInsights/workspaces properties.customerId': () => '77777777-7777-4777-8777-777777777777',
  'Microsoft.DocumentDB/databaseAccounts properties.documentEndpoint': (naam) =>
    `https://${naam}.documents.azure.com:443/`,
  'Microsoft.Storage/storageAccounts properties.primaryEndpoints.blob': (naam) =>
    `https://${naam}.blob.core.windows.net/`,
  'Microsoft.KeyVault/vaults properties.vaultUri': (naam) => `https://${naam}.vault.azure.net/`,
  'Microsoft.Web/staticSites properties.defaultHostname': () => 'vriendelijk-strand-012345678.7.azurestaticapps.net',
  'Microsoft.Web/sites properties.defaultHostName': (naam) => `${naam}.azurewebsites.net`,
};

export function readAzure(type: string, naam: string, pad: string): string {
  const antwoord = ANTWOORDEN[`${type} ${pad}`];
  if (!antwoord) throw new Error(`wat Azure bij ${pad} van ${type} invult, weet deze test niet`);
  return antwoord(naam);
}
