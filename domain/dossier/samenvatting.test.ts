import { describe, expect, it } from 'vitest';
import { eenDossier, eenStempel, eenVolledigDossier, type DossierWensen } from '../../test/builders/een-dossier';
import { updateSamenvatting } from './samenvatting';

const STEMPEL = eenStempel({ doorId: 'teun', door: 'Teun Hazelaar', op: '2024-10-03T08:00:00.000Z' });
const kop = (wensen: Parameters<typeof eenVolledigDossier>[0] = {}) =>
  updateSamenvatting(eenVolledigDossier(wensen), STEMPEL).kop;

describe('updateSamenvatting', () => {
  it('neemt uit stap 1 over wat lijsten en de kop van het scherm nodig hebben', () => {
    const stap1 = { roepnaam: 'Zoë', voorvoegsel: "van 't", achternaam: 'Rietveen', groep: '6', duoleerkracht: 'duo' };
    expect(kop({ stappen: { 1: stap1 } })).toMatchObject({
      leerling: { roepnaam: 'Zoë', voorvoegsel: "van 't", achternaam: 'Rietveen', groep: '6' },
      groep: '6',
      gestartOp: '2024-09-02',
      leerkrachten: ['teun-hazelaar', 'duo'],
      sorteernaam: 'rietveen zoe',
      zoek: "zoe van 't rietveen d-2024-000123",
    });
  });

  it('onthoudt wie het dossier het laatst bijwerkte', () => {
    expect(kop()).toMatchObject({ bijgewerkt: STEMPEL, bijgewerktOp: STEMPEL.op });
  });

  it('haalt een voorvoegsel dat is weggehaald ook uit de kop', () => {
    const was = { roepnaam: 'A', voorvoegsel: 'de', achternaam: 'B', geboortedatum: '2016-01-01', groep: '5' };
    expect(kop({ kop: { leerling: was } }).leerling).not.toHaveProperty('voorvoegsel');
  });

  it.each<[string, DossierWensen, object]>([
    ['nog niets gereed is', {}, { huidigeStap: 1, fase: 'waarnemen' }],
    ['een stap in het midden nog open is', { gereed: [1, 2, 4, 5] }, { huidigeStap: 3, fase: 'waarnemen' }],
    ['stap 6 en 7 niet nodig zijn', { niveau: 'licht', gereed: [1, 2, 3, 4, 5] }, { huidigeStap: 8, fase: 'plannen' }],
    ['alles gereed is', { gereed: true }, { huidigeStap: 11, fase: 'realiseren' }],
  ])('wijst de eerste stap aan die nog moet, als %s', (_, wensen, verwacht) => {
    expect(kop(wensen)).toMatchObject(verwacht);
  });

  it('noemt wat het niveau niet heeft n.v.t., ook als er iets staat', () => {
    const voortgang = kop({ stappen: { 1: { niveau: 'licht' } } }).voortgang;
    expect([6, 7, 9].map((nummer) => voortgang[nummer - 1])).toEqual(['nvt', 'nvt', 'nvt']);
    expect(voortgang.filter((toestand) => toestand === 'nvt')).toHaveLength(3);
  });

  it('zet de eerste datum vooraan, en een dossier zonder datum achteraan', () => {
    expect(kop({ stappen: { 9: { vastgesteldOp: undefined } } }).volgendeDatum).toBe('2024-10-14');
    expect(updateSamenvatting(eenDossier({ niveau: 'licht' }), STEMPEL).kop).toMatchObject({
      taken: [],
      volgendeDatum: '9999-12-31',
    });
  });

  it('is alleen gearchiveerd als stap 11 met dat besluit gereed is', () => {
    const archiveren = { 11: { besluit: 'archiveren', archiveerReden: 'x' } };
    expect(kop({ stappen: archiveren })).toMatchObject({ status: 'lopend', isGearchiveerd: false });
    expect(kop({ stappen: archiveren, gereed: [11] })).toMatchObject({ status: 'gearchiveerd', isGearchiveerd: true });
    expect(kop({ gereed: [11] }).status).toBe('lopend');
  });

  it('blijft een concept tot de eerste stap gereed is', () => {
    expect(kop({ kop: { status: 'concept' } }).status).toBe('concept');
    expect(kop({ kop: { status: 'concept' }, gereed: [1] }).status).toBe('lopend');
  });
});
