// Everything that TOP Dossier needs in Azure, in one resource group. Plain resources only: no module registry is needed.
// Check with: az bicep build --file infra/main.bicep
targetScope = 'resourceGroup'

@description('Naam van de omgeving, zoals productie of proef. Staat in namen en tags.')
@minLength(2)
@maxLength(16)
param omgeving string

@description('Regio binnen de Europese Unie waar gegevens staan.')
@allowed(['westeurope', 'northeurope', 'swedencentral', 'germanywestcentral', 'francecentral'])
param locatie string

@description('Naam van het samenwerkingsverband zoals gebruikers die lezen.')
@minLength(2)
param swvNaam string

@description('Client id van de app-registratie (infra/entra).')
@minLength(36)
@maxLength(36)
param entraClientId string

@description('Andere tenants waarvan medewerkers binnen mogen, naast die van het swv.')
param entraTenants array = []

@description('Id van de app in de catalogus van de tenant. Leeg: links gaan naar de pagina in de browser, en er zijn geen meldingen in Teams.')
param teamsAppId string = ''

@description('Object-id van wie het adresboek begint. Telt alleen zolang niemand daarin de rol beheer heeft.')
param eersteBeheerder string = ''

@description('Postvak waaruit beveiligde mail gaat.')
param postvakBeveiligd string

@description('Postvak voor gewone mail met scholen.')
param postvakPubliek string

@description('Een postvak waar de app niet bij mag; de zelftest controleert dat. Leeg: die controle vervalt.')
param zelftestPostvak string = ''

@description('Eigen domein van de tab, zoals dossier.swv.nl. Leeg: de naam die Azure geeft.')
param tabDomein string = ''

@description('Adressen die bericht krijgen als iets aandacht vraagt.')
@minLength(1)
param meldingenAan array

@description('serverless: betalen per verzoek. autoscale: een vloer aan capaciteit, voor een groot swv.')
@allowed(['serverless', 'autoscale'])
param cosmosModus string = 'serverless'

@description('Bovengrens van autoscale in RU/s, gedeeld door alle containers.')
@minValue(1000)
param cosmosMaxDoorvoer int = 4000

@description('Naam van een database-account dat uit een reservekopie is hersteld. Leeg: het account dat hierbij hoort.')
param cosmosAccount string = ''

@description('Verdeel de database over zones van de regio.')
param isZoneRedundant bool = false

@description('Geheugen van een functie-instantie in MB.')
@allowed([512, 2048, 4096])
param geheugenMB int = 2048

@description('Hoogste aantal instanties van de functies.')
@minValue(40)
@maxValue(200)
param maxInstanties int = 40

@description('Instanties die altijd klaarstaan voor HTTP. 0: de eerste gebruiker van de dag wacht enkele seconden langer.')
@minValue(0)
@maxValue(4)
param altijdKlaar int = 0

@description('Standard: eigen domein met SLA. Free: alleen om te proberen.')
@allowed(['Free', 'Standard'])
param webSku string = 'Standard'

@description('Grens per maand aan GB die op virussen wordt gescand.')
@minValue(1)
param scanGrensGB int = 20

@description('Grens per dag aan GB logregels.')
@minValue(1)
param logGrensGB int = 1

@description('Slot op database en bestanden: verwijderen kan pas nadat het slot er bewust af is.')
param metSlot bool = true

@description('Object id van wie uitrolt; mag de sleutel voor links zetten. Leeg: niemand.')
param beheerderId string = ''

@description('Soort van die identiteit.')
@allowed(['User', 'ServicePrincipal', 'Group'])
param beheerderSoort string = 'User'

var kenmerk = toLower(uniqueString(subscription().id, resourceGroup().id, omgeving))
var tags = {
  toepassing: 'top-dossier'
  omgeving: omgeving
  gegevens: 'leerlingdossiers'
  'azd-env-name': omgeving
}
var databaseNaam = 'dossiers'
// Our own first: the functions send notifications from there. One that is named twice counts once.
var tenants = union([tenant().tenantId], entraTenants)
var host = empty(tabDomein) ? web.outputs.host : tabDomein
// A site with its own domain still answers on the first one.
var herkomsten = union(['https://${web.outputs.host}'], ['https://${host}'])

