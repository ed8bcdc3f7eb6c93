import { dagenTussen } from '@domain/datum/datum';
import { checkWet } from '@domain/wet/wet-check';
import { describe, expect, it } from 'vitest';
import { speelVerhaal } from './speel-verhaal';
import { fenna } from './verhalen/fenna';
import { jurre } from './verhalen/jurre';
import { VERHALEN } from './verhalen';

const DAGEN = ['2026-11-22', '2026-12-31', '2027-01-01', '2028-02-29', '2027-03-28', '2027-08-01'];

describe('speelVerhaal', () => {
  it.each(DAGEN)('speelt elk verhaal rond %s zonder dat een regel het weigert', (vandaag) => {
    const gespeeld = VERHALEN.map((verhaal) => speelVerhaal(verhaal, vandaag));
    expect(new Set(gespeeld.map(({ dossier }) => dossier.kop.nummer)).size).toBe(VERHALEN.length);
    expect(gespeeld.filter(({ dossier }) => dossier.kop.bijgewerktOp > `${vandaag}T23:59`)).toEqual([]);
  });

  it.each(DAGEN)('laat op %s geen oude datum of plaatshouder staan', (vandaag) => {
    const tekst = JSON.stringify(VERHALEN.map((verhaal) => speelVerhaal(verhaal, vandaag)));
    expect(tekst.match(/\{\{\d[^}]*/g)).toBeNull();
    expect(tekst.match(/(januari|juni|september|oktober|november|december) 202[0-4]\b/g)).toBeNull();
  });

  it('laat de zes weken van Fenna binnen twee weken aflopen', () => {
    const { dossier } = speelVerhaal(fenna, '2026-11-22');
    const dagen = dagenTussen('2026-11-22', checkWet(dossier, '2026-11-22').zesWeken?.tot ?? '');
    expect(dagen).toBeGreaterThanOrEqual(6);
    expect(dagen).toBeLessThan(14);
    expect(dossier.kop.huidigeStap).toBe(8);
  });

  it('laat de jaarlijkse evaluatie van Jurre te laat zijn', () => {
    const { dossier } = speelVerhaal(jurre, '2026-11-22');
    expect(dossier.kop.taken.some(({ soort, datum }) => soort === 'evaluatie' && datum < '2026-11-22')).toBe(true);
  });
});
