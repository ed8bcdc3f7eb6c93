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
  WIJKEN,
  type Stand,
} from '../../test/builders/een-bijeenkomst';
import type { Aanmelding } from './aanmelding';
import { GEEN_MOMENT } from './bijeenkomst';
import { saveBijeenkomst } from './change-bijeenkomst';
import { cancelAanmelding } from './eigen-aanmelding';
import { cancelBijeenkomst } from './levensloop';
import { maintainBijeenkomst, type Onderhoud } from './onderhoud';
import { MAX_PER_WISSEL } from './wissel';

const wacht = (volgnummer: number): Aanmelding => eenAanmelding(volgnummer, { status: 'wachtlijst' });
const onderhoud = (stand: Stand, nu: string) => maintainBijeenkomst({ ...stand, bewaarDagen: 60, nu });

/** As the timer does: again and again until nothing is due. */
function draai(begin: Stand, nu: string): { stand: Stand; rondes: readonly Onderhoud[] } {
  const rondes: Onderhoud[] = [];
  let stand = begin;
  for (let wissel = onderhoud(stand, nu); wissel && rondes.length < 50; wissel = onderhoud(stand, nu)) {
    rondes.push(wissel);
    stand = wissel.wis ? { bijeenkomst: wissel.bijeenkomst, aanmeldingen: [] } : applyWissel(stand, wissel);
  }
  return { stand, rondes };
}
const rondzendingen = (rondes: readonly Onderhoud[]) => rondes.flatMap((een) => een.rondzendingen.map(({ id }) => id));
const soorten = (rondes: readonly Onderhoud[]) => rondes.flatMap(({ mails }) => mails.map(({ soort }) => soort));

const STAND = eenStand(eenBijeenkomst({ capaciteit: 1 }), [eenAanmelding(1), wacht(2), wacht(3)]);
const AANGEBODEN = applyWissel(
  STAND,
  geslaagd(cancelAanmelding({ ...STAND, aanmeldingId: 'aanmelding-1', door: 'zelf', nu: NU })),
);
const TOT = '2025-04-05T08:00:00.000Z';

