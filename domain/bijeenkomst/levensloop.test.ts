import { describe, expect, it } from 'vitest';
import {
  applyWissel,
  eenAanmelding,
  eenBijeenkomst,
  eenConceptBijeenkomst,
  eenHannaStempel,
  eenStand,
  geslaagd,
  listCodes,
  NU,
  WIJKEN,
  type Stand,
} from '../../test/builders/een-bijeenkomst';
import type { Antwoorden } from '../formulier/antwoord';
import type { Bijeenkomst } from './bijeenkomst';
import { cancelBijeenkomst, closeBijeenkomst, publishBijeenkomst } from './levensloop';

const input = (stand: Stand, nu = NU) => ({ ...stand, stempel: eenHannaStempel(nu), wijken: WIJKEN, nu });
const zonder = (bijeenkomst: Bijeenkomst): Stand => ({ bijeenkomst, aanmeldingen: [] });
const publiceer = (over: Antwoorden, nu = NU) => publishBijeenkomst(input(zonder(eenConceptBijeenkomst(over)), nu));
const GEPUBLICEERD = zonder(eenBijeenkomst());
const CONCEPT = zonder(eenConceptBijeenkomst());
const MET = eenStand(eenBijeenkomst({ capaciteit: 1 }), [eenAanmelding(1), eenAanmelding(2, { status: 'wachtlijst' })]);
const BEGIN = GEPUBLICEERD.bijeenkomst.begin;

