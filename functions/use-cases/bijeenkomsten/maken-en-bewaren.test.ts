import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, YARA } from '../../../test/builders/een-adresboek';
import { eenBijeenkomstAntwoorden } from '../../../test/builders/een-bijeenkomst-beeld';
import {
  codesOf,
  eenBijeenkomstWerkplek,
  expectOk,
  type BijeenkomstWerkplek,
} from '../../../test/builders/een-bijeenkomst-werkplek';

let plek: BijeenkomstWerkplek;
beforeEach(async () => {
  plek = await eenBijeenkomstWerkplek();
});
afterEach(() => plek.close());

describe('createOpenBijeenkomst', () => {
  it('maakt één concept, ook na een dubbele klik', async () => {
    const input = { id: 'a', antwoorden: { titel: 'Half af' } };
    expect(expectOk(await plek.staf.openBijeenkomst(HANNA, input))).toEqual({ id: 'a', isNieuw: true });
    const voor = await plek.dump();
    expect(expectOk(await plek.staf.openBijeenkomst(YARA, input))).toEqual({ id: 'a', isNieuw: false });
    expect(await plek.dump()).toBe(voor);
    expect(await plek.kop('a')).toMatchObject({ status: 'concept', gemaakt: { door: HANNA.naam } });
  });

  it('bewaart niets dat niet past', async () => {
    const antwoorden = { wijk: 'Verweg', capaciteit: 0 };
    const result = await plek.staf.openBijeenkomst(HANNA, { id: 'a', antwoorden });
    expect(codesOf(result)).toEqual(['keuze-onbekend', 'getal-buiten-grens']);
    expect(await plek.kop('a')).toBeUndefined();
  });
});

describe('createOpenReeks', () => {
  const lid = (id: string, datum: string, wijk: string) => ({ id, antwoorden: { datum, wijk } });
  const REEKS = {
    reeksId: 'reeks-1',
    antwoorden: { titel: 'Wijkbijeenkomst', soort: 'hgw-top', capaciteit: 20 },
    bijeenkomsten: [lid('a', '2025-05-06', 'Noorderhaven'), lid('b', '2025-05-08', 'Molenkwartier')],
  };

  it('maakt er van elke een, met wat ze delen en wat ze zelf hebben', async () => {
    expect(expectOk(await plek.staf.openReeks(HANNA, REEKS))).toEqual({ ids: ['a', 'b'] });
    expect(await plek.kop('b')).toMatchObject({
      reeksId: 'reeks-1',
      wijk: 'Molenkwartier',
      antwoorden: { titel: 'Wijkbijeenkomst', datum: '2025-05-08' },
    });
  });

  it('maakt na een half gelukt verzoek af wat er nog niet stond, en niets dubbel', async () => {
    expectOk(await plek.staf.openReeks(HANNA, { ...REEKS, bijeenkomsten: REEKS.bijeenkomsten.slice(0, 1) }));
    expectOk(
      await plek.staf.saveBijeenkomst(YARA, {
        bijeenkomstId: 'a',
        wijzigingen: [{ pad: 'titel', van: 'Wijkbijeenkomst', naar: 'Anders' }],
      }),
    );
    expectOk(await plek.staf.openReeks(HANNA, REEKS));
    expect((await plek.kop('a'))?.antwoorden).toMatchObject({ titel: 'Anders' });
    const lijst = expectOk(await plek.staf.listBijeenkomsten(HANNA, { periode: 'komend' }));
    expect(lijst.rijen.map(({ bijeenkomstId }) => bijeenkomstId)).toEqual(['a', 'b']);
  });

  it('maakt niets als er één niet past, en wijst aan welke', async () => {
    const scheef = [...REEKS.bijeenkomsten, lid('c', '2025-02-30', 'Noorderhaven'), lid('d', '2025-05-09', 'Verweg')];
    const result = await plek.staf.openReeks(HANNA, { ...REEKS, bijeenkomsten: scheef });
    expect(result).toMatchObject({
      ok: false,
      refusals: [
        { code: 'datum-bestaat-niet', pad: 'bijeenkomsten/c/datum' },
        { code: 'keuze-onbekend', pad: 'bijeenkomsten/d/wijk' },
      ],
    });
    expect(await plek.kop('a')).toBeUndefined();
  });

  it('zegt wat ze delen maar één keer', async () => {
    const result = await plek.staf.openReeks(HANNA, { ...REEKS, antwoorden: { capaciteit: 0 } });
    expect(result).toMatchObject({ refusals: [{ code: 'getal-buiten-grens', pad: 'capaciteit' }] });
    expect(codesOf(result)).toHaveLength(1);
  });
});

