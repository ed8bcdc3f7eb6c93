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
import type { Antwoord, Antwoorden } from '../formulier/antwoord';
import type { Wijziging } from '../formulier/wijziging';
import { saveBijeenkomst } from './change-bijeenkomst';
import { cancelBijeenkomst } from './levensloop';
import { maintainBijeenkomst } from './onderhoud';

const STAND = eenStand(eenBijeenkomst({ capaciteit: 2 }), [
  eenAanmelding(1),
  eenAanmelding(2),
  eenAanmelding(3, { status: 'wachtlijst' }),
  eenAanmelding(4, { status: 'wachtlijst' }),
]);

const wijzig = ({ bijeenkomst: { antwoorden } }: Stand, naar: Antwoorden): readonly Wijziging[] =>
  Object.entries(naar).map(([pad, waarde]) => ({
    pad,
    van: (antwoorden[pad] as Antwoord | undefined) ?? null,
    naar: waarde ?? null,
  }));
const bewaar = (stand: Stand, naar: Antwoorden, nu = NU) =>
  saveBijeenkomst({ ...stand, wijzigingen: wijzig(stand, naar), stempel: eenHannaStempel(nu), wijken: WIJKEN, nu });

describe('saveBijeenkomst', () => {
  it('bewaart een concept dat nog half is, met begin en einde zodra dag en tijd er staan', () => {
    const leeg = { bijeenkomst: eenConceptBijeenkomst({ datum: undefined, titel: undefined }), aanmeldingen: [] };
    expect(leeg.bijeenkomst.begin).toBe('9999-12-31T00:00:00.000Z');
    const { bijeenkomst } = geslaagd(
      bewaar(leeg, { datum: '2025-12-04', wijk: 'Noorderhaven', plaats: 'Café De Zon' }),
    );
    expect(bijeenkomst).toMatchObject({
      status: 'concept',
      begin: '2025-12-04T08:00:00.000Z',
      eind: '2025-12-04T10:00:00.000Z',
      wijk: 'Noorderhaven',
      zoek: 'cafe de zon',
      agendaVersie: 0,
    });
    expect(listCodes(bewaar(leeg, { datum: '2025-02-29' }))).toEqual(['datum: datum-bestaat-niet']);
  });

  it('vertelt iedereen één keer wat er aan de afspraak verandert', () => {
    const wissel = geslaagd(bewaar(STAND, { datum: '2025-05-16', plaats: 'Kade 14', tekst: 'Anders.' }));
    expect(wissel.rondzendingen).toMatchObject([
      {
        id: 'rondzending-gewijzigd-1',
        rondzendingSoort: 'gewijzigd',
        doel: 'iedereen',
        veranderd: ['datum', 'plaats'],
        status: 'open',
      },
    ]);
    expect(wissel.bijeenkomst).toMatchObject({ agendaVersie: 1, begin: '2025-05-16T07:00:00.000Z' });
    const na = applyWissel(STAND, wissel);
    expect(geslaagd(bewaar(na, { datum: '2025-05-16' }))).toMatchObject({
      rondzendingen: [],
      bijeenkomst: { agendaVersie: 1 },
    });
    expect(geslaagd(bewaar(na, { van: '09:30' })).rondzendingen[0]?.id).toBe('rondzending-gewijzigd-2');
  });

  it('mailt niet over een andere tekst, en niet als er niemand is', () => {
    expect(geslaagd(bewaar(STAND, { tekst: 'Anders.', doelgroep: 'Iedereen' }))).toMatchObject({
      rondzendingen: [],
      bijeenkomst: { agendaVersie: 0 },
    });
    const leeg = { bijeenkomst: eenBijeenkomst(), aanmeldingen: [] };
    expect(geslaagd(bewaar(leeg, { datum: '2025-05-16' }))).toMatchObject({
      rondzendingen: [],
      bijeenkomst: { agendaVersie: 1 },
    });
  });

  it('biedt extra plekken aan wie wacht aan, en laat er geen weghalen die vergeven zijn', () => {
    const wissel = geslaagd(bewaar(STAND, { capaciteit: 3 }));
    expect(wissel.mails.map(({ soort, aanmelding }) => [soort, aanmelding.id])).toEqual([['aanbod', 'aanmelding-3']]);
    expect(bewaar(STAND, { capaciteit: 1 })).toEqual({
      ok: false,
      refusals: [
        {
          code: 'capaciteit-te-klein',
          message: 'Er zijn al 2 plekken vergeven. Kies 2 of meer.',
          pad: 'capaciteit',
          voorstel: 2,
        },
      ],
    });
  });

  it('houdt wat gepubliceerd is heel', () => {
    expect(listCodes(bewaar(STAND, { titel: '', teamsLink: 'x'.repeat(1001) }))).toEqual(['teamsLink: veld-te-lang']);
    expect(listCodes(bewaar(STAND, { titel: '', kaartLink: 'http://kaart.example' }))).toEqual([
      'titel: veld-leeg',
      'kaartLink: link-onleesbaar',
    ]);
    expect(listCodes(bewaar(STAND, { tot: '08:00' }))).toEqual(['tot: datum-volgorde']);
    expect(listCodes(bewaar(STAND, { datum: '2025-04-02' }))).toEqual([
      'datum: datum-buiten-grens',
      'aanmeldenTot: datum-volgorde',
      'afmeldenTot: datum-volgorde',
    ]);
  });

  it('rekent een dag die intussen voorbij is een andere wijziging niet aan', () => {
    expect(listCodes(bewaar(STAND, { tekst: 'Anders.' }, '2025-05-14T10:00:00.000Z'))).toEqual([]);
    expect(listCodes(bewaar(STAND, { aanmeldenTot: '2025-05-12' }, '2025-05-14T10:00:00.000Z'))).toEqual([
      'aanmeldenTot: datum-buiten-grens',
    ]);
  });

  it('plant de herinneringen opnieuw als de dag verandert', () => {
    const nu = '2025-05-09T08:00:00.000Z';
    const { bijeenkomst } = geslaagd(bewaar(STAND, { datum: '2025-05-22' }, nu));
    expect(bijeenkomst.volgendeActieOp).toBe('2025-05-15T07:00:00.000Z');
    expect(
      geslaagd(bewaar(STAND, { datum: '2025-05-13', afmeldenTot: '2025-05-13' }, nu)).bijeenkomst.volgendeActieOp,
    ).toBe('2025-05-12T07:00:00.000Z');
  });

  it('bedankt nog steeds als tijdens de bijeenkomst het einde naar voren gaat', () => {
    const lang = eenStand(eenBijeenkomst({ tot: '17:00' }), [eenAanmelding(1)]);
    const nu = '2025-05-15T14:00:00.000Z';
    const eerder = maintainBijeenkomst({ ...lang, bewaarDagen: 60, nu: '2025-05-15T07:00:00.000Z' })!;
    const wissel = geslaagd(bewaar(applyWissel(lang, eerder), { tot: '10:00' }, nu));
    expect(wissel.bijeenkomst.volgendeActieOp).toBe('2025-05-15T10:00:00.000Z');
    const onderhoud = maintainBijeenkomst({ ...lang, bijeenkomst: wissel.bijeenkomst, bewaarDagen: 60, nu });
    expect(onderhoud?.rondzendingen.map(({ rondzendingSoort }) => rondzendingSoort)).toEqual(['dank']);
  });

  it('noemt bij een botsing beide versies en verandert niets', () => {
    const uitkomst = saveBijeenkomst({
      ...STAND,
      wijzigingen: [{ pad: 'titel', van: 'Oud', naar: 'Nieuw' }],
      stempel: eenHannaStempel(),
      wijken: WIJKEN,
      nu: NU,
    });
    expect(uitkomst).toMatchObject({
      ok: false,
      refusals: [{ code: 'veld-gewijzigd', pad: 'titel' }],
      botsingen: [
        {
          van: 'Oud',
          naar: 'Nieuw',
          huidig: 'Extra bijeenkomst HGW en TOP Dossier',
          stempel: { door: 'Hanna Meerkoet' },
        },
      ],
    });
  });

  it('weigert een vreemd veld, en alles na afloop, na afzeggen en na wissen', () => {
    expect(listCodes(bewaar(STAND, { plekken: 1 }))).toEqual(['plekken: veld-onbekend']);
    expect(listCodes(bewaar(STAND, { tekst: 'x' }, '2025-05-15T09:00:00.000Z'))).toEqual(['bijeenkomst-voorbij']);
    const afgezegd = geslaagd(cancelBijeenkomst({ ...STAND, reden: 'Ziekte', stempel: eenHannaStempel(), nu: NU }));
    expect(listCodes(bewaar(applyWissel(STAND, afgezegd), { tekst: 'x' }))).toEqual(['bijeenkomst-afgezegd']);
    const eindstand = { aangemeld: 2, aanwezig: 0, nietVerschenen: 0, afgemeld: 0, perSchool: {} };
    const gewist = { ...STAND, bijeenkomst: { ...STAND.bijeenkomst, eindstand } };
    expect(listCodes(bewaar(gewist, { tekst: 'x' }))).toEqual(['gegevens-gewist']);
  });
});
