import { describe, expect, it } from 'vitest';
import {
  applyWissel,
  eenAanmelding,
  eenBijeenkomst,
  eenConceptBijeenkomst,
  eenDeelnemer,
  eenHannaStempel,
  eenStand,
  geslaagd,
  NU,
  type Stand,
} from '../../test/builders/een-bijeenkomst';
import { signUp, type SignUpInput } from './aanmelden';
import { cancelAanmelding } from './eigen-aanmelding';
import { cancelBijeenkomst, closeBijeenkomst } from './levensloop';

const LEEG: Stand = { bijeenkomst: eenBijeenkomst({ capaciteit: 2 }), aanmeldingen: [] };

type Over = Partial<Omit<SignUpInput, 'bijeenkomst' | 'bestaande' | 'inschrijvingen'>>;

/** Signs up these addresses on one form. */
function meldAan({ bijeenkomst, aanmeldingen }: Stand, adressen: readonly string[], over: Over = {}) {
  const inschrijvingen = adressen.map((adres) => ({
    id: `aanmelding-${adres}`,
    deelnemer: eenDeelnemer({ naam: adres, email: `${adres}@school.example` }),
    antwoorden: {},
  }));
  const bestaande = inschrijvingen.map(({ id }) => aanmeldingen.find((een) => een.id === id));
  const verzoekId = `verzoek-${adressen.join('-')}`;
  return signUp({ bijeenkomst, bestaande, inschrijvingen, verzoekId, wachtlijst: true, bron: 'zelf', nu: NU, ...over });
}
const na = (stand: Stand, adressen: readonly string[], over: Over = {}): Stand =>
  applyWissel(stand, geslaagd(meldAan(stand, adressen, over)));
const soorten = (wissel: { mails: readonly { soort: string }[] }) => wissel.mails.map(({ soort }) => soort);
const code = (uitkomst: ReturnType<typeof meldAan>) => (uitkomst.ok ? 'gelukt' : uitkomst.refusals[0]?.code);

