import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA } from '../../../test/builders/een-adresboek';
import {
  eenBijeenkomstWerkplek,
  eenInschrijving,
  expectOk,
  type BijeenkomstWerkplek,
} from '../../../test/builders/een-bijeenkomst-werkplek';
import { createListBijeenkomsten } from './list-bijeenkomsten';
import { createShowOverzicht } from './show-overzicht';

let plek: BijeenkomstWerkplek;
beforeEach(async () => {
  plek = await eenBijeenkomstWerkplek();
});
afterEach(() => plek.close());

const dag = (datum: string) => ({ datum, aanmeldenTot: datum, afmeldenTot: datum });

/** The partitions that a use-case looks into. */
function telPartities(bijeenkomsten: BijeenkomstWerkplek['deps']['bijeenkomsten']) {
  const gelezen: string[] = [];
  const store: typeof bijeenkomsten = {
    ...bijeenkomsten,
    list: (partition, prefix) => (gelezen.push(partition), bijeenkomsten.list(partition, prefix)),
    read: (partition, id) => (gelezen.push(partition), bijeenkomsten.read(partition, id)),
    count: (vraag) => (gelezen.push(vraag.partition ?? ''), bijeenkomsten.count(vraag)),
  };
  return { gelezen, store };
}

describe('createListBijeenkomsten', () => {
  const lijst = async (vraag: Parameters<typeof plek.staf.listBijeenkomsten>[1]) =>
    expectOk(await plek.staf.listBijeenkomsten(HANNA, vraag));
  const ids = async (vraag: Parameters<typeof plek.staf.listBijeenkomsten>[1]) =>
    (await lijst(vraag)).rijen.map(({ bijeenkomstId }) => bijeenkomstId);

  it('zet wat komt op volgorde, een concept zonder datum achteraan, en wat geweest is apart', async () => {
    await plek.publiceer('mei', dag('2025-05-15'));
    await plek.publiceer('april', dag('2025-04-10'));
    await plek.publiceer('vandaag', dag('2025-04-01'));
    await plek.maak('ooit', { datum: undefined });
    expect(await ids({ periode: 'komend' })).toEqual(['vandaag', 'april', 'mei', 'ooit']);
    plek.klok.nu = '2025-04-01T20:00:00.000Z';
    expect(await ids({ periode: 'komend' })).toContain('vandaag');
    plek.klok.nu = '2025-04-11T08:00:00.000Z';
    expect(await ids({ periode: 'komend' })).toEqual(['mei', 'ooit']);
    expect(await ids({ periode: 'voorbij' })).toEqual(['april', 'vandaag']);
  });

  it('zoekt op woorden uit titel en plaats, en op wijk met wat voor alle wijken is', async () => {
    await plek.maak('a', { titel: 'Knoppencursus', wijk: 'Noorderhaven', plaats: 'De Zilveren Reiger' });
    await plek.maak('b', { titel: 'Café HGW', wijk: 'Molenkwartier' });
    await plek.maak('c', { titel: 'Voor iedereen', wijk: 'alle' });
    expect(await ids({ periode: 'komend', zoek: 'reiger KNOPPEN' })).toEqual(['a']);
    expect(await ids({ periode: 'komend', zoek: 'cafe' })).toEqual(['b']);
    expect(await ids({ periode: 'komend', wijk: 'Molenkwartier' })).toEqual(['b', 'c']);
    expect((await lijst({ periode: 'komend', zoek: 'niets' })).wijken).toEqual(['Molenkwartier', 'Noorderhaven']);
  });

  it('geeft er vijftig tegelijk, en toont aantallen zonder een bijeenkomst te openen', async () => {
    for (let i = 0; i < 55; i++) await plek.maak(`b-${String(i).padStart(2, '0')}`);
    await plek.publiceer('vol', { ...dag('2025-04-02'), capaciteit: 1 });
    await plek.meldAan('vol', 'kim', 'bo');
    const { gelezen, store } = telPartities(plek.deps.bijeenkomsten);
    const list = createListBijeenkomsten({ ...plek.deps, bijeenkomsten: store });
    const eerste = expectOk(await list(HANNA, { periode: 'komend' }));
    expect(eerste.rijen).toHaveLength(50);
    expect(eerste.rijen[0]).toMatchObject({
      fase: 'vol',
      tellingen: { capaciteit: 1, bezet: 1, wachtend: 1, aanwezig: 0 },
    });
    const rest = expectOk(await list(HANNA, { periode: 'komend', vervolg: eerste.vervolg ?? '' }));
    expect(rest.rijen).toHaveLength(6);
    expect(rest).not.toHaveProperty('vervolg');
    expect(gelezen).toEqual([]);
  });
});

describe('createShowOverzicht', () => {
  it('telt plekken, wachtlijst en aanwezigheid, ook per wijk van de school', async () => {
    await plek.publiceer('a', { capaciteit: 2 });
    const [kim = ''] = await plek.meldAan('a', 'kim');
    const antwoorden = eenInschrijving('bo', { school: 'Ergens anders' });
    expectOk(await plek.staf.addAanmelding(HANNA, { bijeenkomstId: 'a', id: 'v', antwoorden }));
    await plek.meldAan('a', 'sem');
    plek.klok.nu = '2025-05-15T07:30:00.000Z';
    expectOk(await plek.staf.setAanwezigheid(HANNA, { bijeenkomstId: 'a', aanmeldingId: kim, status: 'aanwezig' }));
    const { rijen, wijken } = expectOk(await plek.staf.showOverzicht(HANNA));
    expect(wijken).toEqual(['Molenkwartier', 'Noorderhaven']);
    expect(rijen).toMatchObject([
      {
        bijeenkomstId: 'a',
        tellingen: { capaciteit: 2, bezet: 2, wachtend: 1, aanwezig: 1 },
        perWijk: [
          { wijk: 'Noorderhaven', aangemeld: 1, aanwezig: 1 },
          { wijk: 'onbekend', aangemeld: 1, aanwezig: 0 },
        ],
      },
    ]);
  });

  it('houdt de aantallen als de persoonsgegevens weg zijn, en opent alleen wat nog deelnemers heeft', async () => {
    await plek.publiceer('leeg', dag('2025-05-01'));
    await plek.maak('concept');
    await plek.publiceer('oud', dag('2025-04-02'));
    const oud: Bijeenkomst | undefined = await plek.kop('oud');
    const perSchool = { '99AA00': { aangemeld: 5, aanwezig: 4 }, onbekend: { aangemeld: 1, aanwezig: 0 } };
    const eindstand = { aangemeld: 6, aanwezig: 4, nietVerschenen: 2, afgemeld: 1, perSchool };
    if (oud) await plek.put('oud', { ...oud, eindstand, plekken: { ...oud.plekken, volgnummer: 7 } });
    const { gelezen, store } = telPartities(plek.deps.bijeenkomsten);
    const { rijen } = expectOk(await createShowOverzicht({ ...plek.deps, bijeenkomsten: store })(HANNA));
    expect(rijen.map(({ bijeenkomstId }) => bijeenkomstId)).toEqual(['oud', 'leeg']);
    expect(rijen[0]).toMatchObject({
      tellingen: { bezet: 6, aanwezig: 4, nietVerschenen: 2, afgemeld: 1 },
      perWijk: [{ wijk: 'Noorderhaven', aangemeld: 5, aanwezig: 4 }, { wijk: 'onbekend' }],
    });
    // One count of the feedback; the sign-ups are gone.
    expect(gelezen).toEqual(['oud']);
  });
});
