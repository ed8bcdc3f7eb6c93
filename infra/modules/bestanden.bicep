// Attachments of the helpdesk. Each is scanned when it comes in; what was deleted can be brought back for two weeks.
param kenmerk string
param locatie string
param tags object
param scanGrensGB int
param metSlot bool
param identiteitPrincipalId string
param werkruimteId string

var terugTeHalenDagen = 14

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('stbest${kenmerk}', 24)
  location: locatie
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: 'Enabled'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: {
      enabled: true
      days: terugTeHalenDagen
    }
    containerDeleteRetentionPolicy: {
      enabled: true
      days: terugTeHalenDagen
    }
  }
}

// The name stands in functions/config.ts; a test compares.
resource helpdesk 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'helpdesk'
  properties: {
    publicAccess: 'None'
  }
}

// What is infected goes at once, to where deleted attachments can be brought back; only a preview of this API can say so.
resource scan 'Microsoft.Security/defenderForStorageSettings@2025-09-01-preview' = {
  name: 'current'
  scope: account
  properties: {
    isEnabled: true
    overrideSubscriptionLevelSettings: true
    malwareScanning: {
      automatedResponse: 'BlobSoftDelete'
      onUpload: {
        isEnabled: true
        capGBPerMonth: scanGrensGB
      }
    }
    sensitiveDataDiscovery: {
      isEnabled: false
    }
  }
}

// Storage Blob Data Contributor, on this one container.
resource magBestanden 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(helpdesk.id, identiteitPrincipalId, 'bestanden')
  scope: helpdesk
  properties: {
    principalId: identiteitPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
  }
}

resource slot 'Microsoft.Authorization/locks@2020-05-01' = if (metSlot) {
  name: 'niet-verwijderen'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Hier staan bijlagen bij vragen. Verwijder dit slot alleen na besluit van het swv.'
  }
}

resource verslag 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'verwijderen'
  scope: blobs
  properties: {
    workspaceId: werkruimteId
    logs: [
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
  }
}

output accountId string = account.id
output blobEindpunt string = account.properties.primaryEndpoints.blob
