<#
.SYNOPSIS
  Geeft de functies van TOP Dossier toegang tot twee postvakken, en tot geen enkel ander postvak.
.DESCRIPTION
  RBAC for Applications: een management scope per postvak en daarop de rollen die de app nodig heeft. Het script mag vaker draaien.
  Geef de identiteit in Entra GEEN toestemming zoals Mail.Send: die geldt voor alle postvakken, en rechten tellen bij elkaar op.
.EXAMPLE
  Install-Module ExchangeOnlineManagement -Scope CurrentUser
  Connect-ExchangeOnline
  ./infra/exchange/postvak-rechten.ps1 -AppId <IDENTITEIT_CLIENT_ID> -ObjectId <IDENTITEIT_OBJECT_ID> `
    -BeveiligdPostvak dossier@swv.nl -PubliekPostvak bijeenkomsten@swv.nl
#>
[CmdletBinding(SupportsShouldProcess)]
param(
  # Client id of the managed identity (IDENTITEIT_CLIENT_ID).
  [Parameter(Mandatory)] [guid] $AppId,
  # Object id of its service principal (IDENTITEIT_OBJECT_ID); not the object id of an app registration.
  [Parameter(Mandatory)] [guid] $ObjectId,
  [Parameter(Mandatory)] [string] $BeveiligdPostvak,
  [Parameter(Mandatory)] [string] $PubliekPostvak
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if ($BeveiligdPostvak -eq $PubliekPostvak) {
  throw 'Kies twee verschillende postvakken: alles uit het beveiligde postvak wordt versleuteld.'
}

# What the app does in each mailbox: drafts and sends (both), reads the inbox (plain), puts talks in the calendar (plain).
$Rechten = @(
  @{
    Postvak = $BeveiligdPostvak
    Rollen  = @('Application Mail.ReadWrite', 'Application Mail.Send')
  }
  @{
    Postvak = $PubliekPostvak
    Rollen  = @('Application Mail.ReadWrite', 'Application Mail.Send', 'Application Calendars.ReadWrite')
  }
)

$principal = Get-ServicePrincipal | Where-Object { $_.AppId -eq $AppId.ToString() }
if (-not $principal) {
  if ($PSCmdlet.ShouldProcess($AppId, 'New-ServicePrincipal')) {
    New-ServicePrincipal -AppId $AppId -ObjectId $ObjectId -DisplayName 'TOP Dossier functies' | Out-Null
  }
}

# What this identity has already. By its own id: another environment in the same tenant, or the one before this, has rights of its own.
$heeft = @()
if ($principal) { $heeft = @(Test-ServicePrincipalAuthorization -Identity $ObjectId) }

foreach ($recht in $Rechten) {
  # Refuses an address that does not exist, and takes the one it really has: an alias would give a scope without mailboxes.
  $adres = "$((Get-Mailbox -Identity $recht.Postvak).PrimarySmtpAddress)"
  # One scope per mailbox and never changed afterwards: changing it would take the mailbox of another environment away.
  $scope = "TOP Dossier $adres"
  # Exchange takes no longer name.
  if ($scope.Length -gt 64) { $scope = $scope.Substring(0, 64) }

  if (-not (Get-ManagementScope -Identity $scope -ErrorAction SilentlyContinue)) {
    if ($PSCmdlet.ShouldProcess($scope, 'New-ManagementScope')) {
      New-ManagementScope -Name $scope -RecipientRestrictionFilter "PrimarySmtpAddress -eq '$adres'" | Out-Null
    }
  }

  foreach ($rol in $recht.Rollen) {
    if (@($heeft | Where-Object { $_.RoleName -eq $rol -and "$($_.AllowedResourceScope)" -eq $scope }).Count -gt 0) { continue }
    if ($PSCmdlet.ShouldProcess("$rol op $adres", 'New-ManagementRoleAssignment')) {
      New-ManagementRoleAssignment -App $ObjectId -Role $rol -CustomResourceScope $scope | Out-Null
    }
  }
}

Write-Output 'Klaar. Het duurt tot twee uur voordat Exchange nieuwe rechten overal kent. Controleer daarna met test-postvak-rechten.ps1.'
