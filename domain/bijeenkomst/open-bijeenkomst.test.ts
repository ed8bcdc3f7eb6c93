import { describe, expect, it } from 'vitest';
import {
  bijeenkomstAntwoorden,
  eenAanmelding,
  eenBijeenkomst,
  eenHannaStempel,
  eenStand,
  geslaagd,
  listCodes,
  WIJKEN,
} from '../../test/builders/een-bijeenkomst';
import type { Antwoorden } from '../formulier/antwoord';
import { GEEN_MOMENT } from './bijeenkomst';
import { copyBijeenkomst, openBijeenkomst } from './open-bijeenkomst';
import { TERUGBLIK_STANDAARD } from './vragen';

const stempel = eenHannaStempel();
const open = (antwoorden: Antwoorden) =>
  openBijeenkomst({ bijeenkomstId: 'b1', reeksId: 'r1', antwoorden, stempel, wijken: WIJKEN });

describe('openBijeenkomst', () => {
  it('maakt een concept, ook als er nog bijna niets staat', () => {
    expect(geslaagd(open({ titel: 'Nieuw' }))).toMatchObject({
      bijeenkomstId: 'b1',
      reeksId: 'r1',
      status: 'concept',
      begin: GEEN_MOMENT,
      volgendeActieOp: GEEN_MOMENT,
      zoek: 'nieuw',
      plekken: { bezet: 0, wachtend: 0, volgnummer: 0, aanwezig: 0 },
      antwoorden: { titel: 'Nieuw', terugblikvragen: TERUGBLIK_STANDAARD },
    });
  });

  it('weigert wat nooit kan passen', () => {
    expect(
      listCodes(open({ titel: 'x'.repeat(121), wijk: 'Elders', van: '25:00', capaciteit: 0, geheim: 'x' })),
    ).toEqual([
      'geheim: veld-onbekend',
      'titel: veld-te-lang',
      'wijk: keuze-onbekend',
      'van: tijd-bestaat-niet',
      'capaciteit: getal-buiten-grens',
    ]);
  });
});

describe('copyBijeenkomst', () => {
  it('neemt alles mee behalve de dagen en de deelnemers', () => {
    const { bijeenkomst } = eenStand({ ...eenBijeenkomst(), reeksId: 'r1', agendaVersie: 4 }, [eenAanmelding(1)]);
    const kopie = copyBijeenkomst(bijeenkomst, { bijeenkomstId: 'b9', stempel });
    const { datum: _, aanmeldenTot: _1, afmeldenTot: _2, ...blijft } = bijeenkomstAntwoorden();
    expect(kopie.antwoorden).toEqual({ ...blijft, terugblikvragen: TERUGBLIK_STANDAARD });
    expect(kopie).toMatchObject({
      bijeenkomstId: 'b9',
      status: 'concept',
      agendaVersie: 0,
      begin: GEEN_MOMENT,
      plekken: { bezet: 0, volgnummer: 0 },
    });
    expect(kopie).not.toHaveProperty('reeksId');
    expect(kopie).not.toHaveProperty('gekekenTot');
  });
});
