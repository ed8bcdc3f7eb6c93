import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composePerspectiefdeel } from './perspectiefdeel';

const rijen = (stappen: DossierWensen['stappen'] = {}) => {
  const blok = composePerspectiefdeel(createOppBron(eenOppVraag({ stappen })))[1];
  return blok?.soort === 'kenmerken' ? blok.rijen : [];
};

describe('composePerspectiefdeel', () => {
  it('schrijft twee bestemmingen als een bandbreedte', () => {
    expect(rijen()[0]).toEqual({ label: 'Verwachte bestemming', waarde: 'Vmbo gemengd / theoretisch' });
  });

  it('geeft de toelichting alleen bij een afwijking van het programma', () => {
    const toelichting = 'Fenna werkt met een eigen leerlijn.';
    const waarden = (afwijking: boolean) =>
      rijen({ 7: { afwijking, afwijkingToelichting: toelichting } }).map(({ waarde }) => waarde);
    expect(waarden(true)).toContain(toelichting);
    expect(waarden(false)).not.toContain(toelichting);
  });

  it('noemt wat de wet vraagt en nog leeg is', () => {
    const leeg = rijen({ 7: { bestemmingen: [], onderbouwing: '', afwijking: undefined } }).filter((rij) => rij.isLeeg);
    expect(leeg).toHaveLength(3);
  });

  it('noemt het opnieuw wegen alleen als dat is gebeurd', () => {
    const labels = (stappen: DossierWensen['stappen']) => rijen(stappen).map(({ label }) => label);
    expect(labels({})).not.toContain('Opnieuw gewogen op');
    expect(labels({ 7: { heroverwogenOp: '2025-06-12' } })).toContain('Opnieuw gewogen op');
  });
});
