import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GEEN_MOMENT, type Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import { eenAanmelding, eenBijeenkomst } from '../../test/builders/een-bijeenkomst';
import {
  createBijeenkomstMailWereld,
  eenVolleZaal,
  ID,
  type BijeenkomstMailWereld,
  type TussenOpslag,
} from '../../test/scenarios/bijeenkomst-mail-wereld';
import type { Document } from '../ports';

let wereld: BijeenkomstMailWereld;
beforeEach(async () => {
  wereld = await createBijeenkomstMailWereld();
});
afterEach(() => wereld.stop());

const GEDAAN = { gedaan: 1, later: 0, storing: 0 };
const NIETS = { gedaan: 0, later: 0, storing: 0 };
/** 60 days after 15 May 2025, in Amsterdam. */
const WISDAG = '2025-07-13T22:00:00.000Z';
const NOOIT = new Promise<never>(() => {});
const kop = async () => (await wereld.read<Bijeenkomst>('bijeenkomst'))!;
const maintain = (tussen?: TussenOpslag) => wereld.createWorker(tussen).maintain();
const rondzendingen = () => wereld.list<Rondzending>('rondzending-');
const listSoorten = async () =>
  [...new Set((await wereld.list<Document>('')).map(({ soort }) => soort))].toSorted((a, b) => a.localeCompare(b));

describe('createMaintainBijeenkomsten', () => {
  it('laat met rust wat nog niet aan de beurt is', async () => {
    await wereld.put(eenVolleZaal(2));
    expect(await maintain()).toEqual(NIETS);
  });

  it('herinnert op tijd, één keer, en plant het volgende moment', async () => {
    await wereld.put(eenVolleZaal(2));
    wereld.zetKlok('2025-05-08T07:00:00.000Z');
    expect(await maintain()).toEqual(GEDAAN);
    expect(await rondzendingen()).toMatchObject([{ rondzendingSoort: 'herinnering-7', status: 'open' }]);
    expect((await kop()).volgendeActieOp).toBe('2025-05-14T07:00:00.000Z');
    expect(await maintain()).toEqual(NIETS);
    await wereld.runToEnd();
    expect((await wereld.berichten()).map(({ mailSoort, status }) => [mailSoort, status])).toEqual([
      ['herinnering-7', 'verzonden'],
      ['herinnering-7', 'verzonden'],
    ]);
  });

  it('laat met twee tegelijk ook maar één keer herinneren', async () => {
    await wereld.put(eenVolleZaal(2));
    wereld.zetKlok('2025-05-14T07:00:00.000Z');
    await Promise.all([maintain(), maintain(), maintain()]);
    expect(await rondzendingen()).toHaveLength(1);
    await wereld.runToEnd();
    expect(wereld.graph.listBezorgd()).toHaveLength(2);
  });

  it('geeft een plek waarop niemand antwoordde aan de volgende, met voor elk een mail', async () => {
    const aangeboden = eenAanmelding(2, { status: 'aangeboden', aangebodenTot: '2025-04-05T08:00:00.000Z' });
    await wereld.put([eenAanmelding(1), aangeboden, eenAanmelding(3, { status: 'wachtlijst' })], 2);
    wereld.zetKlok('2025-04-05T08:00:00.000Z');
    expect(await maintain()).toEqual(GEDAAN);
    expect((await wereld.aanmeldingen()).map(({ id, status }) => [id, status])).toEqual([
      ['aanmelding-1', 'bevestigd'],
      ['aanmelding-2', 'geannuleerd'],
      ['aanmelding-3', 'aangeboden'],
    ]);
    expect(
      (await wereld.berichten()).map(({ aanmeldingId, mailSoort }) => `${aanmeldingId} ${mailSoort}`).toSorted(),
    ).toEqual(['aanmelding-2 aanbod-verlopen', 'aanmelding-3 aanbod']);
  });

  it('biedt in één keer meer plekken aan dan in één schrijfbeurt passen', async () => {
    const wachtend = Array.from({ length: 90 }, (_, i) => eenAanmelding(i + 1, { status: 'wachtlijst' }));
    await wereld.put(wachtend, 100);
    expect(await maintain()).toEqual(GEDAAN);
    expect((await wereld.aanmeldingen()).filter(({ status }) => status === 'aangeboden')).toHaveLength(90);
    expect(await wereld.berichten()).toHaveLength(90);
  });

  it('gaat door met de volgende als er een stukloopt', async () => {
    await wereld.put(eenVolleZaal(1));
    const andere: Bijeenkomst = { ...eenBijeenkomst({}, 'b0'), volgendeActieOp: '2025-04-03T08:00:00.000Z' };
    await wereld.bijeenkomsten.commit('b0', [{ kind: 'create', value: andere }]);
    wereld.zetKlok('2025-05-14T07:00:00.000Z');
    const stuk: TussenOpslag = (store) => ({
      ...store,
      read: (partition, id) => (partition === 'b0' ? Promise.reject(new Error('stuk')) : store.read(partition, id)),
    });
    expect(await maintain(stuk)).toEqual({ gedaan: 1, later: 0, storing: 1 });
    expect(await rondzendingen()).toHaveLength(1);
  });
});

