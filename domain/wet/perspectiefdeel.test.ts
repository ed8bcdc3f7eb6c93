import { describe, expect, it } from 'vitest';
import { eenMomentopname, eenVolledigDossier, type DossierWensen } from '../../test/builders/een-dossier';
import { readFeiten } from './feiten';
import { checkOnderbouwing, checkUitstroombestemming } from './perspectiefdeel';

const feiten = (wensen: DossierWensen) => readFeiten(eenVolledigDossier(wensen), '2024-10-09');
const factor = (id: string, soort: string, tekst = 'Rekent met blokjes.') => ({ id, soort, domein: 'leerling', tekst });

describe('checkUitstroombestemming', () => {
  it('noemt de gekozen bestemmingen', () =>
    expect(checkUitstroombestemming(feiten({}))).toMatchObject({
      toestand: 'inOrde',
      toelichting: 'Vmbo gemengd / theoretisch',
    }));
  it('mist een bestemming die niet is gekozen', () =>
    expect(checkUitstroombestemming(feiten({ stappen: { 7: { bestemmingen: [] } } }))).toMatchObject({
      toestand: 'ontbreekt',
      pad: 'bestemmingen',
    }));
});

describe('checkOnderbouwing', () => {
  const judge = (factoren: readonly object[], momentopnamen = [] as DossierWensen['momentopnamen']) =>
    checkOnderbouwing(feiten({ stappen: { 3: { factoren: factoren as never } }, momentopnamen: momentopnamen ?? [] }));

  it('vraagt factoren van beide soorten', () => {
    expect(judge([])).toMatchObject({ toestand: 'ontbreekt', stap: 3, toelichting: 'Er staan nog geen factoren.' });
    expect(judge([factor('a', 'stimulerend')])).toMatchObject({
      toestand: 'ontbreekt',
      toelichting: 'Er staat nog geen belemmerende factor.',
    });
    expect(judge([factor('a', 'stimulerend'), factor('b', 'belemmerend')])).toMatchObject({
      toestand: 'inOrde',
      toelichting: '2 factoren, bijgewerkt op 1 oktober 2024',
    });
  });

  it('telt een factor zonder tekst niet mee', () =>
    expect(judge([factor('a', 'stimulerend'), factor('b', 'belemmerend', ' ')])).toMatchObject({
      toestand: 'ontbreekt',
    }));

  it('kijkt naar de laatste momentopname als stap 3 leeg is, en anders niet', () => {
    const eerder = eenMomentopname({ datum: '2024-03-01', antwoorden: { factoren: [factor('x', 'stimulerend')] } });
    const laatst = eenMomentopname({ id: 'dossier-momentopname-002', datum: '2024-08-30' });
    expect(judge([], [eerder, laatst])).toMatchObject({
      toestand: 'inOrde',
      toelichting: '6 factoren, bijgewerkt op 30 augustus 2024',
    });
    expect(judge([], [laatst, eerder])).toMatchObject({ toestand: 'ontbreekt' });
    expect(judge([factor('a', 'belemmerend')], [laatst])).toMatchObject({
      toestand: 'ontbreekt',
      toelichting: 'Er staat nog geen stimulerende factor.',
    });
  });

  it('vraagt ook de tekst die de factoren weegt', () =>
    expect(checkOnderbouwing(feiten({ stappen: { 7: { onderbouwing: ' ' } } }))).toMatchObject({
      toestand: 'ontbreekt',
      stap: 7,
      pad: 'onderbouwing',
    }));
});
