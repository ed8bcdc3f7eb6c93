import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, YARA } from '../../../test/builders/een-adresboek';
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

const A = { bijeenkomstId: 'a' };
const NA_AFLOOP = '2025-05-15T09:30:00.000Z';

describe('createPublishBijeenkomst', () => {
  it('zegt alles wat nog ontbreekt, en bewaart niets', async () => {
    await plek.maak('a', { plaats: undefined, capaciteit: undefined });
    const voor = await plek.dump();
    expect(codesOf(await plek.staf.publishBijeenkomst(HANNA, A))).toEqual(['veld-leeg', 'veld-leeg']);
    expect(await plek.dump()).toBe(voor);
  });

  it('verandert de tweede keer niets', async () => {
    await plek.maak('a');
    expectOk(await plek.staf.publishBijeenkomst(HANNA, A));
    const beeld = expectOk(await plek.staf.publishBijeenkomst(YARA, A));
    expect(beeld).toMatchObject({ status: 'gepubliceerd', fase: 'open', gewijzigd: { door: HANNA.naam } });
    expect(beeld.publiekeLink).toBe('https://top.example/publiek/?bijeenkomst=a');
    expect(await plek.rondzendingen('a')).toEqual([]);
  });

  it('opent het aanmelden weer na sluiten', async () => {
    await plek.publiceer('a');
    expect(expectOk(await plek.staf.closeBijeenkomst(HANNA, A)).fase).toBe('gesloten');
    expect(expectOk(await plek.staf.closeBijeenkomst(HANNA, A)).fase).toBe('gesloten');
    expect(expectOk(await plek.staf.publishBijeenkomst(HANNA, A)).fase).toBe('open');
  });

  it('kent wat er niet is niet', async () => {
    expect(codesOf(await plek.staf.publishBijeenkomst(HANNA, A))).toEqual(['niet-gevonden']);
    expect(codesOf(await plek.staf.readBijeenkomst(HANNA, A))).toEqual(['niet-gevonden']);
  });
});

describe('createCloseBijeenkomst', () => {
  it('sluit geen concept, en niets dat al begonnen is', async () => {
    await plek.maak('a');
    expect(codesOf(await plek.staf.closeBijeenkomst(HANNA, A))).toEqual(['bijeenkomst-concept']);
    await plek.staf.publishBijeenkomst(HANNA, A);
    plek.klok.nu = NA_AFLOOP;
    expect(codesOf(await plek.staf.closeBijeenkomst(HANNA, A))).toEqual(['bijeenkomst-voorbij']);
  });
});

describe('createCancelBijeenkomst', () => {
  const AFZEGGEN = { ...A, reden: 'De zaal is niet vrij.' };

  it('zegt af met een reden en één bericht aan iedereen, ook na een dubbele klik', async () => {
    await plek.publiceer('a');
    await plek.meldAan('a', 'kim');
    expectOk(await plek.staf.cancelBijeenkomst(HANNA, AFZEGGEN));
    const beeld = expectOk(await plek.staf.cancelBijeenkomst(YARA, { ...A, reden: 'Iets anders.' }));
    expect(beeld).toMatchObject({ fase: 'afgezegd', afzegging: { reden: 'De zaal is niet vrij.' } });
    expect(await plek.rondzendingen('a')).toMatchObject([{ rondzendingSoort: 'afgezegd', doel: 'iedereen' }]);
    expect(await plek.audit('a')).toEqual([`${HANNA.id} afgezegd`]);
  });

  it('vraagt een reden, en zegt geen concept af', async () => {
    await plek.publiceer('a');
    expect(await plek.staf.cancelBijeenkomst(HANNA, { ...A, reden: '  ' })).toMatchObject({
      refusals: [{ code: 'veld-leeg', pad: 'reden' }],
    });
    await plek.maak('b');
    const concept = await plek.staf.cancelBijeenkomst(HANNA, { ...AFZEGGEN, bijeenkomstId: 'b' });
    expect(codesOf(concept)).toEqual(['bijeenkomst-concept']);
    expect(await plek.audit('b')).toEqual([]);
  });
});

describe('createQueueRondzending', () => {
  const BERICHT = { ...A, id: 'r-1', doel: 'iedereen', onderwerp: 'Parkeren', tekst: 'Kom op de fiets.' } as const;

  it('maakt één bericht, ook als hetzelfde verzoek nog eens komt nadat het weg is', async () => {
    await plek.publiceer('a');
    await plek.meldAan('a', 'kim');
    const twee = [HANNA, YARA].map((wie) => plek.staf.queueRondzending(wie, BERICHT));
    for (const result of await Promise.all(twee)) expectOk(result);
    const [rondzending] = await plek.rondzendingen('a');
    if (rondzending) await plek.put('a', { ...rondzending, status: 'klaar', aantal: 1 });
    const beeld = expectOk(await plek.staf.queueRondzending(HANNA, { ...BERICHT, tekst: 'Toch met de auto.' }));
    expect(await plek.rondzendingen('a')).toMatchObject([
      { id: 'rondzending-r-1', status: 'klaar', inhoud: { onderwerp: 'Parkeren', tekst: 'Kom op de fiets.' } },
    ]);
    expect(beeld.rondzendingen).toMatchObject([{ soort: 'bericht', onderwerp: 'Parkeren', aantal: 1 }]);
    expect(await plek.audit('a')).toHaveLength(1);
    expect((await plek.audit('a'))[0]).toContain('bericht-aan-deelnemers');
  });

  it('vraagt een onderwerp en een tekst', async () => {
    await plek.publiceer('a');
    const result = await plek.staf.queueRondzending(HANNA, { ...BERICHT, onderwerp: ' ', tekst: 'x'.repeat(4001) });
    expect(codesOf(result)).toEqual(['veld-leeg', 'veld-te-lang']);
    expect(await plek.rondzendingen('a')).toEqual([]);
    expect(await plek.audit('a')).toEqual([]);
  });

  it('stuurt niets vanuit een concept, en niets als de adressen weg zijn', async () => {
    await plek.maak('a');
    expect(codesOf(await plek.staf.queueRondzending(HANNA, BERICHT))).toEqual(['bijeenkomst-concept']);
    const kop = await plek.kop('a');
    const eindstand = { aangemeld: 0, aanwezig: 0, nietVerschenen: 0, afgemeld: 0, perSchool: {} };
    if (kop) await plek.put('a', { ...kop, status: 'gepubliceerd', eindstand });
    expect(codesOf(await plek.staf.queueRondzending(HANNA, BERICHT))).toEqual(['gegevens-gewist']);
  });
});
