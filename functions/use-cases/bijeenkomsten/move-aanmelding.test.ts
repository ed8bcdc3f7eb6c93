import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, YARA } from '../../../test/builders/een-adresboek';
import {
  codesOf,
  eenBijeenkomstWerkplek,
  expectOk,
  type BijeenkomstWerkplek,
} from '../../../test/builders/een-bijeenkomst-werkplek';
import type { DocumentStore } from '../../ports';
import { createMoveAanmelding } from './move-aanmelding';

let plek: BijeenkomstWerkplek;
beforeEach(async () => {
  plek = await eenBijeenkomstWerkplek();
});
afterEach(() => plek.close());

const verplaats = (van: string, aanmeldingId: string, naar: string) =>
  plek.staf.moveAanmelding(HANNA, { bijeenkomstId: van, aanmeldingId, naar });
const idVan = async (bijeenkomst: string) => (await plek.aanmeldingen(bijeenkomst))[0]?.id ?? '';

describe('createMoveAanmelding', () => {
  it('geeft een plek in de andere en maakt die in deze vrij voor wie wacht', async () => {
    await plek.publiceer('a', { capaciteit: 1 });
    await plek.publiceer('b', { datum: '2025-05-20' });
    const [kim = ''] = await plek.meldAan('a', 'kim', 'bo');
    const beeld = expectOk(await verplaats('a', kim, 'b'));
    expect(beeld).toMatchObject({ bijeenkomstId: 'a', tellingen: { bezet: 1, aangeboden: 1, afgemeld: 1 } });
    expect(await plek.lijst('a')).toEqual(['Bo aangeboden', 'Kim geannuleerd']);
    expect(await plek.lijst('b')).toEqual(['Kim bevestigd']);
    expect(await plek.audit('a')).toEqual([`${HANNA.id} verplaatst-naar-b`]);
    expect(JSON.stringify(await plek.audit('a'))).not.toMatch(/kim|kievit/i);
    expect((await plek.berichten('b')).map(({ mailSoort }) => mailSoort)).toEqual(['verplaatst']);
  });

  it('verandert en mailt niets als hetzelfde verzoek nog eens komt', async () => {
    await plek.publiceer('a');
    await plek.publiceer('b');
    const [kim = ''] = await plek.meldAan('a', 'kim');
    expectOk(await verplaats('a', kim, 'b'));
    const voor = [await plek.berichten('a'), await plek.berichten('b'), await plek.audit('a')];
    expectOk(await verplaats('a', kim, 'b'));
    expect([await plek.berichten('a'), await plek.berichten('b'), await plek.audit('a')]).toEqual(voor);
  });

  it('kost niemand een plek als het halverwege afbreekt, en maakt het de volgende keer af', async () => {
    await plek.publiceer('a');
    await plek.publiceer('b');
    const [kim = ''] = await plek.meldAan('a', 'kim');
    const { bijeenkomsten } = plek.deps;
    const breektAf: DocumentStore = {
      ...bijeenkomsten,
      commit: (partition, writes) =>
        partition === 'a' ? Promise.reject(new Error('weg')) : bijeenkomsten.commit(partition, writes),
    };
    const move = createMoveAanmelding({ ...plek.deps, bijeenkomsten: breektAf });
    await expect(move(HANNA, { bijeenkomstId: 'a', aanmeldingId: kim, naar: 'b' })).rejects.toThrow('weg');
    expect([await plek.lijst('a'), await plek.lijst('b')]).toEqual([['Kim bevestigd'], ['Kim bevestigd']]);
    expectOk(await verplaats('a', kim, 'b'));
    expect([await plek.lijst('a'), await plek.lijst('b')]).toEqual([['Kim geannuleerd'], ['Kim bevestigd']]);
    expect(await plek.berichten('b')).toHaveLength(1);
  });

  it('gaat heen, terug en weer heen', async () => {
    await plek.publiceer('a');
    await plek.publiceer('b');
    await plek.meldAan('a', 'kim');
    expectOk(await verplaats('a', await idVan('a'), 'b'));
    expectOk(await verplaats('b', await idVan('b'), 'a'));
    expect([await plek.lijst('a'), await plek.lijst('b')]).toEqual([['Kim bevestigd'], ['Kim geannuleerd']]);
    expectOk(await verplaats('a', await idVan('a'), 'b'));
    expect([await plek.lijst('a'), await plek.lijst('b')]).toEqual([['Kim geannuleerd'], ['Kim bevestigd']]);
  });

  it('vergeeft de laatste plek in de andere één keer', async () => {
    await plek.publiceer('a');
    await plek.publiceer('b', { capaciteit: 1 });
    const ids = await plek.meldAan('a', 'kim', 'bo');
    const uitkomsten = await Promise.all(ids.map((id) => verplaats('a', id, 'b')));
    expect(uitkomsten.flatMap(codesOf)).toEqual(['bijeenkomst-vol']);
    expect((await plek.beeld('b')).tellingen).toMatchObject({ bezet: 1, wachtend: 0 });
    expect((await plek.beeld('a')).tellingen.bezet).toBe(1);
  });

  it('weigert wie al afgemeld is, dezelfde bijeenkomst, een concept en een die er niet is', async () => {
    await plek.publiceer('a');
    await plek.publiceer('b');
    await plek.maak('c');
    const [kim = '', bo = ''] = await plek.meldAan('a', 'kim', 'bo');
    expectOk(await plek.staf.cancelAanmelding(YARA, { bijeenkomstId: 'a', aanmeldingId: bo }));
    expect(codesOf(await verplaats('a', bo, 'b'))).toEqual(['regel']);
    expect(codesOf(await verplaats('a', kim, 'a'))).toEqual(['regel']);
    expect(codesOf(await verplaats('a', kim, 'c'))).toEqual(['bijeenkomst-concept']);
    expect(codesOf(await verplaats('a', kim, 'x'))).toEqual(['niet-gevonden']);
    expect(codesOf(await verplaats('x', kim, 'b'))).toEqual(['niet-gevonden']);
    expect(await plek.lijst('b')).toEqual([]);
    expect(await plek.lijst('a')).toEqual(['Kim bevestigd', 'Bo geannuleerd']);
  });

  it('laat niemand vertrekken uit wat al begonnen is, en schrijft dan ook ginds niets', async () => {
    await plek.publiceer('a');
    await plek.publiceer('b', { datum: '2025-05-20', aanmeldenTot: '2025-05-19' });
    const [kim = ''] = await plek.meldAan('a', 'kim');
    plek.klok.nu = '2025-05-15T08:00:00.000Z';
    expect(codesOf(await verplaats('a', kim, 'b'))).toEqual(['bijeenkomst-voorbij']);
    expect(await plek.lijst('b')).toEqual([]);
  });
});