resource identiteit 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-topdossier-${kenmerk}'
  location: locatie
  tags: tags
}

module bewaking 'modules/bewaking.bicep' = {
  name: 'bewaking'
  params: {
    kenmerk: kenmerk
    locatie: locatie
    tags: tags
    logGrensGB: logGrensGB
    identiteitPrincipalId: identiteit.properties.principalId
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  params: {
    locatie: locatie
    tags: tags
    accountNaam: empty(cosmosAccount) ? 'cosmos-topdossier-${kenmerk}' : cosmosAccount
    databaseNaam: databaseNaam
    modus: cosmosModus
    maxDoorvoer: cosmosMaxDoorvoer
    isZoneRedundant: isZoneRedundant
    metSlot: metSlot
    identiteitPrincipalId: identiteit.properties.principalId
    werkruimteId: bewaking.outputs.werkruimteId
  }
}

// Two accounts: who can write an attachment must not be able to touch the code that runs.
module hostOpslag 'modules/host-opslag.bicep' = {
  name: 'host-opslag'
  params: {
    kenmerk: kenmerk
    locatie: locatie
    tags: tags
    identiteitPrincipalId: identiteit.properties.principalId
  }
}

module bestanden 'modules/bestanden.bicep' = {
  name: 'bestanden'
  params: {
    kenmerk: kenmerk
    locatie: locatie
    tags: tags
    scanGrensGB: scanGrensGB
    metSlot: metSlot
    identiteitPrincipalId: identiteit.properties.principalId
    werkruimteId: bewaking.outputs.werkruimteId
  }
}

module kluis 'modules/kluis.bicep' = {
  name: 'kluis'
  params: {
    kenmerk: kenmerk
    locatie: locatie
    tags: tags
    identiteitPrincipalId: identiteit.properties.principalId
    beheerderId: beheerderId
    beheerderSoort: beheerderSoort
    werkruimteId: bewaking.outputs.werkruimteId
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    kenmerk: kenmerk
    tags: tags
    sku: webSku
    domein: tabDomein
  }
}

module functie 'modules/functie.bicep' = {
  name: 'functie'
  params: {
    kenmerk: kenmerk
    locatie: locatie
    tags: tags
    geheugenMB: geheugenMB
    maxInstanties: maxInstanties
    altijdKlaar: altijdKlaar
    identiteitId: identiteit.id
    identiteitClientId: identiteit.properties.clientId
    hostBlobEindpunt: hostOpslag.outputs.blobEindpunt
    pakketContainer: hostOpslag.outputs.pakketContainer
    bestandenEindpunt: bestanden.outputs.blobEindpunt
    cosmosEindpunt: cosmos.outputs.eindpunt
    databaseNaam: databaseNaam
    linkSleutelUri: kluis.outputs.linkSleutelUri
    inzichtVerbinding: bewaking.outputs.inzichtVerbinding
    herkomsten: herkomsten
    host: host
    teamsAppId: teamsAppId
    zelftestPostvak: zelftestPostvak
    eersteBeheerder: eersteBeheerder
    swvNaam: swvNaam
    entraClientId: entraClientId
    tenants: tenants
    postvakBeveiligd: postvakBeveiligd
    postvakPubliek: postvakPubliek
  }
}

module alarmen 'modules/alarmen.bicep' = {
  name: 'alarmen'
  params: {
    kenmerk: kenmerk
    locatie: locatie
    tags: tags
    meldingenAan: meldingenAan
    werkruimteId: bewaking.outputs.werkruimteId
    cosmosId: cosmos.outputs.accountId
  }
}

// Read by azure.yaml, m365agents.yml and the workflow; none of these is a secret.
output API_URL string = 'https://${functie.outputs.host}/api'
output TAB_DOMAIN string = host
output FUNCTIE_NAAM string = functie.outputs.naam
output FUNCTIE_ID string = functie.outputs.id
output WEB_NAAM string = web.outputs.naam
output BESTANDEN_ID string = bestanden.outputs.accountId
output LOG_ID string = bewaking.outputs.vraagId
output KLUIS_NAAM string = kluis.outputs.naam
output IDENTITEIT_CLIENT_ID string = identiteit.properties.clientId
output IDENTITEIT_OBJECT_ID string = identiteit.properties.principalId
