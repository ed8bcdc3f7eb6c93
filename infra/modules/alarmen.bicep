// Who hears about it when something needs a person. The questions to the log stand in infra/alerts.
param kenmerk string
param locatie string
param tags object
param meldingenAan array
param werkruimteId string
param cosmosId string

// ernst: 1 is a fault, 2 a warning.
var regels = [
  {
    naam: 'post'
    titel: 'Post vraagt aandacht'
    uitleg: 'Een bericht of gesprek is na alle pogingen niet verzonden, of binnengekomen mail kon niet worden verwerkt. Kijk in de tab bij Beheer, Post.'
    vraag: loadTextContent('../alerts/post.kql')
    ernst: 1
    elke: 'PT5M'
    venster: 'PT15M'
  }
  {
    naam: 'postvak'
    titel: 'Postvak of agenda weigert de app'
    uitleg: 'Graph geeft de app geen toegang. Draai infra/exchange/test-postvak-rechten.ps1.'
    vraag: loadTextContent('../alerts/postvak.kql')
    ernst: 1
    elke: 'PT5M'
    venster: 'PT15M'
  }
  {
    naam: 'achtergrond'
    titel: 'Werk op de achtergrond mislukt'
    uitleg: 'De timer of een change feed kreeg iets niet verwerkt. De timer probeert het elke minuut opnieuw; blijft het alarm staan, lees dan de logregels.'
    vraag: loadTextContent('../alerts/achtergrond.kql')
    ernst: 2
    elke: 'PT15M'
    venster: 'PT30M'
  }
  {
    naam: 'fouten'
    titel: 'Verzoeken eindigen in een fout (5xx)'
    uitleg: 'Vijf of meer verzoeken in een kwartier kregen een 5xx. Zoek in de logregels op het kenmerk dat de gebruiker ziet.'
    vraag: loadTextContent('../alerts/fouten.kql')
    ernst: 1
    elke: 'PT5M'
    venster: 'PT15M'
  }
  {
    naam: 'traag'
    titel: 'De app is traag'
    uitleg: 'Een op de twintig verzoeken duurt langer dan twee seconden.'
    vraag: loadTextContent('../alerts/traag.kql')
    ernst: 2
    elke: 'PT15M'
    venster: 'PT30M'
  }
  {
    naam: 'begrenzing'
    titel: 'Graph begrenst de app (429)'
    uitleg: 'Het postvak zit aan zijn grens van dertig berichten per minuut. Mail komt later aan, er gaat niets verloren.'
    vraag: loadTextContent('../alerts/begrenzing.kql')
    ernst: 2
    elke: 'PT15M'
    venster: 'PT30M'
  }
  {
    naam: 'stil'
    titel: 'De app zwijgt'
    uitleg: 'Een kwartier lang geen enkele regel, terwijl er elke minuut een timer loopt. Waarschijnlijk start de app niet: lees de Log stream van de function app.'
    vraag: loadTextContent('../alerts/stil.kql')
    ernst: 1
    elke: 'PT15M'
    venster: 'PT15M'
  }
]

resource ontvangers 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-topdossier-${kenmerk}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'topdossier'
    enabled: true
    emailReceivers: [for (adres, nummer) in meldingenAan: {
      name: 'beheer-${nummer}'
      emailAddress: trim(adres)
      useCommonAlertSchema: true
    }]
  }
}

// An alarm goes off when its question gives a row.
resource alarmen 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for regel in regels: {
  name: 'alarm-${regel.naam}-${kenmerk}'
  location: locatie
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'TOP Dossier: ${regel.titel}'
    description: regel.uitleg
    severity: regel.ernst
    enabled: true
    scopes: [werkruimteId]
    evaluationFrequency: regel.elke
    windowSize: regel.venster
    // In a fresh workspace the tables come with the first line of the app.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: regel.vraag
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    autoMitigate: true
    actions: {
      actionGroups: [ontvangers.id]
    }
  }
}]

resource cosmosVol 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alarm-cosmos-${kenmerk}'
  location: 'global'
  tags: tags
  properties: {
    description: 'De database weigert verzoeken omdat zij te snel komen (429). Kies autoscale of een hogere grens.'
    severity: 2
    enabled: true
    scopes: [cosmosId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    targetResourceType: 'Microsoft.DocumentDB/databaseAccounts'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'begrensd'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          dimensions: [
            {
              name: 'StatusCode'
              operator: 'Include'
              values: ['429']
            }
          ]
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 50
        }
      ]
    }
    autoMitigate: true
    actions: [
      {
        actionGroupId: ontvangers.id
      }
    ]
  }
}
