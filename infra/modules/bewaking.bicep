// Where log lines and measurements go: one workspace, no keys.
param kenmerk string
param locatie string
param tags object
param logGrensGB int
param identiteitPrincipalId string

// Days; the tables of Application Insights cost nothing extra until then.
var bewaarDagen = 90

resource werkruimte 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-topdossier-${kenmerk}'
  location: locatie
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: bewaarDagen
    features: {
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
    workspaceCapping: {
      dailyQuotaGb: logGrensGB
    }
  }
}

resource inzicht 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-topdossier-${kenmerk}'
  location: locatie
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: werkruimte.id
    DisableLocalAuth: true
    DisableIpMasking: false
    IngestionMode: 'LogAnalytics'
  }
}

// Monitoring Metrics Publisher: may write measurements, may read nothing.
resource magMeten 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(inzicht.id, identiteitPrincipalId, 'meten')
  scope: inzicht
  properties: {
    principalId: identiteitPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')
  }
}

output werkruimteId string = werkruimte.id
// By which the workspace is asked a question.
output vraagId string = werkruimte.properties.customerId
// Names the resource; without a token of the identity nothing can be written with it.
output inzichtVerbinding string = inzicht.properties.ConnectionString
