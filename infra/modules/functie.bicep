// The functions, on Flex Consumption. All access goes by the identity; the one secret is a reference to the vault.
param kenmerk string
param locatie string
param tags object
param geheugenMB int
param maxInstanties int
param altijdKlaar int
param identiteitId string
param identiteitClientId string
param hostBlobEindpunt string
param pakketContainer string
param bestandenEindpunt string
param cosmosEindpunt string
param databaseNaam string
param linkSleutelUri string
param inzichtVerbinding string
param herkomsten array
param host string
param teamsAppId string
param zelftestPostvak string
param eersteBeheerder string
param swvNaam string
param entraClientId string
param tenants array
param postvakBeveiligd string
param postvakPubliek string

var aanmeldAdres = environment().authentication.loginEndpoint
var isEenTenant = length(tenants) == 1
var apiNaam = 'api://${host}/${entraClientId}'

// What the platform itself reads.
var platform = {
  AzureWebJobsStorage__blobServiceUri: hostBlobEindpunt
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identiteitClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: inzichtVerbinding
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identiteitClientId};Authorization=AAD'
  // Not the page of the host that says what runs here.
  AzureWebJobsDisableHomepage: 'true'
  AZURE_CLIENT_ID: identiteitClientId
  COSMOS__accountEndpoint: cosmosEindpunt
  COSMOS__credential: 'managedidentity'
  COSMOS__clientId: identiteitClientId
}

// What functions/config.ts reads; a test starts it with these values.
var instellingen = {
  APP_URL: 'https://${host}/tab'
  PUBLIEK_URL: 'https://${host}/publiek'
  SWV_NAAM: swvNaam
  ENTRA_ISSUER: '${aanmeldAdres}${isEenTenant ? tenants[0] : '{tenantid}'}/v2.0'
  ENTRA_JWKS_URI: '${aanmeldAdres}${isEenTenant ? tenants[0] : 'common'}/discovery/v2.0/keys'
  ENTRA_AUDIENCE: '${entraClientId},${apiNaam}'
  ENTRA_TENANTS: join(tenants, ',')
  ENTRA_CLIENT_ID: entraClientId
  ENTRA_AUTHORITY: '${aanmeldAdres}${isEenTenant ? tenants[0] : 'organizations'}'
  ENTRA_SCOPE: '${apiNaam}/access_as_user'
  COSMOS_ENDPOINT: cosmosEindpunt
  COSMOS_DATABASE: databaseNaam
  BLOB_ENDPOINT: bestandenEindpunt
  GRAPH_MAILBOX: postvakBeveiligd
  GRAPH_MAILBOX_PUBLIEK: postvakPubliek
  LINK_SLEUTEL: '@Microsoft.KeyVault(SecretUri=${linkSleutelUri})'
}

// Optional: the first is known once the app was uploaded in Teams, the second is for the self-test.
var teams = empty(teamsAppId) ? {} : { TEAMS_APP_ID: teamsAppId }
var zelftest = empty(zelftestPostvak) ? {} : { ZELFTEST_ANDER_POSTVAK: zelftestPostvak }
// Counts only as long as nobody in the directory has the role beheer.
var beheerder = empty(eersteBeheerder) ? {} : { EERSTE_BEHEERDER: eersteBeheerder }

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-topdossier-${kenmerk}'
  location: locatie
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: 'func-topdossier-${kenmerk}'
  location: locatie
  tags: union(tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identiteitId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    publicNetworkAccess: 'Enabled'
    keyVaultReferenceIdentity: identiteitId
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${hostBlobEindpunt}${pakketContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identiteitId
          }
        }
      }
      runtime: {
        name: 'node'
        version: '24'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: geheugenMB
        maximumInstanceCount: maxInstanties
        alwaysReady: altijdKlaar > 0 ? [{ name: 'http', instanceCount: altijdKlaar }] : []
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      http20Enabled: true
      cors: {
        allowedOrigins: herkomsten
        supportCredentials: false
      }
    }
  }

  resource geenFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource geenWachtwoord 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }

  resource waarden 'config' = {
    name: 'appsettings'
    properties: union(platform, instellingen, teams, beheerder, zelftest)
  }
}

output naam string = app.name
output id string = app.id
output host string = app.properties.defaultHostName
