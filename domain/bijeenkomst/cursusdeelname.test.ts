import { describe, expect, it } from 'vitest';
import { eenAanmelding, eenBijeenkomst, eenDeelnemer } from '../../test/builders/een-bijeenkomst';
import type { DeelnemerRol } from './aanmelding';
import { countCursusdeelname } from './cursusdeelname';

const wie = (volgnummer: number, rol: DeelnemerRol, schoolId: string, isEr = true) =>
  eenAanmelding(volgnummer, { status: isEr ? 'aanwezig' : 'bevestigd', deelnemer: eenDeelnemer({ rol, schoolId }) });

describe('countCursusdeelname', () => {
  it('telt per rol wie er van deze school was, zonder namen', () => {
    const aanmeldingen = [
      wie(1, 'ib', '99AA00'),
      wie(2, 'ib', '99AA00'),
      wie(3, 'kc', '99AA00'),
      wie(4, 'leerkracht', '99AA00', false),
      wie(5, 'directie', '99AB00'),
    ];
    expect(countCursusdeelname(eenBijeenkomst(), aanmeldingen, '99AA00')).toEqual({
      id: 'cursusdeelname-b1',
      soort: 'cursusdeelname',
      schoolId: '99AA00',
      bijeenkomstId: 'b1',
      datum: '2025-05-15',
      aanwezig: { ib: 2, kc: 1 },
    });
  });
});