describe('signUp', () => {
  it('geeft een plek zolang die er is, en daarna een nummer op de wachtlijst', () => {
    const wissel = geslaagd(meldAan(LEEG, ['a', 'b', 'c', 'd']));
    expect(wissel.plekken).toEqual([
      { plaats: 'bevestigd' },
      { plaats: 'bevestigd' },
      { plaats: 'wachtlijst', wachtnummer: 1 },
      { plaats: 'wachtlijst', wachtnummer: 2 },
    ]);
    expect(wissel.mails.map(({ soort, wachtnummer }) => [soort, wachtnummer])).toEqual([
      ['bevestiging', undefined],
      ['bevestiging', undefined],
      ['wachtlijst', 1],
      ['wachtlijst', 2],
    ]);
    expect(wissel.bijeenkomst.plekken).toEqual({ bezet: 2, wachtend: 2, volgnummer: 4, aanwezig: 0 });
    expect(wissel.aanmeldingen.map(({ agendaVersie }) => agendaVersie)).toEqual([1, 1, 0, 0]);
  });

  it('slaat niets op als er te weinig plekken zijn en de wachtlijst niet is afgesproken', () => {
    const uitkomst = meldAan(LEEG, ['a', 'b', 'c'], { wachtlijst: false });
    expect(uitkomst).toEqual({
      ok: false,
      refusals: [{ code: 'bijeenkomst-vol', message: 'De laatste plek is net vergeven. Wil je op de wachtlijst?' }],
    });
  });

  it('geeft een vrije plek niet aan een nieuwkomer zolang er iemand wacht', () => {
    const rij = [eenAanmelding(1, { status: 'wachtlijst' }), eenAanmelding(2, { status: 'wachtlijst' })];
    const bijeenkomst = { ...LEEG.bijeenkomst, plekken: { bezet: 0, wachtend: 2, volgnummer: 2, aanwezig: 0 } };
    const wissel = geslaagd(meldAan({ bijeenkomst, aanmeldingen: rij }, ['nieuw']));
    expect(wissel.plekken).toEqual([{ plaats: 'wachtlijst', wachtnummer: 3 }]);
    expect(wissel.bijeenkomst.volgendeActieOp).toBe(NU);
  });

  it('geeft op hetzelfde verzoek het antwoord van de eerste keer, zonder mail, ook als intussen alles anders is', () => {
    const eerst = geslaagd(meldAan(LEEG, ['a', 'b', 'c']));
    let stand = applyWissel(LEEG, eerst);
    stand = applyWissel(
      stand,
      geslaagd(cancelAanmelding({ ...stand, aanmeldingId: 'aanmelding-a', door: 'zelf', nu: NU })),
    );
    stand = applyWissel(stand, geslaagd(closeBijeenkomst({ ...stand, stempel: eenHannaStempel(), nu: NU })));
    const weer = geslaagd(meldAan(stand, ['a', 'b', 'c']));
    expect(weer.plekken).toEqual(eerst.plekken);
    expect(weer.mails).toEqual([]);
    expect(applyWissel(stand, weer)).toEqual(stand);
  });

  it('herkent ook het tweede verzoek van een bestaand adres als het nog eens komt', () => {
    const stand = na(na(LEEG, ['a']), ['a'], { verzoekId: 'nog-een-keer' });
    const weer = geslaagd(meldAan(stand, ['a'], { verzoekId: 'nog-een-keer' }));
    expect(weer.mails).toEqual([]);
    expect(weer.aanmeldingen).toEqual([]);
  });

  it('antwoordt op een bestaand adres wat een nieuw adres op dat moment te horen krijgt', () => {
    for (const bezet of [0, 1, 2, 3]) {
      const stand = na(
        na(LEEG, ['a']),
        Array.from({ length: bezet }, (_, i) => `x${i}`),
      );
      const bekend = geslaagd(meldAan(stand, ['a'], { verzoekId: 'v2' }));
      const nieuw = geslaagd(meldAan(stand, ['z'], { verzoekId: 'v2' }));
      expect(bekend.plekken).toEqual(nieuw.plekken);
      expect(bekend.bijeenkomst.plekken).toEqual(stand.bijeenkomst.plekken);
      expect(soorten(bekend)).toEqual(['nog-eens']);
      expect(bekend.mails[0]?.aanmelding).toMatchObject({ status: 'bevestigd', volgnummer: 1 });
    }
    const vol = na(LEEG, ['a', 'b']);
    expect(meldAan(vol, ['a'], { verzoekId: 'v2', wachtlijst: false })).toEqual(
      meldAan(vol, ['z'], { verzoekId: 'v2', wachtlijst: false }),
    );
  });

  it('verraadt ook in een groep niet wie er al was', () => {
    const stand = na(LEEG, ['a']);
    const bekend = geslaagd(meldAan(stand, ['a', 'b'], { verzoekId: 'v2' }));
    expect(bekend.plekken).toEqual(geslaagd(meldAan(stand, ['y', 'z'], { verzoekId: 'v2' })).plekken);
    // The place that is really free is given all the same, and the mail says so.
    expect(soorten(bekend)).toEqual(['nog-eens', 'bevestiging']);
    expect(bekend.bijeenkomst.plekken).toMatchObject({ bezet: 2, wachtend: 0 });
  });

  it('zet wie zich na een afmelding weer aanmeldt achteraan, in hetzelfde document', () => {
    const vol = na(LEEG, ['a', 'b', 'c']);
    const af = applyWissel(
      vol,
      geslaagd(cancelAanmelding({ ...vol, aanmeldingId: 'aanmelding-a', door: 'zelf', nu: NU })),
    );
    const weer = geslaagd(meldAan(af, ['a'], { verzoekId: 'v2' }));
    expect(weer.aanmeldingen).toHaveLength(1);
    expect(weer.aanmeldingen[0]).toMatchObject({
      id: 'aanmelding-a',
      status: 'wachtlijst',
      volgnummer: 4,
      agendaVersie: 2,
    });
    expect(weer.bijeenkomst.plekken).toMatchObject({ bezet: 2, wachtend: 1, volgnummer: 4 });
  });

  it.each([
    ['tot en met 23.59 uur op de laatste aanmelddag', '2025-05-13T21:59:59.999Z', 'gelukt'],
    ['vanaf middernacht in Amsterdam', '2025-05-13T22:00:00.000Z', 'bijeenkomst-gesloten'],
    ['vanaf het begin', '2025-05-15T07:00:00.000Z', 'bijeenkomst-voorbij'],
  ])('kan of kan niet %s', (_, nu, verwacht) => expect(code(meldAan(LEEG, ['a'], { nu }))).toBe(verwacht));

  it('weigert bij een concept, na sluiten, na afzeggen en als de gegevens weg zijn', () => {
    const input = { ...LEEG, stempel: eenHannaStempel(), nu: NU };
    const gesloten = geslaagd(closeBijeenkomst(input)).bijeenkomst;
    const afgezegd = geslaagd(cancelBijeenkomst({ ...input, reden: 'Ziekte' })).bijeenkomst;
    const eindstand = { aangemeld: 0, aanwezig: 0, nietVerschenen: 0, afgemeld: 0, perSchool: {} };
    const bijeenkomsten = [eenConceptBijeenkomst(), gesloten, afgezegd, { ...LEEG.bijeenkomst, eindstand }];
    expect(bijeenkomsten.map((bijeenkomst) => code(meldAan({ bijeenkomst, aanmeldingen: [] }, ['a'])))).toEqual([
      'bijeenkomst-concept',
      'bijeenkomst-gesloten',
      'bijeenkomst-afgezegd',
      'gegevens-gewist',
    ]);
  });

  it('laat het swv toevoegen na sluiten en aan de deur, maar nooit boven de capaciteit', () => {
    const swv = { bron: 'swv' } as const;
    const gesloten = geslaagd(closeBijeenkomst({ ...LEEG, stempel: eenHannaStempel(), nu: NU })).bijeenkomst;
    expect(code(meldAan({ ...LEEG, bijeenkomst: gesloten }, ['a'], swv))).toBe('gelukt');
    const tijdens = { ...swv, nu: '2025-05-15T07:30:00.000Z' };
    expect(code(meldAan(LEEG, ['a', 'b'], tijdens))).toBe('gelukt');
    expect(code(meldAan(LEEG, ['a', 'b', 'c'], tijdens))).toBe('bijeenkomst-vol');
    expect(code(meldAan(LEEG, ['a'], { ...swv, nu: '2025-05-15T09:00:00.000Z' }))).toBe('bijeenkomst-voorbij');
  });

  it('geeft een plek die tijdens de bijeenkomst vrij is aan wie aan de deur staat', () => {
    const stand = eenStand(
      LEEG.bijeenkomst,
      [eenAanmelding(1), eenAanmelding(2, { status: 'wachtlijst' })],
      '2025-05-15T07:30:00.000Z',
    );
    const wissel = geslaagd(meldAan(stand, ['deur'], { bron: 'swv', nu: '2025-05-15T07:30:00.000Z' }));
    expect(wissel.bijeenkomst.plekken).toMatchObject({ bezet: 2, wachtend: 1 });
  });

  it('zegt het swv dat iemand er al staat', () => {
    expect(code(meldAan(na(LEEG, ['a']), ['a'], { bron: 'swv', verzoekId: 'v2' }))).toBe('al-aangemeld');
  });

  it('kijkt voor duizend aanmeldingen alleen naar de kop: de laatste kost niet meer dan de eerste', () => {
    let { bijeenkomst } = eenStand(eenBijeenkomst({ capaciteit: 30 }), []);
    const gekregen: string[] = [];
    for (let i = 0; i < 1000; i += 1) {
      const wissel = geslaagd(meldAan({ bijeenkomst, aanmeldingen: [] }, [`d${i}`]));
      bijeenkomst = wissel.bijeenkomst;
      gekregen.push(JSON.stringify(wissel.plekken[0]));
    }
    expect(gekregen.filter((een) => een.includes('bevestigd'))).toHaveLength(30);
    expect(new Set(gekregen.slice(30)).size).toBe(970);
    expect(bijeenkomst.plekken).toEqual({ bezet: 30, wachtend: 970, volgnummer: 1000, aanwezig: 0 });
  });
});
