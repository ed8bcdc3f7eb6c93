using './main.bicep'

// Every value comes from the environment: azd env, or the variables of the GitHub environment. See infra/omgeving.voorbeeld.env.
param omgeving = readEnvironmentVariable('AZURE_ENV_NAME')
param locatie = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')
param swvNaam = readEnvironmentVariable('SWV_NAAM')
param entraClientId = readEnvironmentVariable('ENTRA_CLIENT_ID')
param entraTenants = empty(readEnvironmentVariable('ENTRA_TENANTS', '')) ? [] : split(readEnvironmentVariable('ENTRA_TENANTS', ''), ',')
param teamsAppId = readEnvironmentVariable('TEAMS_APP_ID', '')
param eersteBeheerder = readEnvironmentVariable('EERSTE_BEHEERDER', '')
param postvakBeveiligd = readEnvironmentVariable('GRAPH_MAILBOX')
param postvakPubliek = readEnvironmentVariable('GRAPH_MAILBOX_PUBLIEK')
param zelftestPostvak = readEnvironmentVariable('ZELFTEST_ANDER_POSTVAK', '')
param tabDomein = readEnvironmentVariable('TAB_EIGEN_DOMEIN', '')
param meldingenAan = split(readEnvironmentVariable('MELDINGEN_AAN'), ',')
param cosmosModus = readEnvironmentVariable('COSMOS_MODUS', 'serverless')
param cosmosMaxDoorvoer = int(readEnvironmentVariable('COSMOS_MAX_DOORVOER', '4000'))
param cosmosAccount = readEnvironmentVariable('COSMOS_ACCOUNT', '')
param isZoneRedundant = readEnvironmentVariable('ZONE_REDUNDANT', 'nee') == 'ja'
param geheugenMB = int(readEnvironmentVariable('FUNCTIE_GEHEUGEN_MB', '2048'))
param maxInstanties = int(readEnvironmentVariable('FUNCTIE_MAX_INSTANTIES', '40'))
param altijdKlaar = int(readEnvironmentVariable('FUNCTIE_ALTIJD_KLAAR', '0'))
param webSku = readEnvironmentVariable('WEB_SKU', 'Standard')
param scanGrensGB = int(readEnvironmentVariable('SCAN_GRENS_GB', '20'))
param logGrensGB = int(readEnvironmentVariable('LOG_GRENS_GB', '1'))
param metSlot = readEnvironmentVariable('MET_SLOT', 'ja') == 'ja'
param beheerderId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param beheerderSoort = readEnvironmentVariable('AZURE_PRINCIPAL_TYPE', 'User')
