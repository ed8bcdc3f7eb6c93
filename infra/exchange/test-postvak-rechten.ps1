<#
.SYNOPSIS
  Controleert dat de functies van TOP Dossier bij twee postvakken mogen, en bij een ander postvak niet. Verandert niets.
.EXAMPLE
  Connect-ExchangeOnline
  ./infra/exchange/test-postvak-rechten.ps1 -ObjectId <IDENTITEIT_OBJECT_ID> `
    -BeveiligdPostvak dossier@swv.nl -PubliekPostvak bijeenkomsten@swv.nl -VreemdPostvak directeur@swv.nl
#>
[CmdletBinding()]
param(
  [Parameter(Mandatory)] [guid] $ObjectId,
  [Parameter(Mandatory)] [string] $BeveiligdPostvak,
  [Parameter(Mandatory)] [string] $PubliekPostvak,
  # Any other mailbox: the app must not get in.
  [Parameter(Mandatory)] [string] $VreemdPostvak
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Nodig = @{
  $BeveiligdPostvak = @('Application Mail.ReadWrite', 'Application Mail.Send')
  $PubliekPostvak   = @('Application Mail.ReadWrite', 'Application Mail.Send', 'Application Calendars.ReadWrite')
}
$fouten = 0

function Write-Uitkomst([bool] $Goed, [string] $Tekst) {
  if ($Goed) { Write-Output "GOED  $Tekst" }
  else { Write-Output "FOUT  $Tekst" }
}

# A role without a scope of its own reaches every mailbox.
$alle = @(Test-ServicePrincipalAuthorization -Identity $ObjectId)
$vrij = @($alle | Where-Object { "$($_.ScopeType)" -ne 'CustomRecipientScope' })
if ($vrij.Count -gt 0) { $fouten++ }
Write-Uitkomst ($vrij.Count -eq 0) "elke rol is beperkt tot een postvak ($($alle.Count) rollen)"

foreach ($postvak in $Nodig.Keys) {
  $binnen = @(Test-ServicePrincipalAuthorization -Identity $ObjectId -Resource $postvak | Where-Object { $_.InScope -eq $true })
  foreach ($rol in $Nodig[$postvak]) {
    $mag = @($binnen | Where-Object { $_.RoleName -eq $rol }).Count -gt 0
    if (-not $mag) { $fouten++ }
    Write-Uitkomst $mag "$rol op $postvak"
  }
  foreach ($meer in @($binnen | Where-Object { $_.RoleName -notin $Nodig[$postvak] })) {
    $fouten++
    Write-Uitkomst $false "$($meer.RoleName) op $postvak is meer dan nodig"
  }
}

$vreemd = @(Test-ServicePrincipalAuthorization -Identity $ObjectId -Resource $VreemdPostvak | Where-Object { $_.InScope -eq $true })
if ($vreemd.Count -gt 0) { $fouten++ }
Write-Uitkomst ($vreemd.Count -eq 0) "de app komt niet in $VreemdPostvak"

Write-Output 'Deze controle ziet geen toestemming die in Entra is gegeven. Controleer ook: het antwoord hieronder moet leeg zijn.'
Write-Output "  az rest --method GET --url 'https://graph.microsoft.com/v1.0/servicePrincipals/$ObjectId/appRoleAssignments' --query 'value[].appRoleId'"

if ($fouten -gt 0) { throw "$fouten onderdelen zijn niet in orde." }