describe('maintainBijeenkomst', () => {
  it('doet niets zolang er niets te doen is, en nooit iets met een concept', () => {
    expect(onderhoud(AANGEBODEN, '2025-04-05T07:59:59.999Z')).toBeUndefined();
    expect(
      onderhoud({ bijeenkomst: { ...eenConceptBijeenkomst(), volgendeActieOp: NU }, aanmeldingen: [] }, NU),
    ).toBeUndefined();
  });

  it('geeft een verlopen plek aan de volgende, precies één keer', () => {
    const { stand, rondes } = draai(AANGEBODEN, TOT);
    expect(soorten(rondes)).toEqual(['aanbod-verlopen', 'aanbod']);
    expect(stand.bijeenkomst.plekken).toMatchObject({ bezet: 1, wachtend: 0 });
    expect(stand.bijeenkomst.volgendeActieOp).toBe('2025-04-07T08:00:00.000Z');
    expect(onderhoud(stand, TOT)).toBeUndefined();
  });

  it('biedt na het begin niemand meer iets aan', () => {
    const laat = '2025-05-15T07:00:00.000Z';
    const { stand, rondes } = draai(AANGEBODEN, laat);
    expect(soorten(rondes)).toEqual(['aanbod-verlopen']);
    expect(stand.bijeenkomst).toMatchObject({
      plekken: { bezet: 0, wachtend: 1 },
      volgendeActieOp: '2025-05-15T11:00:00.000Z',
    });
  });

  it('doet per keer niet meer dan er in één opslag past, en gaat dan meteen verder in de volgorde van de rij', () => {
    const rij = Array.from({ length: 200 }, (_, i) => wacht(i + 2));
    const klein = eenStand(eenBijeenkomst({ capaciteit: 1 }), [eenAanmelding(1), ...rij]);
    const ruim = geslaagd(
      saveBijeenkomst({
        ...klein,
        wijzigingen: [{ pad: 'capaciteit', van: 1, naar: 101 }],
        stempel: eenHannaStempel(),
        wijken: WIJKEN,
        nu: NU,
      }),
    );
    expect(ruim.aanmeldingen.map(({ volgnummer }) => volgnummer)).toEqual(
      Array.from({ length: MAX_PER_WISSEL }, (_, i) => i + 2),
    );
    expect(ruim.bijeenkomst.volgendeActieOp).toBe(NU);
    const { stand, rondes } = draai(applyWissel(klein, ruim), NU);
    expect(rondes.map(({ aanmeldingen }) => aanmeldingen.length)).toEqual([40, 20]);
    expect(stand.bijeenkomst.plekken).toMatchObject({ bezet: 101, wachtend: 100 });
    const verlopen = draai(stand, TOT);
    expect(verlopen.rondes.every(({ aanmeldingen }) => aanmeldingen.length <= MAX_PER_WISSEL)).toBe(true);
    expect(verlopen.stand.bijeenkomst.plekken).toMatchObject({ bezet: 101, wachtend: 0 });
  });

  it('zet een week en een dag vooraf een herinnering klaar en twee uur na afloop de dank, elk één keer', () => {
    const momenten = ['2025-05-08T07:00:00.000Z', '2025-05-14T07:00:00.000Z', '2025-05-15T11:00:00.000Z'];
    let stand = eenStand(eenBijeenkomst(), [eenAanmelding(1)]);
    const gestuurd = momenten.map((nu) => {
      expect(stand.bijeenkomst.volgendeActieOp).toBe(nu);
      const ronde = draai(stand, nu);
      stand = ronde.stand;
      return rondzendingen(ronde.rondes);
    });
    expect(gestuurd).toEqual([
      ['rondzending-herinnering-7-2025-05-15'],
      ['rondzending-herinnering-1-2025-05-15'],
      ['rondzending-dank-2025-05-15'],
    ]);
    expect(stand.bijeenkomst.volgendeActieOp).toBe('2025-07-13T22:00:00.000Z');
  });

  it('stuurt een herinnering niet nog eens als er daarna om iets anders gekeken wordt', () => {
    const stand = eenStand(eenBijeenkomst({ capaciteit: 2 }), [
      eenAanmelding(1),
      eenAanmelding(2, { status: 'aangeboden', aangebodenTot: '2025-05-09T08:00:00.000Z' }),
    ]);
    const herinnerd = draai(stand, '2025-05-08T07:00:00.000Z');
    expect(rondzendingen(herinnerd.rondes)).toHaveLength(1);
    const daarna = draai(herinnerd.stand, '2025-05-09T08:00:00.000Z');
    expect(soorten(daarna.rondes)).toEqual(['aanbod-verlopen']);
    expect(rondzendingen(daarna.rondes)).toEqual([]);
  });

  it('stuurt niets aan niemand, en niets over wat is afgezegd', () => {
    const leeg = { bijeenkomst: eenBijeenkomst(), aanmeldingen: [] };
    expect(rondzendingen(draai(leeg, '2025-05-08T07:00:00.000Z').rondes)).toEqual([]);
    const stand = eenStand(eenBijeenkomst(), [eenAanmelding(1)]);
    const af = geslaagd(cancelBijeenkomst({ ...stand, reden: 'Ziekte', stempel: eenHannaStempel(), nu: NU }));
    expect(af.bijeenkomst.volgendeActieOp).toBe('2025-05-15T11:00:00.000Z');
    const { rondes } = draai(applyWissel(stand, af), '2025-05-15T11:00:00.000Z');
    expect(rondzendingen(rondes)).toEqual([]);
    expect(rondes).toHaveLength(1);
  });

  it('haalt na een storing alleen de laatste herinnering in, en geen herinnering als het al begonnen is', () => {
    const stand = eenStand(eenBijeenkomst(), [eenAanmelding(1)]);
    expect(rondzendingen(draai(stand, '2025-05-14T20:00:00.000Z').rondes)).toEqual([
      'rondzending-herinnering-1-2025-05-15',
    ]);
    expect(rondzendingen(draai(stand, '2025-05-15T08:00:00.000Z').rondes)).toEqual([]);
    expect(rondzendingen(draai(stand, '2025-06-10T08:00:00.000Z').rondes)).toEqual([]);
  });

  it('stuurt geen herinnering waarvan het moment bij publiceren al voorbij was', () => {
    const laat = '2025-05-12T08:00:00.000Z';
    const { bijeenkomst } = { bijeenkomst: eenBijeenkomst({}, 'b1', laat) };
    expect(bijeenkomst.volgendeActieOp).toBe('2025-05-14T07:00:00.000Z');
  });

  it('herinnert op dezelfde kloktijd, ook als de klok intussen is verzet', () => {
    const bijeenkomst = eenBijeenkomst({ datum: '2026-03-31', aanmeldenTot: '2026-03-30', afmeldenTot: '2026-03-30' });
    expect([bijeenkomst.volgendeActieOp, bijeenkomst.begin]).toEqual([
      '2026-03-24T08:00:00.000Z',
      '2026-03-31T07:00:00.000Z',
    ]);
  });

  it('verwijdert de gegevens in twee stappen: eerst de aantallen, dan de rest, en daarna nooit meer iets', () => {
    const deelnemer = eenDeelnemer({ schoolId: '99AA00' });
    const stand = eenStand(eenBijeenkomst(), [
      eenAanmelding(1, { status: 'aanwezig', deelnemer }),
      eenAanmelding(2, { status: 'nietVerschenen' }),
      eenAanmelding(3, { status: 'geannuleerd' }),
    ]);
    const wisOp = '2025-07-13T22:00:00.000Z';
    expect(draai(stand, '2025-07-13T21:59:59.999Z').stand.bijeenkomst).not.toHaveProperty('eindstand');
    const { stand: na, rondes } = draai(stand, wisOp);
    expect(rondes.map(({ wis }) => wis)).toEqual([false, true]);
    expect(rondes[0]?.bijeenkomst.volgendeActieOp).toBe(wisOp);
    expect(na.bijeenkomst).toMatchObject({
      eindstand: {
        aangemeld: 2,
        aanwezig: 1,
        nietVerschenen: 1,
        afgemeld: 1,
        perSchool: { '99AA00': { aangemeld: 1, aanwezig: 1 }, onbekend: { aangemeld: 1, aanwezig: 0 } },
      },
      plekken: { bezet: 2, aanwezig: 1 },
      volgendeActieOp: GEEN_MOMENT,
    });
    expect(onderhoud(na, '2030-01-01T00:00:00.000Z')).toBeUndefined();
  });

  it('doet de tweede stap over als zij halverwege bleef steken, zonder de aantallen te verliezen', () => {
    const stand = eenStand(eenBijeenkomst(), [eenAanmelding(1), eenAanmelding(2)]);
    const nu = '2025-07-14T08:00:00.000Z';
    const eerste = onderhoud(stand, nu)!;
    const half = { bijeenkomst: eerste.bijeenkomst, aanmeldingen: [eenAanmelding(2)] };
    expect(onderhoud(half, nu)).toMatchObject({ wis: true, bijeenkomst: { eindstand: { aangemeld: 2 } } });
  });

  it('verwijdert ook de gegevens van een afgezegde bijeenkomst', () => {
    const stand = eenStand(eenBijeenkomst(), [eenAanmelding(1)]);
    const af = geslaagd(cancelBijeenkomst({ ...stand, reden: 'Ziekte', stempel: eenHannaStempel(), nu: NU }));
    const daarna = draai(applyWissel(stand, af), '2025-05-15T11:00:00.000Z').stand;
    expect(daarna.bijeenkomst.volgendeActieOp).toBe('2025-07-13T22:00:00.000Z');
    expect(draai(daarna, '2025-07-13T22:00:00.000Z').stand.bijeenkomst.eindstand?.aangemeld).toBe(1);
  });

  it('bedankt ook als de gegevens nul dagen bewaard blijven', () => {
    const stand = eenStand(eenBijeenkomst(), [eenAanmelding(1)]);
    const wissel = maintainBijeenkomst({ ...stand, bewaarDagen: 0, nu: '2025-05-15T08:00:00.000Z' });
    expect(wissel?.bijeenkomst).toMatchObject({ volgendeActieOp: '2025-05-15T11:00:00.000Z' });
    expect(wissel?.bijeenkomst.eindstand).toBeUndefined();
  });
});
