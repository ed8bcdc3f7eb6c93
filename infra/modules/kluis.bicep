// One secret: the key that signs links in mail. Its value never passes through this template: infra/zet-link-sleutel.ts makes it.
param kenmerk string
param locatie string
param tags object
param identiteitPrincipalId string
param beheerderId string
@allowed(['User', 'ServicePrincipal', 'Group'])
param beheerderSoort string
param werkruimteId string

var geheimNaam = 'link-sleutel'

resource kluis 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('kv-top-${kenmerk}', 24)
  location: locatie
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: 'Enabled'
  }
}

// Key Vault Secrets User: reads, on the whole vault because the secret comes after it; there is no other in it.
resource magLezen 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(kluis.id, identiteitPrincipalId, 'lezen')
  scope: kluis
  properties: {
    principalId: identiteitPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
  }
}

// Key Vault Secrets Officer, for who makes or changes the key.
resource magZetten 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(beheerderId)) {
  name: guid(kluis.id, beheerderId, 'zetten')
  scope: kluis
  properties: {
    principalId: beheerderId
    principalType: beheerderSoort
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7')
  }
}

resource verslag 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'gebruik'
  scope: kluis
  properties: {
    workspaceId: werkruimteId
    logs: [
      {
        category: 'AuditEvent'
        enabled: true
      }
    ]
  }
}

output naam string = kluis.name
output linkSleutelUri string = '${kluis.properties.vaultUri}secrets/${geheimNaam}'
