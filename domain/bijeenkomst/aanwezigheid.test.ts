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
  type Stand,
} from '../../test/builders/een-bijeenkomst';
import { setAanwezigheid, type Aanwezigheid } from './aanwezigheid';
import { cancelBijeenkomst } from './levensloop';
import { maintainBijeenkomst } from './onderhoud';

const AAN_DE_DEUR = '2025-05-15T06:00:00.000Z';
const TIJDENS = '2025-05-15T07:30:00.000Z';
const STAND = eenStand(eenBijeenkomst({ capaciteit: 2 }), [
  eenAanmelding(1),
  eenAanmelding(2),
  eenAanmelding(3, { status: 'wachtlijst' }),
  eenAanmelding(4, { status: 'geannuleerd' }),
]);
const zet = (stand: Stand, nummer: number, status: Aanwezigheid, nu = AAN_DE_DEUR) =>
  setAanwezigheid({ ...stand, aanmeldingId: `aanmelding-${nummer}`, status, nu });

describe('setAanwezigheid', () => {
  it('telt wie er is in de kop, mailt niets, en laat het herstellen', () => {
    const wissel = geslaagd(zet(STAND, 1, 'aanwezig'));
    expect(wissel.mails).toEqual([]);
    expect(wissel.bijeenkomst.plekken).toMatchObject({ bezet: 2, aanwezig: 1 });
    const gezet = applyWissel(STAND, wissel);
    const terug = geslaagd(zet(gezet, 1, 'bevestigd'));
    expect(terug.aanmeldingen).toMatchObject([{ id: 'aanmelding-1', status: 'bevestigd' }]);
    expect(terug.bijeenkomst.plekken).toEqual(STAND.bijeenkomst.plekken);
    expect(geslaagd(zet(gezet, 1, 'aanwezig')).aanmeldingen).toEqual([]);
    expect(geslaagd(zet(gezet, 1, 'nietVerschenen')).bijeenkomst.plekken).toMatchObject({ bezet: 2, aanwezig: 0 });
  });

  it('opent een uur voor het begin en blijft open tot de gegevens weg zijn', () => {
    expect(listCodes(zet(STAND, 1, 'aanwezig', '2025-05-15T05:59:59.999Z'))).toEqual(['regel']);
    expect(listCodes(zet(STAND, 1, 'aanwezig', AAN_DE_DEUR))).toEqual([]);
    expect(listCodes(zet(STAND, 1, 'aanwezig', '2025-07-01T08:00:00.000Z'))).toEqual([]);
    const gewist = maintainBijeenkomst({ ...STAND, bewaarDagen: 60, nu: '2025-07-20T08:00:00.000Z' })!;
    expect(listCodes(zet(applyWissel(STAND, gewist), 1, 'aanwezig', '2025-07-20T08:00:00.000Z'))).toEqual([
      'gegevens-gewist',
    ]);
  });

  it('laat wie geen plek heeft pas na het begin binnen, en alleen als er een plek vrij is', () => {
    expect(listCodes(zet(STAND, 3, 'aanwezig'))).toEqual(['regel']);
    expect(listCodes(zet(STAND, 3, 'aanwezig', TIJDENS))).toEqual(['bijeenkomst-vol']);
    expect(listCodes(zet(STAND, 4, 'nietVerschenen', TIJDENS))).toEqual(['regel']);
    const ruim = eenStand(eenBijeenkomst({ capaciteit: 2 }), [
      eenAanmelding(1),
      eenAanmelding(3, { status: 'geannuleerd' }),
    ]);
    expect(geslaagd(zet(ruim, 3, 'aanwezig', TIJDENS)).bijeenkomst.plekken).toMatchObject({ bezet: 2, aanwezig: 1 });
  });

  it('weigert een onbekende, een concept en wat is afgezegd', () => {
    const afgezegd = geslaagd(cancelBijeenkomst({ ...STAND, reden: 'Ziekte', stempel: eenHannaStempel(), nu: NU }));
    expect(listCodes(zet(STAND, 9, 'aanwezig'))).toEqual(['niet-gevonden']);
    expect(listCodes(zet({ ...STAND, bijeenkomst: eenConceptBijeenkomst() }, 1, 'aanwezig'))).toEqual([
      'bijeenkomst-concept',
    ]);
    expect(listCodes(zet(applyWissel(STAND, afgezegd), 1, 'aanwezig'))).toEqual(['bijeenkomst-afgezegd']);
  });
});
