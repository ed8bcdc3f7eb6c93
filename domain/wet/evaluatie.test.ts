import { describe, expect, it } from 'vitest';
import { eenVolledigDossier, type DossierWensen } from '../../test/builders/een-dossier';
import { checkEvaluatie } from './evaluatie';
import { readFeiten } from './feiten';

const judge = (stappen: NonNullable<DossierWensen['stappen']>, vandaag: string) =>
  checkEvaluatie(readFeiten(eenVolledigDossier({ stappen }), vandaag));
/** With an OPP that is older than the evaluation. */
const gehouden = (gehoudenOp: string, vandaag: string) =>
  judge({ 9: { vastgesteldOp: '2023-10-11' }, 10: { gehoudenOp } }, vandaag);
const gepland = (evaluatiegesprekOp: string, vandaag: string) =>
  judge({ 8: { evaluatiegesprekOp }, 10: { gehoudenOp: '' } }, vandaag);

describe('checkEvaluatie', () => {
  it('is in orde tot en met twaalf maanden na het gesprek', () => {
    expect(gehouden('2025-01-30', '2025-01-30')).toMatchObject({
      toestand: 'inOrde',
      toelichting: 'Gehouden op 30 januari 2025',
      stap: 10,
    });
    expect(gehouden('2025-01-30', '2026-01-30')).toMatchObject({ toestand: 'inOrde' });
    expect(gehouden('2025-01-30', '2026-01-31')).toEqual({
      stap: 10,
      pad: 'gehoudenOp',
      toestand: 'ontbreekt',
      toelichting:
        'De vorige evaluatie was op 30 januari 2025. De evaluatie moest er uiterlijk op 30 januari 2026 zijn.',
    });
  });

  it('noemt vanaf tien maanden de volgende (BR-04)', () => {
    expect(gehouden('2025-01-30', '2025-11-29').toelichting).toBe('Gehouden op 30 januari 2025');
    expect(gehouden('2025-01-30', '2025-11-30').toelichting).toBe(
      'Gehouden op 30 januari 2025. De volgende uiterlijk op 30 januari 2026.',
    );
  });

  it.each([
    ['2024-02-29', '2025-02-28', '2025-03-01'],
    ['2024-12-31', '2025-12-31', '2026-01-01'],
  ])('rekent een jaar na %s tot en met %s', (op, nog, niet) => {
    expect(gehouden(op, nog).toestand).toBe('inOrde');
    expect(gehouden(op, niet).toestand).toBe('ontbreekt');
  });

  it('loopt met een gepland gesprek, ook vandaag', () => {
    expect(gepland('2025-01-30', '2024-10-09')).toMatchObject({
      toestand: 'loopt',
      toelichting: 'Gepland op 30 januari 2025',
    });
    expect(gepland('2025-01-30', '2025-01-30')).toMatchObject({ toestand: 'loopt' });
  });

  it('loopt na een gepland gesprek nog tot een jaar na de vaststelling', () => {
    expect(gepland('2025-01-30', '2025-02-01')).toMatchObject({
      toestand: 'loopt',
      toelichting: 'Was gepland op 30 januari 2025. Leg de evaluatie vast, uiterlijk op 11 oktober 2025.',
    });
    expect(gepland('2025-01-30', '2025-10-11')).toMatchObject({ toestand: 'loopt' });
    expect(gepland('2025-01-30', '2025-10-12')).toMatchObject({ toestand: 'ontbreekt', stap: 10 });
  });

  it('ontbreekt zonder gesprek, en met een gesprek na meer dan een jaar', () => {
    expect(gepland('', '2024-10-11')).toMatchObject({ toestand: 'ontbreekt', stap: 8, pad: 'evaluatiegesprekOp' });
    expect(gepland('2025-10-11', '2024-10-11')).toMatchObject({ toestand: 'loopt' });
    expect(gepland('2025-10-12', '2024-10-11')).toMatchObject({
      toestand: 'ontbreekt',
      toelichting: 'Gepland op 12 oktober 2025. Kies 11 oktober 2025 of eerder: een keer per schooljaar.',
    });
  });

  it('telt een gesprek in de toekomst niet als gehouden', () =>
    expect(judge({ 10: { gehoudenOp: '2025-01-30' } }, '2024-10-11')).toMatchObject({ toestand: 'loopt' }));

  it('begint na een nieuwe vaststelling opnieuw te tellen', () => {
    const nieuw = {
      9: { vastgesteldOp: '2026-02-10' },
      10: { gehoudenOp: '2025-01-30' },
      8: { evaluatiegesprekOp: '2026-06-01' },
    };
    expect(judge(nieuw, '2026-03-01')).toMatchObject({ toestand: 'loopt', toelichting: 'Gepland op 1 juni 2026' });
    const zonderNieuwGesprek = { ...nieuw, 8: { evaluatiegesprekOp: '2025-01-30' } };
    expect(judge(zonderNieuwGesprek, '2026-03-01')).toMatchObject({ toestand: 'ontbreekt', stap: 8 });
  });
});