describe('publishBijeenkomst', () => {
  it('maakt een volledig concept openbaar en plant de eerste herinnering', () => {
    expect(geslaagd(publiceer({})).bijeenkomst).toMatchObject({
      status: 'gepubliceerd',
      volgendeActieOp: '2025-05-08T07:00:00.000Z',
    });
    expect(geslaagd(publishBijeenkomst(input(GEPUBLICEERD)))).toMatchObject(GEPUBLICEERD);
  });

  it('vraagt naar alles wat er moet staan', () => {
    const leeg = zonder(
      eenConceptBijeenkomst({ titel: '', datum: undefined, van: undefined, capaciteit: undefined, plaats: '' }),
    );
    expect(listCodes(publishBijeenkomst(input(leeg)))).toEqual([
      'titel: veld-leeg',
      'datum: veld-leeg',
      'van: veld-leeg',
      'plaats: veld-leeg',
      'capaciteit: veld-leeg',
    ]);
  });

  it.each<[string, Antwoorden, string, readonly string[]]>([
    [
      'een dag die geweest is',
      { datum: '2025-04-02', aanmeldenTot: '2025-04-01', afmeldenTot: '2025-04-01' },
      NU,
      ['datum: datum-buiten-grens', 'aanmeldenTot: datum-buiten-grens'],
    ],
    [
      'vandaag, maar al begonnen',
      { datum: '2025-04-03', aanmeldenTot: '2025-04-03', afmeldenTot: '2025-04-03' },
      NU,
      ['datum: datum-buiten-grens'],
    ],
    ['een einde voor het begin', { tot: '08:30' }, NU, ['tot: datum-volgorde']],
    ['een einde gelijk aan het begin', { tot: '09:00' }, NU, ['tot: datum-volgorde']],
    [
      'aanmelden en afmelden na de dag zelf',
      { aanmeldenTot: '2025-05-16', afmeldenTot: '2025-05-17' },
      NU,
      ['aanmeldenTot: datum-volgorde', 'afmeldenTot: datum-volgorde'],
    ],
    ['een aanmelddag die geweest is', { aanmeldenTot: '2025-04-02' }, NU, ['aanmeldenTot: datum-buiten-grens']],
    [
      'een uur dat in maart wordt overgeslagen',
      { datum: '2026-03-29', van: '02:30', tot: '04:00' },
      NU,
      ['van: tijd-bestaat-niet'],
    ],
    [
      'een keuzevraag zonder keuzes',
      { vragen: [{ id: 'v1', label: 'Wat?', soort: 'keuze' }] },
      NU,
      ['vragen/v1/opties: veld-leeg'],
    ],
    [
      'een onveilige Teams-link',
      { vorm: 'online', teamsLink: 'http://teams.example/x' },
      NU,
      ['teamsLink: link-onleesbaar'],
    ],
  ])('weigert %s', (_, over, nu, verwacht) => expect(listCodes(publiceer(over, nu))).toEqual(verwacht));

  it('stelt de eerste dag voor waarop het nog kan, ook rond middernacht en op 31 december', () => {
    const voorstel = (over: Antwoorden, nu: string) => {
      const uitkomst = publiceer({ aanmeldenTot: '2025-01-01', ...over }, nu);
      return uitkomst.ok ? undefined : uitkomst.refusals[0]?.voorstel;
    };
    expect(voorstel({ datum: '2025-04-02' }, '2025-04-03T06:59:00.000Z')).toBe('2025-04-03');
    expect(voorstel({ datum: '2025-04-02' }, '2025-04-03T07:00:00.000Z')).toBe('2025-04-04');
    expect(voorstel({ datum: '2026-12-31' }, '2026-12-31T22:59:00.000Z')).toBe('2027-01-01');
    expect(voorstel({ datum: '2026-12-31' }, '2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
  });

  it('neemt 29 februari, 31 december en de nacht van de wintertijd aan', () => {
    const dag = (datum: string, over: Antwoorden = {}) =>
      publiceer({ datum, aanmeldenTot: datum, afmeldenTot: datum, ...over });
    expect(geslaagd(dag('2028-02-29')).bijeenkomst.begin).toBe('2028-02-29T08:00:00.000Z');
    expect(geslaagd(dag('2026-12-31')).bijeenkomst.begin).toBe('2026-12-31T08:00:00.000Z');
    expect(geslaagd(dag('2026-10-25', { van: '02:30', tot: '04:00' })).bijeenkomst).toMatchObject({
      begin: '2026-10-25T00:30:00.000Z',
      eind: '2026-10-25T03:00:00.000Z',
    });
  });

  it('opent na sluiten weer, met dezelfde deelnemers', () => {
    const gesloten = applyWissel(MET, geslaagd(closeBijeenkomst(input(MET))));
    expect(geslaagd(publishBijeenkomst(input(gesloten))).bijeenkomst).toMatchObject({
      status: 'gepubliceerd',
      plekken: MET.bijeenkomst.plekken,
    });
    expect(listCodes(publishBijeenkomst(input(gesloten, '2025-05-14T08:00:00.000Z')))).toEqual([
      'aanmeldenTot: datum-buiten-grens',
    ]);
    expect(listCodes(publishBijeenkomst(input(gesloten, BEGIN)))).toEqual(['bijeenkomst-voorbij']);
  });

  it('maakt afzeggen niet ongedaan', () => {
    const afgezegd = geslaagd(cancelBijeenkomst({ ...input(GEPUBLICEERD), reden: 'Ziekte' }));
    expect(listCodes(publishBijeenkomst(input(zonder(afgezegd.bijeenkomst))))).toEqual(['bijeenkomst-afgezegd']);
  });
});

describe('closeBijeenkomst', () => {
  it('laat de wachtlijst doorschuiven, en doet twee keer niets anders dan één keer', () => {
    const gesloten = geslaagd(closeBijeenkomst(input(MET))).bijeenkomst;
    expect(gesloten).toMatchObject({ status: 'gesloten', plekken: MET.bijeenkomst.plekken });
    expect(geslaagd(closeBijeenkomst(input(zonder(gesloten)))).bijeenkomst).toBe(gesloten);
  });

  it('weigert bij een concept en na het begin', () => {
    expect(listCodes(closeBijeenkomst(input(CONCEPT)))).toEqual(['bijeenkomst-concept']);
    expect(listCodes(closeBijeenkomst(input(MET, BEGIN)))).toEqual(['bijeenkomst-voorbij']);
  });
});

describe('cancelBijeenkomst', () => {
  const zegAf = (stand: Stand, reden = ' De begeleider is ziek. ', nu = NU) =>
    cancelBijeenkomst({ ...input(stand, nu), reden });

  it('vertelt het iedereen één keer, met de reden en een nieuwe agendaversie', () => {
    const wissel = geslaagd(zegAf(MET));
    expect(wissel.bijeenkomst).toMatchObject({
      status: 'afgezegd',
      agendaVersie: 1,
      afzegging: { reden: 'De begeleider is ziek.', stempel: { door: 'Hanna Meerkoet' } },
    });
    expect(wissel.rondzendingen).toMatchObject([{ id: 'rondzending-afgezegd', doel: 'iedereen', klaargezetOp: NU }]);
    expect(wissel.mails).toEqual([]);
    expect(geslaagd(zegAf(applyWissel(MET, wissel))).rondzendingen).toEqual([]);
  });

  it('stuurt niets als er niemand is', () => expect(geslaagd(zegAf(GEPUBLICEERD)).rondzendingen).toEqual([]));

  it('vraagt om een reden, en weigert bij een concept en na het begin', () => {
    expect(listCodes(zegAf(MET, '  '))).toEqual(['reden: veld-leeg']);
    expect(listCodes(zegAf(MET, 'x'.repeat(501)))).toEqual(['reden: veld-te-lang']);
    expect(listCodes(zegAf(CONCEPT))).toEqual(['bijeenkomst-concept']);
    expect(listCodes(zegAf(MET, 'Ziekte', BEGIN))).toEqual(['bijeenkomst-voorbij']);
  });
});
