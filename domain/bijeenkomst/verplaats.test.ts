import { describe, expect, it } from 'vitest';
import {
  applyWissel,
  eenAanmelding,
  eenBijeenkomst,
  eenConceptBijeenkomst,
  eenStand,
  geslaagd,
  listCodes,
  NU,
} from '../../test/builders/een-bijeenkomst';
import type { Aanmelding } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import { enterFrom, leaveFor } from './verplaats';

const DIEET = { id: 'dieet', label: 'Heb je een dieet?', soort: 'tekst' };
const VAN = eenAanmelding(7, { antwoorden: { vraagdieet: 'geen noten', vraagauto: true } });
const NAAR = eenBijeenkomst({ datum: '2025-05-22', capaciteit: 1, vragen: [DIEET] }, 'b2');
const kom = (bijeenkomst: Bijeenkomst = NAAR, bestaande?: Aanmelding, nu = NU) =>
  enterFrom({ bijeenkomst, bestaande, aanmelding: VAN, aanmeldingId: 'aanmelding-b2', verzoekId: 'verplaats-7', nu });

describe('enterFrom', () => {
  it('geeft een plek, met alleen de antwoorden die daar gevraagd worden', () => {
    const wissel = geslaagd(kom());
    expect(wissel.aanmeldingen).toMatchObject([
      { id: 'aanmelding-b2', bijeenkomstId: 'b2', status: 'bevestigd', bron: 'swv', deelnemer: VAN.deelnemer },
    ]);
    expect(wissel.aanmeldingen[0]?.antwoorden).toEqual({ vraagdieet: 'geen noten' });
    expect(wissel.mails.map(({ soort }) => soort)).toEqual(['verplaatst']);
    expect(wissel.bijeenkomst.plekken).toEqual({ bezet: 1, wachtend: 0, volgnummer: 1, aanwezig: 0 });
  });

  it('verandert de tweede keer niets', () => {
    const eerst = geslaagd(kom());
    expect(geslaagd(kom(eerst.bijeenkomst, eerst.aanmeldingen[0])).mails).toEqual([]);
  });

  it('neemt wie daar eerder was afgemeld weer op', () => {
    const oud = eenAanmelding(1, { id: 'aanmelding-b2', status: 'geannuleerd', agendaVersie: 2 });
    const { bijeenkomst } = eenStand(NAAR, [oud]);
    expect(geslaagd(kom(bijeenkomst, oud)).aanmeldingen).toMatchObject([{ volgnummer: 2, agendaVersie: 3 }]);
  });

  it('weigert als het vol is, ook voor wie daar al wacht, en bij een concept of na het begin', () => {
    const wacht = eenAanmelding(2, { id: 'aanmelding-b2', status: 'wachtlijst' });
    const vol = eenStand(NAAR, [eenAanmelding(1), wacht]).bijeenkomst;
    expect(listCodes(kom(vol))).toEqual(['bijeenkomst-vol']);
    expect(listCodes(kom(vol, wacht))).toEqual(['bijeenkomst-vol']);
    expect(listCodes(kom(eenConceptBijeenkomst()))).toEqual(['bijeenkomst-concept']);
    expect(listCodes(kom(NAAR, undefined, NAAR.begin))).toEqual(['bijeenkomst-voorbij']);
  });
});

describe('leaveFor', () => {
  const stand = eenStand(eenBijeenkomst({ capaciteit: 1 }), [
    eenAanmelding(1),
    eenAanmelding(2, { status: 'wachtlijst' }),
  ]);
  const ga = (nummer: number, van = stand) => leaveFor({ ...van, aanmeldingId: `aanmelding-${nummer}`, nu: NU });

  it('geeft de plek aan wie wacht, en verandert de tweede keer niets', () => {
    const wissel = geslaagd(ga(1));
    expect(wissel.mails.map(({ soort }) => soort)).toEqual(['verplaatst', 'aanbod']);
    expect(geslaagd(ga(1, applyWissel(stand, wissel))).mails).toEqual([]);
  });

  it('weigert wie er niet staat', () => expect(listCodes(ga(9))).toEqual(['niet-gevonden']));
});
