import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composeOntwikkeldoelen } from './ontwikkeldoelen';

const rijen = (stappen: DossierWensen['stappen'] = {}) => {
  const blok = composeOntwikkeldoelen(createOppBron(eenOppVraag({ stappen })))[1];
  return blok?.soort === 'kenmerken' ? blok.rijen : [];
};

describe('composeOntwikkeldoelen', () => {
  it('noemt bij elk doel zijn gebied, en daarna de behoeften', () => {
    expect(rijen().map(({ label }) => label)).toEqual([
      'Rekenen-wiskunde',
      'Werkhouding en executieve functies',
      'Onderwijsbehoeften van de leerling',
      'Ondersteuningsbehoeften van de leerkracht',
      'Ondersteuningsbehoeften van de ouders',
    ]);
  });

  it('laat behoeften weg die niet hoeven en er niet zijn', () => {
    const labels = rijen({ 5: { behoeftenOuders: undefined, onderwijsbehoeften: undefined } }).map(
      ({ label }) => label,
    );
    expect(labels).toContain('Onderwijsbehoeften van de leerling');
    expect(labels).not.toContain('Ondersteuningsbehoeften van de ouders');
  });

  it('zegt dat er nog geen doel is, of dat een gebied nog geen tekst heeft', () => {
    expect(rijen({ 5: { ontwikkeldoelen: [] } })[0]).toMatchObject({ label: 'Ontwikkeldoelen', isLeeg: true });
    expect(rijen({ 5: { ontwikkeldoelen: [{ id: '1', gebied: 'spelling' }] } })[0]).toMatchObject({
      label: 'Spelling',
      isLeeg: true,
    });
  });
});
