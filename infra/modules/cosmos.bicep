// The store. People and apps come in with Entra only: keys are off.
param accountNaam string
param locatie string
param tags object
param databaseNaam string
@allowed(['serverless', 'autoscale'])
param modus string
param maxDoorvoer int
param isZoneRedundant bool
param metSlot bool
param identiteitPrincipalId string
param werkruimteId string

var isServerless = modus == 'serverless'
// Same names as CONTAINERS in functions/adapters/cosmos/cosmos-containers.ts; a test compares.
var containers = ['dossiers', 'adresboek', 'bijeenkomsten', 'helpdesk']
// Written by infra/write-indexering.ts from the lists that the code asks for.
var indexering = loadJsonContent('indexering.json')

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: accountNaam
  location: locatie
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: 'Enabled'
    enableAutomaticFailover: false
    capabilities: isServerless ? [{ name: 'EnableServerless' }] : []
    // Several instances of the functions read what another one just wrote, without passing session tokens.
    consistencyPolicy: {
      defaultConsistencyLevel: 'Strong'
    }
    locations: [
      {
        locationName: locatie
        failoverPriority: 0
        isZoneRedundant: isZoneRedundant
      }
    ]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous30Days'
      }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: databaseNaam
  properties: {
    resource: {
      id: databaseNaam
    }
    options: isServerless ? {} : { autoscaleSettings: { maxThroughput: maxDoorvoer } }
  }
}

resource opslag 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = [for naam in containers: {
  parent: database
  name: naam
  properties: {
    resource: {
      id: naam
      partitionKey: {
        kind: 'Hash'
        version: 2
        paths: ['/partition']
      }
      // On, without an end: only documents that carry their own ttl expire.
      defaultTtl: -1
      indexingPolicy: indexering
    }
  }
}]

// Where the triggers keep how far they read the change feed; their library asks for this key.
resource leases 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: database
  name: 'leases'
  properties: {
    resource: {
      id: 'leases'
      partitionKey: {
        kind: 'Hash'
        version: 2
        paths: ['/id']
      }
    }
  }
}

// Built-in Data Contributor.
resource magSchrijven 'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions@2024-11-15' existing = {
  parent: account
  name: '00000000-0000-0000-0000-000000000002'
}

// On this database only: documents yes, making or removing containers no.
resource magGegevens 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, databaseNaam, identiteitPrincipalId, 'gegevens')
  properties: {
    principalId: identiteitPrincipalId
    roleDefinitionId: magSchrijven.id
    scope: '${account.id}/dbs/${database.name}'
  }
}

resource slot 'Microsoft.Authorization/locks@2020-05-01' = if (metSlot) {
  name: 'niet-verwijderen'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Hier staan de dossiers. Verwijder dit slot alleen na besluit van het swv.'
  }
}

resource verslag 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'beheer'
  scope: account
  properties: {
    workspaceId: werkruimteId
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
    ]
  }
}

output accountId string = account.id
output eindpunt string = account.properties.documentEndpoint
