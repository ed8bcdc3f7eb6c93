// The tab and the public pages: files only. Headers and routes come with the files (staticwebapp.config.json).
param kenmerk string
param tags object
@allowed(['Free', 'Standard'])
param sku string
param domein string

// Static Web Apps has one region in Europe for its administration; the files hold no data of people.
#disable-next-line no-hardcoded-location
var locatie = 'westeurope'

resource site 'Microsoft.Web/staticSites@2024-04-01' = {
  name: 'stapp-topdossier-${kenmerk}'
  location: locatie
  tags: union(tags, { 'azd-service-name': 'web' })
  sku: {
    name: sku
    tier: sku
  }
  properties: {
    allowConfigFileUpdates: true
    stagingEnvironmentPolicy: 'Disabled'
  }
}

// Asks for a CNAME record of this name that points at the host Azure gave.
resource eigenDomein 'Microsoft.Web/staticSites/customDomains@2024-04-01' = if (!empty(domein)) {
  parent: site
  name: empty(domein) ? 'geen' : domein
  properties: {
    validationMethod: 'cname-delegation'
  }
}

output naam string = site.name
output host string = site.properties.defaultHostname
