import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BEVEILIGDE_KOPPEN } from '../../functions/adapters/graph/graph-mailbox';
import { read, root } from './een-uitrol';

/** PowerShell is not on this machine, so these files are read as text: names and values, not behaviour. */
const SCRIPTS = readdirSync(`${root}infra/exchange`);
const RECHTEN = read('infra/exchange/postvak-rechten.ps1');
const TEST_RECHTEN = read('infra/exchange/test-postvak-rechten.ps1');
const REGELS = read('infra/exchange/mailregels.ps1');
const TEST_REGELS = read('infra/exchange/test-mailregels.ps1');
const waarde = (tekst: string, veld: string): readonly string[] =>
  [...tekst.matchAll(new RegExp(`\\b${veld}\\s*=\\s*'([^']*)'`, 'g'))].map(([, gevonden = '']) => gevonden);
const rollen = (tekst: string) => (tekst.match(/'Application [\w.]+'/g) ?? []).toSorted();

/** Without texts and comments; then every bracket must have its other half. */
function listScheef(tekst: string): string {
  let kaal = tekst
    .replaceAll(/<#[\s\S]*?#>/g, '')
    .replaceAll(/'[^'\n]*'/g, "''")
    .replaceAll(/#.*$/gm, '');
  kaal = kaal.replaceAll(/"[^"\n]*"/g, '""').replaceAll(/[^(){}[\]]/g, '');
  for (let vorige = ''; vorige !== kaal;) [vorige, kaal] = [kaal, kaal.replaceAll(/\(\)|\{\}|\[\]/g, '')];
  return kaal;
}

describe('de scripts voor Exchange', () => {
  it.each(SCRIPTS)('%s stopt bij de eerste fout, legt zichzelf uit en sluit wat het opent', (naam) => {
    const tekst = read(`infra/exchange/${naam}`);
    expect(tekst).toContain("$ErrorActionPreference = 'Stop'");
    expect(tekst).toContain('Set-StrictMode -Version Latest');
    expect(tekst).toMatch(/^<#\n\.SYNOPSIS\n[\s\S]*\.EXAMPLE[\s\S]*?#>\n\[CmdletBinding/);
    expect(listScheef(tekst)).toBe('');
  });

  it('hebben voor elk dat iets verandert een dat controleert, en dat verandert niets', () => {
    expect(SCRIPTS.toSorted()).toEqual([
      'mailregels.ps1',
      'postvak-rechten.ps1',
      'test-mailregels.ps1',
      'test-postvak-rechten.ps1',
    ]);
    for (const naam of ['test-mailregels.ps1', 'test-postvak-rechten.ps1'])
      expect(read(`infra/exchange/${naam}`)).not.toMatch(
        /\b(New|Set|Remove|Enable|Disable|Add)-(?!StrictMode|Uitkomst)\w+/,
      );
  });
});

describe('de rechten op postvakken', () => {
  it('zijn mail in beide postvakken en de agenda in het publieke, en niets meer', () => {
    expect(rollen(RECHTEN)).toEqual([
      "'Application Calendars.ReadWrite'",
      "'Application Mail.ReadWrite'",
      "'Application Mail.ReadWrite'",
      "'Application Mail.Send'",
      "'Application Mail.Send'",
    ]);
    expect(rollen(TEST_RECHTEN)).toEqual(rollen(RECHTEN));
    expect(RECHTEN).toMatch(/Postvak = \$PubliekPostvak\s+Rollen {2}= @\([^)]*Calendars/);
  });

  it('staan altijd in een scope van één postvak', () => {
    expect(RECHTEN.match(/New-ManagementRoleAssignment .*/g)).toEqual([
      expect.stringContaining('-CustomResourceScope $scope'),
    ]);
    expect(RECHTEN).toContain(`$scope = "TOP Dossier $adres"`);
    expect(RECHTEN).toContain('if ($scope.Length -gt 64) { $scope = $scope.Substring(0, 64) }');
    expect(RECHTEN).toContain(`"PrimarySmtpAddress -eq '$adres'"`);
    expect(RECHTEN).not.toMatch(/New-ApplicationAccessPolicy|RecipientOrganizationScope/);
  });

  it('blijven van een andere omgeving in dezelfde tenant af: geen gedeelde naam, en een scope verandert nooit', () => {
    expect(RECHTEN).not.toMatch(/Set-ManagementScope|Get-ManagementRoleAssignment|New-ManagementRoleAssignment -Name/);
    expect(RECHTEN).toMatch(/\$heeft = @\(Test-ServicePrincipalAuthorization -Identity \$ObjectId\)/);
  });

  it('worden bij een vreemd postvak gecontroleerd', () => {
    expect(TEST_RECHTEN).toMatch(/Test-ServicePrincipalAuthorization -Identity \$ObjectId -Resource \$VreemdPostvak/);
  });
});

describe('de mailregels', () => {
  const [kop = { name: '', value: '' }] = BEVEILIGDE_KOPPEN;

  it('kijken naar de kop die de code zet', () => {
    expect(BEVEILIGDE_KOPPEN).toHaveLength(1);
    expect(waarde(REGELS, 'HeaderMatchesMessageHeader')).toEqual([kop.name]);
    expect(waarde(REGELS, 'ExceptIfHeaderMatchesMessageHeader')).toEqual([kop.name]);
    for (const veld of ['HeaderMatchesPatterns', 'ExceptIfHeaderMatchesPatterns']) {
      const [patroon = ''] = waarde(REGELS, veld);
      expect(kop.value).toMatch(new RegExp(patroon));
      expect(`niet-${kop.value}`).not.toMatch(new RegExp(patroon));
    }
    expect(TEST_REGELS.split(kop.name).length).toBeGreaterThan(3);
  });

  it('versleutelen of laten wachten, en houden anders tegen', () => {
    expect(waarde(REGELS, 'ApplyRightsProtectionTemplate')).toEqual(['Encrypt']);
    expect(waarde(REGELS, 'RuleErrorAction')).toEqual(['Defer', 'Defer']);
    expect(waarde(REGELS, 'Mode')).toEqual(['Enforce', 'Enforce']);
    expect(waarde(REGELS, 'RejectMessageEnhancedStatusCode')).toEqual(['5.7.1']);
    expect(REGELS.match(/ From +\s*= @\(\$postvak\)/g)).toHaveLength(2);
  });

  it('blijven gelden voor het postvak van een andere omgeving als dat er al in staat', () => {
    expect(REGELS).toMatch(/\$regel\.From = @\(@\(\$bestaat\.From [^\n]+\+ \$postvak /);
    expect(TEST_REGELS.match(/-contains "\$postvak"/g)).toHaveLength(2);
  });

  it('heten in de controle zoals ze zijn gemaakt', () => {
    for (const naam of waarde(REGELS, 'Name')) expect(TEST_REGELS).toContain(`-Identity '${naam}'`);
    expect(waarde(REGELS, 'Name')).toHaveLength(2);
  });
});
