// Storage of the functions host itself: the package with our code and the locks of the timers. No data of people.
param kenmerk string
param locatie string
param tags object
param identiteitPrincipalId string

var pakketNaam = 'pakket'

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('sthost${kenmerk}', 24)
  location: locatie
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
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
}

resource pakket 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: pakketNaam
  properties: {
    publicAccess: 'None'
  }
}

// Storage Blob Data Owner: the host makes containers for its locks.
resource magHost 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, identiteitPrincipalId, 'host')
  scope: account
  properties: {
    principalId: identiteitPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')
  }
}

output blobEindpunt string = account.properties.primaryEndpoints.blob
output pakketContainer string = pakket.name
