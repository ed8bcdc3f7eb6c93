import { describe, expect, it } from 'vitest';
import type { DossierWensen } from '../../../test/builders/een-dossier';
import { eenOppVraag } from '../../../test/builders/een-opp-vraag';
import { createOppBron } from '../opp-bron';
import { composeFactoren } from './factoren';

const compose = (stap3: DossierWensen['stappen'] = {}) =>
  composeFactoren(createOppBron(eenOppVraag({ stappen: stap3 })));
const factor = (id: string, soort: string, domein: string, tekst: string, bron?: string) => ({
  id,
  soort,
  domein,
  tekst,
  ...(bron ? { bron } : {}),
});

describe('composeFactoren', () => {
  it('zet per domein naast elkaar wat stimuleert en wat belemmert', () => {
    const factoren = [
      factor('1', 'belemmerend', 'leerling', 'Automatiseren.', 'Toets'),
      factor('2', 'stimulerend', 'leerling', 'Nieuwsgierig.'),
      factor('3', 'stimulerend', 'leerling', 'Legt goed uit.'),
    ];
    expect(compose({ 3: { factoren } })[1]).toEqual({
      soort: 'tabel',
      onderschrift: 'Momentopname van 1 oktober 2024',
      kolommen: ['Domein', 'Stimulerend', 'Belemmerend'],
      rijen: [
        ['Leerling', 'Nieuwsgierig.\nLegt goed uit.', 'Automatiseren. (Toets)'],
        ['Onderwijs', '–', '–'],
        ['Thuis', '–', '–'],
      ],
    });
  });

  it('zegt dat er nog geen factoren zijn', () => {
    expect(compose({ 3: { factoren: [] } })[1]).toMatchObject({ tekst: 'nog niet ingevuld', isLeeg: true });
  });

  it('zegt dat de datum van de momentopname nog ontbreekt', () => {
    expect(compose({ 3: { momentopnameOp: undefined } })[1]).toMatchObject({
      onderschrift: 'Momentopname, datum nog niet ingevuld',
    });
  });

  it('verliest geen factor waarvan soort of domein nog niet is gekozen', () => {
    const factoren = [{ id: '1', tekst: 'Nog in te delen.' }, factor('2', 'stimulerend', 'thuis', 'Voorlezen.')];
    expect(JSON.stringify(compose({ 3: { factoren } }))).toContain('Nog in te delen.');
  });
});
