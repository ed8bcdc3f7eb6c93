import { describe, expect, it } from 'vitest';
import { eenUitrol, ofType, read, veld } from './een-uitrol';

const BLAD = read('docs/beheer/kosten.md');
const [, SAMEN = ''] = BLAD.split('## Samen\n');
const regels = [...SAMEN.matchAll(/^\| (.+?) \| (\d+) \| (\d+) \|$/gm)].map(([, naam = '', laag, hoog]) => ({
  naam,
  laag: Number(laag),
  hoog: Number(hoog),
}));
const tel = (welke: 'laag' | 'hoog') => regels.reduce((som, regel) => som + regel[welke], 0);

describe('de kosten', () => {
  it('tellen op tot het totaal, en dat staat bovenaan', () => {
    const [, laag, hoog] = /^\| \*\*totaal\*\* \| \*\*(\d+)\*\* \| \*\*(\d+)\*\* \|$/m.exec(SAMEN) ?? [];
    expect(regels.length).toBeGreaterThan(5);
    expect([tel('laag'), tel('hoog')]).toEqual([Number(laag), Number(hoog)]);
    const [, van, tot] = /Uitkomst: ongeveer € (\d+) tot € (\d+) per maand/.exec(BLAD) ?? [];
    // Rounded to tens.
    expect(Math.abs(Number(van) - tel('laag'))).toBeLessThan(5);
    expect(Math.abs(Number(tot) - tel('hoog'))).toBeLessThan(5);
  });

  it('rekenen met de alarmen die er zijn', () => {
    const elke = ofType(eenUitrol(), 'Microsoft.Insights/scheduledQueryRules').map((alarm) =>
      veld(alarm, 'properties.evaluationFrequency'),
    );
    const vijf = elke.filter((een) => een === 'PT5M').length;
    expect(BLAD).toContain(`| alarmen | ${vijf} × 1,40 + ${elke.length - vijf} × 0,45 + 0,10 |`);
    expect(ofType(eenUitrol(), 'Microsoft.Insights/metricAlerts')).toHaveLength(1);
  });

  it('rekenen met de standaard van het geheugen en van de grenzen', () => {
    expect(
      veld(ofType(eenUitrol(), 'Microsoft.Web/sites')[0]!, 'properties.functionAppConfig.scaleAndConcurrency'),
    ).toMatchObject({
      instanceMemoryMB: 2048,
    });
    const bicep = read('infra/main.bicep');
    expect(bicep).toContain('param scanGrensGB int = 20');
    expect(BLAD).toContain('`SCAN_GRENS_GB` 20');
    expect(bicep).toContain('param logGrensGB int = 1');
    expect(BLAD).toContain('`LOG_GRENS_GB` 1 per dag');
  });
});
