import { describe, expect, it } from 'vitest';
import { judgeStap, namen } from '../../../test/builders/judge-stap';

const GEEN_STEM = { stemVorm: undefined, stemDatum: undefined, stemTekst: undefined, stemInvloed: undefined };
const judge = (antwoorden: object) => namen(judgeStap(2, { stappen: { 2: { ...antwoorden } } }));

describe('beeld', () => {
  it('vraagt de stem van de leerling: vorm, datum, tekst en invloed', () => {
    expect(judge(GEEN_STEM)).toEqual([
      'veld-leeg stemVorm',
      'veld-leeg stemDatum',
      'veld-leeg stemTekst',
      'veld-leeg stemInvloed',
    ]);
  });

  it('laat afzien van de stem toe met een reden, en niet zonder', () => {
    expect(judge({ ...GEEN_STEM, stemAfgezien: true })).toEqual(['veld-leeg stemAfgezienReden']);
    expect(judge({ ...GEEN_STEM, stemAfgezien: true, stemAfgezienReden: 'Fenna is ziek.' })).toEqual([]);
  });

  it('laat een afspraak voor de terugkoppeling toe, maar niet vóór het gesprek', () => {
    expect(judge({ terugkoppelingOp: '2025-06-01' })).toEqual([]);
    expect(judge({ terugkoppelingOp: '2024-09-10' })).toEqual(['datum-volgorde terugkoppelingOp']);
    expect(judge({ terugkoppelingOp: undefined })).toEqual([]);
  });

  it('weigert een gesprek dat nog moet komen', () => {
    expect(judge({ stemDatum: '2025-02-02', terugkoppelingOp: undefined })).toEqual(['datum-volgorde stemDatum']);
    expect(judge({ stemDatum: '2025-02-01', terugkoppelingOp: undefined })).toEqual([]);
  });
});
