<#
.SYNOPSIS
  Controleert de twee mailregels van het beveiligde postvak. Verandert niets.
.DESCRIPTION
  Kijkt naar de regels zelf. Of zij werken blijkt uit een bericht: de zelftest (Beheer in de tab, of npm run zelftest) stuurt er een met
  het kenmerk en zoekt in het postvak de kop x-swv-versleuteld. Verstuur daarna met de hand, als het postvak, een bericht zonder
  kenmerk: het moet terugkomen met 5.7.1. Met -Spoor leest dit script wat Exchange over beide opschreef.
.EXAMPLE
  Connect-ExchangeOnline
  ./infra/exchange/test-mailregels.ps1 -BeveiligdPostvak dossier@swv.nl
  ./infra/exchange/test-mailregels.ps1 -BeveiligdPostvak dossier@swv.nl -Spoor
#>
[CmdletBinding()]
param(
  [Parameter(Mandatory)] [string] $BeveiligdPostvak,
  # Also reads what happened to the mail of the last day, after the self-test ran.
  [switch] $Spoor
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$postvak = (Get-Mailbox -Identity $BeveiligdPostvak).PrimarySmtpAddress
$fouten = 0

function Test-Punt([bool] $Goed, [string] $Tekst) {
  if ($Goed) { Write-Output "GOED  $Tekst" }
  else {
    $script:fouten++
    Write-Output "FOUT  $Tekst"
  }
}

$versleutel = Get-TransportRule -Identity 'TOP Dossier: versleutel' -ErrorAction SilentlyContinue
Test-Punt ($null -ne $versleutel) 'de regel die versleutelt bestaat'
if ($versleutel) {
  Test-Punt ($versleutel.State -eq 'Enabled' -and $versleutel.Mode -eq 'Enforce') 'zij staat aan en doet wat zij zegt'
  Test-Punt (@($versleutel.From | ForEach-Object { "$_" }) -contains "$postvak") "zij geldt voor $postvak"
  Test-Punt ("$($versleutel.HeaderMatchesMessageHeader)" -eq 'x-swv-beveiligd' -and "$($versleutel.HeaderMatchesPatterns)" -eq '^encrypt$') 'zij kijkt naar de kop x-swv-beveiligd: encrypt'
  Test-Punt ("$($versleutel.ApplyRightsProtectionTemplate)" -eq 'Encrypt') 'zij versleutelt'
  Test-Punt ("$($versleutel.RuleErrorAction)" -eq 'Defer') 'lukt versleutelen niet, dan wacht het bericht'
}

$tegen = Get-TransportRule -Identity 'TOP Dossier: houd tegen zonder kenmerk' -ErrorAction SilentlyContinue
Test-Punt ($null -ne $tegen) 'de regel die tegenhoudt bestaat'
if ($tegen) {
  Test-Punt ($tegen.State -eq 'Enabled' -and $tegen.Mode -eq 'Enforce') 'zij staat aan en doet wat zij zegt'
  Test-Punt (@($tegen.From | ForEach-Object { "$_" }) -contains "$postvak") "zij geldt voor $postvak"
  Test-Punt ("$($tegen.ExceptIfHeaderMatchesMessageHeader)" -eq 'x-swv-beveiligd' -and "$($tegen.ExceptIfHeaderMatchesPatterns)" -eq '^encrypt$') 'alleen de kop x-swv-beveiligd: encrypt gaat erdoor'
  Test-Punt ($null -ne $tegen.RejectMessageReasonText) 'zij stuurt het bericht terug'
}

# A rule of somebody else that stops before ours would let plain mail through.
$eerder = @(Get-TransportRule | Where-Object { $_.StopRuleProcessing -and $_.State -eq 'Enabled' -and $versleutel -and $_.Priority -lt $versleutel.Priority -and $_.Name -notlike 'TOP Dossier:*' })
Test-Punt ($eerder.Count -eq 0) "geen andere regel houdt de verwerking eerder op ($(@($eerder | ForEach-Object Name) -join ', '))"

$irm = Test-IRMConfiguration -Sender "$postvak"
Test-Punt ("$($irm.Results)" -match 'OVERALL RESULT: PASS') 'versleutelen werkt in deze tenant (Test-IRMConfiguration)'

if ($Spoor) {
  $mails = @(Get-MessageTraceV2 -SenderAddress "$postvak" -StartDate (Get-Date).AddDays(-1) -EndDate (Get-Date))
  Test-Punt ($mails.Count -gt 0) "er is post uit $postvak om naar te kijken ($($mails.Count))"
  foreach ($mail in $mails | Select-Object -First 10) {
    $stappen = @(Get-MessageTraceDetailV2 -MessageTraceId $mail.MessageTraceId -RecipientAddress $mail.RecipientAddress)
    $regels = @($stappen | Where-Object { "$($_.Event)" -match 'Transport rule' } | ForEach-Object Detail)
    $isGoed = "$regels" -match 'TOP Dossier: ' -or $mail.Status -eq 'Failed'
    Test-Punt $isGoed "$($mail.Received): $($mail.Status), een regel van TOP Dossier deed iets"
  }
}

if ($fouten -gt 0) { throw "$fouten onderdelen zijn niet in orde." }
