import { describe, expect, it } from 'vitest';
import { SCHOLEN } from '../../test/builders/een-adresboek';
import {
  applyWissel,
  eenAanmelding,
  eenBijeenkomst,
  eenHannaStempel,
  eenStand,
  geslaagd,
  listCodes,
  NU,
  type Stand,
} from '../../test/builders/een-bijeenkomst';
import type { Antwoorden } from '../formulier/antwoord';
import { answerAanbod, cancelAanmelding, changeAanmelding } from './eigen-aanmelding';
import { cancelBijeenkomst } from './levensloop';
import type { Wissel } from './wissel';

/** Two places, both taken; numbers three and four wait. */
const VOL: Stand = eenStand(eenBijeenkomst({ capaciteit: 2 }), [
  eenAanmelding(1),
  eenAanmelding(2),
  eenAanmelding(4, { status: 'wachtlijst' }),
  eenAanmelding(3, { status: 'wachtlijst' }),
]);
const BEGIN = '2025-05-15T07:00:00.000Z';

const meldAf = (stand: Stand, nummer: number, door: 'zelf' | 'swv' = 'zelf', nu = NU) =>
  cancelAanmelding({ ...stand, aanmeldingId: `aanmelding-${nummer}`, door, nu });
const antwoord = (stand: Stand, nummer: number, komt: boolean, nu = NU) =>
  answerAanbod({ ...stand, aanmeldingId: `aanmelding-${nummer}`, komt, nu });
const na = (stand: Stand, wissel: Wissel) => applyWissel(stand, wissel);
const mails = ({ mails: alle }: Wissel) => alle.map(({ soort, aanmelding }) => `${aanmelding.volgnummer}: ${soort}`);
const vind = ({ aanmeldingen }: Stand, nummer: number) => aanmeldingen.find(({ volgnummer }) => volgnummer === nummer);
const AFGEZEGD: Stand = {
  ...VOL,
  bijeenkomst: geslaagd(cancelBijeenkomst({ ...VOL, reden: 'Ziekte', stempel: eenHannaStempel(), nu: NU })).bijeenkomst,
};
/** One has gone: number three has an offer until 5 April, 10.00. */
const AANGEBODEN = na(VOL, geslaagd(meldAf(VOL, 1)));
const TOT = '2025-04-05T08:00:00.000Z';

