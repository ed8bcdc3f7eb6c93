import { describe, expect, it } from 'vitest';
import { SCHOLEN } from '../../test/builders/een-adresboek';
import { eenAanmelding, eenBijeenkomst, eenDeelnemer } from '../../test/builders/een-bijeenkomst';
import { AANMELDING_STATUSSEN } from './aanmelding';
import { countAanwezigen, countEindstand, countPerWijk, countTellingen, findWachtnummer } from './tellingen';

const VAN_ELK = AANMELDING_STATUSSEN.map((status, i) => eenAanmelding(i + 1, { status }));
const BIJEENKOMST = eenBijeenkomst();

describe('countTellingen', () => {
  it('telt wie een plek heeft, ook een aangeboden plek', () => {
    expect(countTellingen(BIJEENKOMST, VAN_ELK, 3)).toEqual({
      capaciteit: 24,
      bezet: 4,
      aangeboden: 1,
      wachtend: 1,
      afgemeld: 1,
      aanwezig: 1,
      nietVerschenen: 1,
      reacties: 3,
    });
  });

  it('neemt de eindstand als de gegevens weg zijn', () => {
    const eindstand = countEindstand(VAN_ELK);
    expect(countTellingen({ ...BIJEENKOMST, eindstand }, [], 3)).toMatchObject({
      bezet: 4,
      aanwezig: 1,
      afgemeld: 1,
      wachtend: 0,
    });
  });
});

describe('countPerWijk', () => {
  const van = (volgnummer: number, schoolId: string | undefined, aanwezig = false) =>
    eenAanmelding(volgnummer, {
      status: aanwezig ? 'aanwezig' : 'bevestigd',
      deelnemer: eenDeelnemer(schoolId === undefined ? {} : { schoolId }),
    });
  const aanmeldingen = [van(1, '99AA00', true), van(2, undefined), van(3, '99AB00'), van(4, '99AA00'), van(5, 'weg')];
  const verwacht = [
    { wijk: 'Molenkwartier', aangemeld: 1, aanwezig: 0 },
    { wijk: 'Noorderhaven', aangemeld: 2, aanwezig: 1 },
    { wijk: 'onbekend', aangemeld: 2, aanwezig: 0 },
  ];

  it('telt per wijk van de school, met onbekend als laatste', () => {
    expect(countPerWijk(BIJEENKOMST, aanmeldingen, SCHOLEN)).toEqual(verwacht);
  });
  it('zegt hetzelfde als de gegevens weg zijn', () => {
    expect(countPerWijk({ ...BIJEENKOMST, eindstand: countEindstand(aanmeldingen) }, [], SCHOLEN)).toEqual(verwacht);
  });
});

describe('countAanwezigen', () => {
  it('telt iedereen met een plek als niemand de presentie bijhield', () => {
    expect([countAanwezigen({ aanwezig: 3, bezet: 5 }), countAanwezigen({ aanwezig: 0, bezet: 5 })]).toEqual([3, 5]);
  });
});

describe('findWachtnummer', () => {
  it('telt wie eerder kwam, en geeft niets aan wie niet wacht', () => {
    const rij = [9, 4, 6].map((volgnummer) => eenAanmelding(volgnummer, { status: 'wachtlijst' }));
    expect(rij.map((een) => findWachtnummer(een, rij))).toEqual([3, 1, 2]);
    expect(findWachtnummer(eenAanmelding(10), rij)).toBeUndefined();
  });
});
