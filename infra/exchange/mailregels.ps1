<#
.SYNOPSIS
  Maakt de twee mailregels van het beveiligde postvak: met het kenmerk wordt een bericht versleuteld, zonder het kenmerk gaat het niet weg.
.DESCRIPTION
  De app zet op elk bericht uit dit postvak de kop x-swv-beveiligd: encrypt. De eerste regel versleutelt wat die kop draagt; lukt
  dat niet, dan blijft het bericht wachten. De tweede regel houdt alles uit dit postvak tegen dat de kop niet draagt, ook als
  iemand het met de hand verstuurt. Het script mag vaker draaien.
.EXAMPLE
  Connect-ExchangeOnline
  ./infra/exchange/mailregels.ps1 -BeveiligdPostvak dossier@swv.nl
#>
[CmdletBinding(SupportsShouldProcess)]
param(
  [Parameter(Mandatory)] [string] $BeveiligdPostvak
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$postvak = "$((Get-Mailbox -Identity $BeveiligdPostvak).PrimarySmtpAddress)"
if (-not (Get-IRMConfiguration).AzureRMSLicensingEnabled) {
  throw 'Versleutelen staat uit in deze tenant. Zet het aan met: Set-IRMConfiguration -AzureRMSLicensingEnabled $true'
}

$Regels = @(
  @{
    Name                         = 'TOP Dossier: versleutel'
    Comments                     = 'Versleutelt elk bericht uit het beveiligde postvak. Zie infra/exchange in TOP Dossier.'
    From                         = @($postvak)
    FromScope                    = 'InOrganization'
    HeaderMatchesMessageHeader   = 'x-swv-beveiligd'
    HeaderMatchesPatterns        = '^encrypt$'
    ApplyRightsProtectionTemplate = 'Encrypt'
    # A trace of the rule on what it encrypted; the self-test of the app looks for it.
    SetHeaderName                = 'x-swv-versleuteld'
    SetHeaderValue               = 'ja'
    # Encrypting fails for a moment: the message waits and is tried again. It never leaves plain.
    RuleErrorAction              = 'Defer'
    StopRuleProcessing           = $false
    Mode                         = 'Enforce'
  }
  @{
    Name                                 = 'TOP Dossier: houd tegen zonder kenmerk'
    Comments                             = 'Uit het beveiligde postvak gaat niets onversleuteld weg. Zie infra/exchange in TOP Dossier.'
    From                                 = @($postvak)
    ExceptIfHeaderMatchesMessageHeader   = 'x-swv-beveiligd'
    ExceptIfHeaderMatchesPatterns        = '^encrypt$'
    RejectMessageReasonText              = 'Uit dit postvak gaan alleen beveiligde berichten van TOP Dossier.'
    RejectMessageEnhancedStatusCode      = '5.7.1'
    RuleErrorAction                      = 'Defer'
    StopRuleProcessing                   = $true
    Mode                                 = 'Enforce'
  }
)

# The blocking rule first: in the time between the two nothing leaves at all.
foreach ($regel in @($Regels[1], $Regels[0])) {
  $bestaat = Get-TransportRule -Identity $regel.Name -ErrorAction SilentlyContinue
  if ($bestaat) {
    # A second environment in the same tenant has a mailbox of its own: that one stays protected too.
    $regel.From = @(@($bestaat.From | ForEach-Object { "$_" }) + $postvak | Where-Object { $_ } | Select-Object -Unique)
    if ($PSCmdlet.ShouldProcess($regel.Name, 'Set-TransportRule')) { Set-TransportRule -Identity $regel.Name @regel }
    if ($PSCmdlet.ShouldProcess($regel.Name, 'Enable-TransportRule')) { Enable-TransportRule -Identity $regel.Name }
  }
  elseif ($PSCmdlet.ShouldProcess($regel.Name, 'New-TransportRule')) {
    New-TransportRule @regel -Enabled $true -Priority 0 | Out-Null
  }
}

Write-Output 'Klaar. Nieuwe regels werken binnen een half uur. Controleer daarna met test-mailregels.ps1.'