describe('cancelAanmelding', () => {
  it('biedt de plek aan wie het langst wacht, tot 48 uur later, en mailt beiden', () => {
    const wissel = geslaagd(meldAf(VOL, 1));
    expect(mails(wissel)).toEqual(['1: afmelding', '3: aanbod']);
    expect(vind(AANGEBODEN, 1)).toMatchObject({ status: 'geannuleerd', agendaVersie: 2 });
    expect(vind(AANGEBODEN, 3)).toMatchObject({ status: 'aangeboden', aangebodenTot: TOT, agendaVersie: 0 });
    expect(wissel.bijeenkomst).toMatchObject({
      plekken: { bezet: 2, wachtend: 1, volgnummer: 4, aanwezig: 0 },
      eersteAanbodTot: TOT,
      volgendeActieOp: TOT,
    });
  });

  it('houdt een aanbod vlak voor het begin niet langer vast dan tot het begin', () => {
    const wissel = geslaagd(meldAf(VOL, 1, 'swv', '2025-05-14T12:00:00.000Z'));
    expect(wissel.aanmeldingen.find(({ status }) => status === 'aangeboden')?.aangebodenTot).toBe(BEGIN);
  });

  it('verandert de tweede keer niets', () => {
    const weer = geslaagd(meldAf(AANGEBODEN, 1));
    expect(weer.mails).toEqual([]);
    expect(na(AANGEBODEN, weer)).toEqual(AANGEBODEN);
  });

  it('geeft geen agendaversie aan wie nooit een plek had', () => {
    expect(geslaagd(meldAf(VOL, 4)).aanmeldingen[0]).toMatchObject({ status: 'geannuleerd', agendaVersie: 0 });
  });

  it.each([
    ['de laatste minuut van de laatste afmelddag', '2025-05-14T21:59:59.999Z', []],
    ['middernacht in Amsterdam daarna', '2025-05-14T22:00:00.000Z', ['afmelden-te-laat']],
    ['het begin', BEGIN, ['bijeenkomst-voorbij']],
  ])('kijkt voor wie een plek heeft naar de termijn: %s', (_, nu, verwacht) =>
    expect(listCodes(meldAf(VOL, 1, 'zelf', nu))).toEqual(verwacht),
  );

  it('noemt bij te laat de dag en wat je dan doet', () => {
    const uitkomst = meldAf(VOL, 1, 'zelf', '2025-05-14T22:00:00.000Z');
    expect(uitkomst).toMatchObject({
      refusals: [
        { message: 'Afmelden via deze pagina kon tot en met 14 mei 2025. Bel of mail het samenwerkingsverband.' },
      ],
    });
  });

  it('laat wie wacht of een aanbod heeft gaan tot het begin, en het swv iedereen', () => {
    const teLaat = '2025-05-14T22:00:00.000Z';
    expect(listCodes(meldAf(VOL, 3, 'zelf', teLaat))).toEqual([]);
    expect(listCodes(meldAf(VOL, 1, 'swv', teLaat))).toEqual([]);
  });

  it.each([
    ['31 december', '2026-12-31', '2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00.000Z'],
    ['29 februari', '2028-02-29', '2028-02-29T22:59:59.999Z', '2028-02-29T23:00:00.000Z'],
    ['de dag waarop de zomertijd begint', '2026-03-29', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z'],
    ['de dag waarop de wintertijd begint', '2026-10-25', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00.000Z'],
  ])('telt %s helemaal mee als laatste dag', (_, dag, nog, niet) => {
    const datum = `${Number(dag.slice(0, 4)) + 1}-03-01`;
    const bijeenkomst = eenBijeenkomst({ datum, aanmeldenTot: dag, afmeldenTot: dag });
    const stand = eenStand(bijeenkomst, [eenAanmelding(1)]);
    expect(listCodes(meldAf(stand, 1, 'zelf', nog))).toEqual([]);
    expect(listCodes(meldAf(stand, 1, 'zelf', niet))).toEqual(['afmelden-te-laat']);
  });

  it('weigert wie onbekend is, en alles na afzeggen of wissen', () => {
    const eindstand = { aangemeld: 2, aanwezig: 0, nietVerschenen: 0, afgemeld: 0, perSchool: {} };
    const gewist = { ...VOL, bijeenkomst: { ...VOL.bijeenkomst, eindstand } };
    expect([meldAf(VOL, 9), meldAf(VOL, 9, 'swv'), meldAf(AFGEZEGD, 1), meldAf(gewist, 1)].flatMap(listCodes)).toEqual([
      'link-werkt-niet',
      'niet-gevonden',
      'bijeenkomst-afgezegd',
      'gegevens-gewist',
    ]);
  });
});

describe('answerAanbod', () => {
  it('bevestigt de plek met een nieuwe agendaversie', () => {
    const wissel = geslaagd(antwoord(AANGEBODEN, 3, true));
    expect(mails(wissel)).toEqual(['3: bevestiging']);
    expect(wissel.aanmeldingen).toMatchObject([{ status: 'bevestigd', agendaVersie: 1 }]);
    expect(wissel.aanmeldingen[0]).not.toHaveProperty('aangebodenTot');
    expect(wissel.bijeenkomst).not.toHaveProperty('eersteAanbodTot');
    expect(wissel.bijeenkomst.volgendeActieOp).toBe('2025-05-08T07:00:00.000Z');
  });

  it('geeft de plek bij nee aan de volgende', () => {
    const wissel = geslaagd(antwoord(AANGEBODEN, 3, false));
    expect(mails(wissel)).toEqual(['3: afmelding', '4: aanbod']);
    expect(wissel.bijeenkomst.plekken).toMatchObject({ bezet: 2, wachtend: 0 });
  });

  it('verandert bij een dubbele klik niets, en laat ja niet in nee omslaan', () => {
    const ja = na(AANGEBODEN, geslaagd(antwoord(AANGEBODEN, 3, true)));
    expect(geslaagd(antwoord(ja, 3, true)).mails).toEqual([]);
    expect(antwoord(ja, 3, false)).toMatchObject({
      refusals: [{ message: expect.stringMatching(/^Je hebt al laten weten dat je komt/) }],
    });
    const nee = na(AANGEBODEN, geslaagd(antwoord(AANGEBODEN, 3, false)));
    expect(geslaagd(antwoord(nee, 3, false)).mails).toEqual([]);
    expect(listCodes(antwoord(nee, 3, true))).toEqual(['aanbod-verlopen']);
  });

  it('neemt ja aan tot het aanbod verloopt, ook als de timer nog niet geweest is', () => {
    expect(listCodes(antwoord(AANGEBODEN, 3, true, '2025-04-05T07:59:59.999Z'))).toEqual([]);
    expect(listCodes(antwoord(AANGEBODEN, 3, true, TOT))).toEqual(['aanbod-verlopen']);
  });

  it('weigert wie nog wacht, wie onbekend is, en alles na afzeggen of het begin', () => {
    const afgezegd = { ...AANGEBODEN, bijeenkomst: AFGEZEGD.bijeenkomst };
    const uitkomsten = [
      antwoord(AANGEBODEN, 4, true),
      antwoord(AANGEBODEN, 9, true),
      antwoord(afgezegd, 3, true),
      antwoord(AANGEBODEN, 3, true, BEGIN),
    ];
    expect(uitkomsten.flatMap(listCodes)).toEqual([
      'aanbod-verlopen',
      'link-werkt-niet',
      'bijeenkomst-afgezegd',
      'bijeenkomst-voorbij',
    ]);
  });
});

describe('changeAanmelding', () => {
  const vraag = { id: 'dieet', label: 'Heb je een dieet?', soort: 'tekst' };
  const stand = eenStand(eenBijeenkomst({ vragen: [vraag] }), [
    eenAanmelding(1),
    eenAanmelding(2, { status: 'geannuleerd' }),
  ]);
  const formulier: Antwoorden = { naam: 'Noor V. Struik', school: '99AA', rol: 'kc', vraagdieet: 'geen noten' };
  const wijzig = (over: Antwoorden = {}, nummer = 1, nu = NU, van: Stand = stand) =>
    changeAanmelding({
      ...van,
      aanmeldingId: `aanmelding-${nummer}`,
      antwoorden: { ...formulier, ...over },
      scholen: SCHOLEN,
      nu,
    });

  it('verandert wat is ingevuld, maar nooit het adres, de plek of het volgnummer', () => {
    const wissel = geslaagd(wijzig());
    expect(mails(wissel)).toEqual(['1: gewijzigde-aanmelding']);
    expect(wissel.aanmeldingen).toMatchObject([
      {
        status: 'bevestigd',
        volgnummer: 1,
        agendaVersie: 2,
        antwoorden: { vraagdieet: 'geen noten' },
        deelnemer: { naam: 'Noor V. Struik', email: 'd1@school.example', rol: 'kc', schoolId: '99AA00' },
      },
    ]);
  });

  it('mailt niets als er niets verandert', () => {
    const anders = na(stand, geslaagd(wijzig()));
    expect(geslaagd(wijzig({}, 1, NU, anders))).toMatchObject({ mails: [], aanmeldingen: [] });
  });

  it('weigert wat niet past, een ander adres, wie zich afmeldde, en na het begin', () => {
    expect(listCodes(wijzig({ naam: '', rol: 'koning' }))).toEqual(['naam: veld-leeg', 'rol: keuze-onbekend']);
    expect(listCodes(wijzig({ email: 'ander@school.example' }))).toEqual(['email: veld-onbekend']);
    expect(listCodes(wijzig({}, 2))).toEqual(['regel']);
    expect(listCodes(wijzig({}, 9))).toEqual(['link-werkt-niet']);
    expect(listCodes(wijzig({}, 1, BEGIN))).toEqual(['bijeenkomst-voorbij']);
  });
});