describe('createCopyBijeenkomst', () => {
  it('neemt alles over behalve de datums en de deelnemers, en maakt er één', async () => {
    await plek.publiceer('a');
    await plek.meldAan('a', 'kim');
    expect(expectOk(await plek.staf.copyBijeenkomst(YARA, { bijeenkomstId: 'a', naar: 'b' }))).toEqual({
      id: 'b',
      isNieuw: true,
    });
    expect(expectOk(await plek.staf.copyBijeenkomst(YARA, { bijeenkomstId: 'a', naar: 'b' })).isNieuw).toBe(false);
    const kopie = await plek.beeld('b');
    expect(kopie).toMatchObject({ status: 'concept', deelnemers: [], antwoorden: { titel: expect.any(String) } });
    expect(kopie.antwoorden).not.toHaveProperty('datum');
  });

  it('kent wat er niet is niet', async () => {
    expect(codesOf(await plek.staf.copyBijeenkomst(YARA, { bijeenkomstId: 'x', naar: 'b' }))).toEqual([
      'niet-gevonden',
    ]);
  });
});

describe('createSaveBijeenkomst', () => {
  const titel = (van: string, naar: string) => ({
    bijeenkomstId: 'a',
    wijzigingen: [{ pad: 'titel', van, naar }],
  });
  const OUD = String(eenBijeenkomstAntwoorden()['titel']);

  it('laat twee collega’s tegelijk in andere velden werken', async () => {
    await plek.maak('a');
    const plaats = { pad: 'plaats', van: 'Kantoor van het swv, Kade 12', naar: 'Kade 14' };
    await Promise.all([
      plek.staf.saveBijeenkomst(HANNA, titel(OUD, 'Nieuw')),
      plek.staf.saveBijeenkomst(YARA, { bijeenkomstId: 'a', wijzigingen: [plaats] }),
    ]);
    expect((await plek.beeld('a')).antwoorden).toMatchObject({ titel: 'Nieuw', plaats: 'Kade 14' });
  });

  it('bewaart niets als een ander hetzelfde veld veranderde, en laat zien wie en wat', async () => {
    await plek.maak('a');
    expectOk(await plek.staf.saveBijeenkomst(HANNA, titel(OUD, 'Van Hanna')));
    const result = await plek.staf.saveBijeenkomst(YARA, titel(OUD, 'Van Yara'));
    expect(result).toMatchObject({
      ok: false,
      refusals: [{ code: 'veld-gewijzigd', pad: 'titel' }],
      botsingen: [{ pad: 'titel', huidig: 'Van Hanna', stempel: { door: HANNA.naam } }],
    });
    expect((await plek.beeld('a')).antwoorden).toMatchObject({ titel: 'Van Hanna' });
  });

  it('vertelt deelnemers één keer dat de afspraak anders is, ook als hetzelfde verzoek twee keer komt', async () => {
    await plek.publiceer('a');
    await plek.meldAan('a', 'kim');
    const input = { bijeenkomstId: 'a', wijzigingen: [{ pad: 'van', van: '09:00', naar: '09:30' }] };
    expectOk(await plek.staf.saveBijeenkomst(HANNA, input));
    expectOk(await plek.staf.saveBijeenkomst(HANNA, input));
    expect(await plek.rondzendingen('a')).toMatchObject([{ rondzendingSoort: 'gewijzigd', status: 'open' }]);
  });

  it('geeft meer plekken aan wie wacht', async () => {
    await plek.publiceer('a', { capaciteit: 1 });
    await plek.meldAan('a', 'kim', 'bo');
    const wijzigingen = [{ pad: 'capaciteit', van: 1, naar: 2 }];
    expectOk(await plek.staf.saveBijeenkomst(HANNA, { bijeenkomstId: 'a', wijzigingen }));
    expect(await plek.lijst('a')).toEqual(['Kim bevestigd', 'Bo aangeboden']);
    const terug = { bijeenkomstId: 'a', wijzigingen: [{ pad: 'capaciteit', van: 2, naar: 1 }] };
    expect(await plek.staf.saveBijeenkomst(HANNA, terug)).toMatchObject({
      refusals: [{ code: 'capaciteit-te-klein', voorstel: 2 }],
    });
  });
});

describe('createRemoveBijeenkomst', () => {
  it('verwijdert een concept en laat een regel achter; een tweede klik lukt ook', async () => {
    await plek.maak('a');
    expect(expectOk(await plek.staf.removeBijeenkomst(YARA, { bijeenkomstId: 'a' }))).toEqual({ id: 'a' });
    expect(expectOk(await plek.staf.removeBijeenkomst(YARA, { bijeenkomstId: 'a' }))).toEqual({ id: 'a' });
    expect(await plek.kop('a')).toBeUndefined();
    expect(await plek.audit('a')).toEqual([`${YARA.id} verwijderd`]);
  });

  it('laat staan wat gepubliceerd is, en kent niet wat er nooit was', async () => {
    await plek.publiceer('a');
    expect(codesOf(await plek.staf.removeBijeenkomst(YARA, { bijeenkomstId: 'a' }))).toEqual(['regel']);
    expect(await plek.kop('a')).toBeDefined();
    expect(codesOf(await plek.staf.removeBijeenkomst(YARA, { bijeenkomstId: 'x' }))).toEqual(['niet-gevonden']);
  });
});
