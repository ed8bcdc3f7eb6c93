import { describe, expect, it } from 'vitest';
import {
  applyWissel,
  eenAanmelding,
  eenBijeenkomst,
  eenConceptBijeenkomst,
  eenHannaStempel,
  eenStand,
  geslaagd,
  NU,
} from '../../test/builders/een-bijeenkomst';
import { AANMELDING_STATUSSEN } from './aanmelding';
import { cancelBijeenkomst } from './levensloop';
import { hideEmail, toEigenAanmelding, toPubliekeBijeenkomst } from './to-publiek';

const ONLINE = {
  vorm: 'online',
  teamsLink: 'https://teams.example/geheim',
  vragen: [{ id: 'v', label: 'Dieet?', soort: 'tekst' }],
};
const STAND = eenStand(
  eenBijeenkomst({ ...ONLINE, capaciteit: 4 }),
  AANMELDING_STATUSSEN.map((status, i) =>
    eenAanmelding(i + 1, { status, ...(status === 'aangeboden' ? { aangebodenTot: '2025-06-01T00:00:00.000Z' } : {}) }),
  ),
);
const eigen = (nummer: number, nu = NU, stand = STAND) =>
  toEigenAanmelding({
    ...stand,
    swv: 'Waterstede',
    aanmelding: stand.aanmeldingen.find(({ volgnummer }) => volgnummer === nummer)!,
    nu,
  });

describe('toPubliekeBijeenkomst', () => {
  it('zegt niets over de Teams-link, de vragen of wie er komen', () => {
    const publiek = toPubliekeBijeenkomst(STAND.bijeenkomst, NU);
    expect(Object.keys(publiek).sort()).toEqual([
      'aanmeldenTot',
      'afmeldenTot',
      'bijeenkomstId',
      'bijeenkomstSoort',
      'capaciteit',
      'datum',
      'doelen',
      'doelgroep',
      'fase',
      'isOnline',
      'plaats',
      'tekst',
      'titel',
      'tot',
      'van',
      'vrij',
      'wachtend',
      'wijk',
    ]);
    expect(JSON.stringify(publiek)).not.toContain('teams.example');
  });

  it('noemt een plek niet vrij zolang er iemand op wacht', () => {
    const { bijeenkomst } = eenStand(eenBijeenkomst({ capaciteit: 5 }), [eenAanmelding(1)]);
    expect(toPubliekeBijeenkomst(bijeenkomst, NU).vrij).toBe(4);
    const wachtend = { ...bijeenkomst, plekken: { ...bijeenkomst.plekken, wachtend: 1 } };
    expect(toPubliekeBijeenkomst(wachtend, NU)).toMatchObject({ vrij: 0, wachtend: 1, fase: 'vol' });
  });

  it('geeft de reden van afzeggen door, en toont een concept als gesloten', () => {
    const afgezegd = geslaagd(cancelBijeenkomst({ ...STAND, reden: 'Ziekte', stempel: eenHannaStempel(), nu: NU }));
    expect(toPubliekeBijeenkomst(afgezegd.bijeenkomst, NU)).toMatchObject({ fase: 'afgezegd', afzegReden: 'Ziekte' });
    expect(toPubliekeBijeenkomst(eenConceptBijeenkomst(), NU).fase).toBe('gesloten');
  });
});

describe('toEigenAanmelding', () => {
  it('geeft de Teams-link alleen aan wie een plek heeft', () => {
    const met = AANMELDING_STATUSSEN.filter((_, i) => eigen(i + 1).teamsLink !== undefined);
    expect(met).toEqual(['bevestigd', 'aanwezig', 'nietVerschenen']);
  });

  it('zegt wie wacht zijn nummer, en wie een aanbod heeft tot wanneer: nooit na het begin', () => {
    expect(eigen(2)).toMatchObject({ status: 'wachtlijst', wachtnummer: 1, email: 'd…@school.example' });
    expect(eigen(3)).toMatchObject({ status: 'aangeboden', aangebodenTot: '2025-05-15T07:00:00.000Z' });
    expect(eigen(1)).not.toHaveProperty('wachtnummer');
  });

  it('laat wijzigen en afmelden toe zolang de regels dat doen', () => {
    const mag = (nummer: number, nu: string) => [eigen(nummer, nu).magWijzigen, eigen(nummer, nu).magAfmelden];
    expect(mag(1, NU)).toEqual([true, true]);
    expect(mag(1, '2025-05-14T22:00:00.000Z')).toEqual([true, false]);
    expect(mag(2, '2025-05-14T22:00:00.000Z')).toEqual([true, true]);
    expect(mag(1, '2025-05-15T07:00:00.000Z')).toEqual([false, false]);
    expect(mag(4, NU)).toEqual([false, false]);
    const afgezegd = geslaagd(cancelBijeenkomst({ ...STAND, reden: 'Ziekte', stempel: eenHannaStempel(), nu: NU }));
    expect(eigen(1, NU, applyWissel(STAND, afgezegd))).toMatchObject({ magWijzigen: false, magAfmelden: false });
  });
});

describe('hideEmail', () => {
  it('laat de eerste letter en het domein zien', () => {
    expect([hideEmail('marit@school.example'), hideEmail('m@school.example')]).toEqual([
      'm…@school.example',
      'm…@school.example',
    ]);
  });
});
