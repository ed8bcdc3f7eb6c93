import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composeAanleiding } from './aanleiding';

const compose = (wensen: DossierWensen = {}) => composeAanleiding(createOppBron(eenOppVraag(wensen)));

describe('composeAanleiding', () => {
  it('zet aanleiding en vraag onder elkaar', () => {
    const stappen = { 1: { aanleiding: 'De toets.', ondersteuningsvraag: 'Hoe verder?' } };
    expect(compose({ stappen })[1]).toEqual({
      soort: 'kenmerken',
      rijen: [
        { label: 'Aanleiding', waarde: 'De toets.' },
        { label: 'Ondersteuningsvraag', waarde: 'Hoe verder?' },
      ],
    });
  });

  it('zegt wat nog niet is ingevuld', () => {
    expect(compose({ stappen: { 1: { aanleiding: ' ' } } })[1]).toMatchObject({
      rijen: [{ label: 'Aanleiding', waarde: 'nog niet ingevuld', isLeeg: true }, {}],
    });
  });
});