describe('het verwijderen van persoonsgegevens', () => {
  const AANTAL = 150;
  async function putVerleden() {
    await wereld.put(eenVolleZaal(AANTAL));
    await wereld.putRondzending();
    await wereld.createWorker().sendOpen();
    await wereld.bijeenkomsten.commit(ID, [
      { kind: 'put', value: { id: 'reactie-1', soort: 'reactie' } },
      { kind: 'put', value: { id: 'woorden', soort: 'woorden' } },
      { kind: 'put', value: { id: 'audit-1', soort: 'audit' } },
    ]);
    await wereld.bijeenkomsten.commit('school-99AA00', [
      { kind: 'put', value: { id: `cursusdeelname-${ID}`, soort: 'cursusdeelname' } },
    ]);
    wereld.zetKlok(WISDAG);
  }
  async function expectGewist() {
    expect(await listSoorten()).toEqual(['audit', 'bijeenkomst', 'reactie', 'woorden']);
    expect(await kop()).toMatchObject({ eindstand: { aangemeld: AANTAL }, volgendeActieOp: GEEN_MOMENT });
    expect(await wereld.bijeenkomsten.read('school-99AA00', `cursusdeelname-${ID}`)).toBeDefined();
    expect(JSON.stringify(await wereld.list(''))).not.toMatch(/school\.example|Deelnemer \d/);
  }

  it('haalt aanmeldingen, berichten en rondzendingen weg, en laat tellingen, reacties en deelname per school staan', async () => {
    await putVerleden();
    expect(await maintain()).toEqual(GEDAAN);
    await expectGewist();
    expect(await maintain()).toEqual(NIETS);
  });

  it('volgt een kortere bewaartermijn ook voor wat al gepland was', async () => {
    await putVerleden();
    wereld.zetKlok('2025-06-01T08:00:00.000Z');
    await maintain();
    expect((await kop()).volgendeActieOp).toBe(WISDAG);
    await wereld.saveInstellingen({ bewaren: { deelnemersDagen: 30, dossierJaren: 3 } });
    wereld.zetKlok('2025-06-13T21:58:00.000Z');
    expect(await maintain()).toEqual(NIETS);
    wereld.zetKlok('2025-06-13T22:00:00.000Z');
    expect(await maintain()).toEqual(GEDAAN);
    await expectGewist();
  });

  it('begint niet een dag te vroeg', async () => {
    await putVerleden();
    wereld.zetKlok('2025-07-13T21:59:59.999Z');
    await maintain();
    expect(await wereld.aanmeldingen()).toHaveLength(AANTAL);
  });

  it.each([1, 2, 3, 4, 5, 6].flatMap((n) => [[n, 'voor'] as const, [n, 'na'] as const]))(
    'wordt afgemaakt als het afbreekt: in commit %i, %s het schrijven',
    async (plaats, wanneer) => {
      await putVerleden();
      let meldDood = () => {};
      const dood = new Promise<void>((resolve) => (meldDood = resolve));
      const sterf = () => {
        meldDood();
        return NOOIT;
      };
      const sterfelijk: TussenOpslag = (store) => {
        let nummer = 0;
        return {
          ...store,
          async commit(...wat) {
            nummer += 1;
            if (nummer === plaats && wanneer === 'voor') return sterf();
            const uitkomst = await store.commit(...wat);
            return nummer === plaats ? sterf() : uitkomst;
          },
        };
      };
      await Promise.race([maintain(sterfelijk), dood]);
      wereld.wacht(60);
      await maintain();
      await expectGewist();
    },
  );

  it('gaat goed samen met een verzender die nog bezig is', async () => {
    await putVerleden();
    await Promise.all([wereld.createWorker().sendDue(), maintain(), maintain()]);
    wereld.wacht(60);
    await maintain();
    await expectGewist();
  });
});
