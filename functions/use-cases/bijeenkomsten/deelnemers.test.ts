import { createMaintainBijeenkomsten } from '../maintain-bijeenkomsten';
import type { DeelnemerBericht } from '@domain/bijeenkomst/deelnemer-bericht';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, YARA } from '../../../test/builders/een-adresboek';
import {
  codesOf,
  eenBijeenkomstWerkplek,
  eenInschrijving,
  expectOk,
  type BijeenkomstWerkplek,
} from '../../../test/builders/een-bijeenkomst-werkplek';

let plek: BijeenkomstWerkplek;
beforeEach(async () => {
  plek = await eenBijeenkomstWerkplek();
});
afterEach(() => plek.close());

const A = { bijeenkomstId: 'a' };
const mailsAan = (berichten: readonly DeelnemerBericht[], naam: string) =>
  berichten.filter(({ aan }) => aan.email.startsWith(`${naam}@`)).map(({ mailSoort }) => mailSoort);

describe('createAddAanmelding', () => {
  it('geeft een plek zolang die er is en daarna een nummer op de wachtlijst', async () => {
    await plek.publiceer('a', { capaciteit: 2 });
    await plek.meldAan('a', 'kim', 'bo', 'sem');
    expect(await plek.lijst('a')).toEqual(['Kim bevestigd', 'Bo bevestigd', 'Sem wachtlijst']);
    expect((await plek.beeld('a')).deelnemers[2]).toMatchObject({ wachtnummer: 1, bron: 'swv' });
    expect(mailsAan(await plek.berichten('a'), 'sem')).toEqual(['wachtlijst']);
  });

  it('vergeeft de laatste plek één keer als twee collega’s tegelijk toevoegen', async () => {
    await plek.publiceer('a', { capaciteit: 1 });
    const voegToe = (naam: string) =>
      plek.staf.addAanmelding(HANNA, { ...A, id: `verzoek-${naam}`, antwoorden: eenInschrijving(naam) });
    for (const result of await Promise.all(['kim', 'bo', 'sem'].map(voegToe))) expectOk(result);
    const { tellingen, deelnemers } = await plek.beeld('a');
    expect(tellingen).toMatchObject({ bezet: 1, wachtend: 2 });
    expect(deelnemers.map(({ wachtnummer }) => wachtnummer)).toEqual([undefined, 1, 2]);
  });

  it('verandert en mailt niets als hetzelfde verzoek nog eens komt', async () => {
    await plek.publiceer('a');
    await plek.meldAan('a', 'kim');
    const input = { ...A, id: 'verzoek-kim', antwoorden: eenInschrijving('kim') };
    expectOk(await plek.staf.addAanmelding(HANNA, input));
    expect(await plek.berichten('a')).toHaveLength(1);
  });

  it('zegt bij welk adres iemand er al staat, en voegt dan niemand toe', async () => {
    await plek.publiceer('a');
    await plek.meldAan('a', 'kim');
    const collegas = [{ id: 'r1', naam: 'Kim', email: 'KIM@zilverenreiger.example', rol: 'kc' }];
    const antwoorden = eenInschrijving('bo', { collegas });
    expect(await plek.staf.addAanmelding(HANNA, { ...A, id: 'v-2', antwoorden })).toMatchObject({
      refusals: [{ code: 'al-aangemeld', pad: 'collegas/r1/email' }],
    });
    expect(await plek.lijst('a')).toEqual(['Kim bevestigd']);
  });

  it('meldt wie zich afmeldde gewoon weer aan', async () => {
    await plek.publiceer('a');
    const [kim = ''] = await plek.meldAan('a', 'kim');
    expectOk(await plek.staf.cancelAanmelding(HANNA, { ...A, aanmeldingId: kim }));
    expectOk(await plek.staf.addAanmelding(HANNA, { ...A, id: 'v-2', antwoorden: eenInschrijving('kim') }));
    expect(await plek.lijst('a')).toEqual(['Kim bevestigd']);
  });

  it('herkent de school en bewaart de antwoorden op extra vragen', async () => {
    const vragen = [{ id: 'dieet', label: 'Dieet', soort: 'tekst', isVerplicht: true }];
    await plek.publiceer('a', { vragen });
    const kaal = await plek.staf.addAanmelding(HANNA, { ...A, id: 'v', antwoorden: eenInschrijving('kim') });
    expect(kaal).toMatchObject({ refusals: [{ code: 'veld-leeg', pad: 'vraagdieet' }] });
    const antwoorden = eenInschrijving('kim', { vraagdieet: 'Geen noten' });
    const beeld = expectOk(await plek.staf.addAanmelding(HANNA, { ...A, id: 'v', antwoorden }));
    expect(beeld.deelnemers).toMatchObject([
      { antwoorden: { vraagdieet: 'Geen noten' }, deelnemer: { school: 'De Zilveren Reiger', schoolId: '99AA00' } },
    ]);
  });

  it('weigert een concept, een afgezegde en een die er niet is', async () => {
    await plek.maak('a');
    const voegToe = (bijeenkomstId: string) =>
      plek.staf.addAanmelding(HANNA, { bijeenkomstId, id: 'v', antwoorden: eenInschrijving('kim') });
    expect(codesOf(await voegToe('a'))).toEqual(['bijeenkomst-concept']);
    await plek.publiceer('b');
    await plek.staf.cancelBijeenkomst(HANNA, { bijeenkomstId: 'b', reden: 'x' });
    expect(codesOf(await voegToe('b'))).toEqual(['bijeenkomst-afgezegd']);
    expect(codesOf(await voegToe('x'))).toEqual(['niet-gevonden']);
  });
});

describe('createCancelAanmelding', () => {
  it('geeft de plek aan wie het langst wacht, één keer', async () => {
    await plek.publiceer('a', { capaciteit: 1 });
    const [kim = ''] = await plek.meldAan('a', 'kim', 'bo', 'sem');
    expectOk(await plek.staf.cancelAanmelding(HANNA, { ...A, aanmeldingId: kim }));
    expectOk(await plek.staf.cancelAanmelding(YARA, { ...A, aanmeldingId: kim }));
    expect(await plek.lijst('a')).toEqual(['Bo aangeboden', 'Sem wachtlijst', 'Kim geannuleerd']);
    const berichten = await plek.berichten('a');
    expect(mailsAan(berichten, 'kim')).toEqual(['bevestiging', 'afmelding']);
    expect(mailsAan(berichten, 'bo')).toEqual(['wachtlijst', 'aanbod']);
    expect(await plek.audit('a')).toEqual([`${HANNA.id} deelnemer-afgemeld`]);
  });

  it('kent wie er niet op staat niet', async () => {
    await plek.publiceer('a');
    const vreemd = { ...A, aanmeldingId: `aanmelding-${'0'.repeat(32)}` };
    expect(codesOf(await plek.staf.cancelAanmelding(HANNA, vreemd))).toEqual(['niet-gevonden']);
    expect(await plek.audit('a')).toEqual([]);
  });
});

describe('createRetryDeelnemerMail', () => {
  it('zet alleen de mails van deze deelnemer die aandacht vragen weer klaar', async () => {
    await plek.publiceer('a');
    const [kim = '', bo = ''] = await plek.meldAan('a', 'kim', 'bo');
    const gestopt = (await plek.berichten('a')).map((bericht) => ({
      ...bericht,
      status: 'aandacht' as const,
      pogingen: 10,
      laatsteFout: 'graph-404',
    }));
    await plek.put('a', ...gestopt);
    expect((await plek.beeld('a')).deelnemers.map(({ mail }) => mail?.status)).toEqual(['aandacht', 'aandacht']);
    const beeld = expectOk(await plek.staf.retryDeelnemerMail(HANNA, { ...A, aanmeldingId: kim }));
    expect(beeld.deelnemers.map(({ mail }) => mail?.status)).toEqual(['onderweg', 'aandacht']);
    const nogEens = await plek.staf.retryDeelnemerMail(HANNA, { ...A, aanmeldingId: kim });
    expect(codesOf(nogEens)).toEqual(['bericht-niet-in-aandacht']);
    const berichten = await plek.berichten('a');
    expect(berichten.find(({ aanmeldingId }) => aanmeldingId === kim)).toMatchObject({ pogingen: 0 });
    expect(berichten.find(({ aanmeldingId }) => aanmeldingId === bo)).toMatchObject({ pogingen: 10 });
  });
});

describe('createSetAanwezigheid', () => {
  const AAN_DE_DEUR = '2025-05-15T06:45:00.000Z';
  const deelname = async (school: string) =>
    (await plek.deps.bijeenkomsten.read(`school-${school}`, 'cursusdeelname-a'))?.value;

  it('houdt bij wie er is, en telt voor de school wie een knoppencursus bijwoonde', async () => {
    await plek.publiceer('a', { soort: 'knoppencursus' });
    const [kim = '', bo = ''] = await plek.meldAan('a', 'kim', 'bo');
    const zet = (aanmeldingId: string, status: 'bevestigd' | 'aanwezig' | 'nietVerschenen') =>
      plek.staf.setAanwezigheid(HANNA, { ...A, aanmeldingId, status });
    plek.klok.nu = AAN_DE_DEUR;
    for (const result of await Promise.all([zet(kim, 'aanwezig'), zet(bo, 'aanwezig'), zet(kim, 'aanwezig')]))
      expectOk(result);
    expect(await deelname('99AA00')).toEqual({
      id: 'cursusdeelname-a',
      soort: 'cursusdeelname',
      schoolId: '99AA00',
      bijeenkomstId: 'a',
      datum: '2025-05-15',
      aanwezig: { ib: 2 },
    });
    expectOk(await zet(bo, 'nietVerschenen'));
    expect(await deelname('99AA00')).toMatchObject({ aanwezig: { ib: 1 } });
    const beeld = expectOk(await zet(kim, 'bevestigd'));
    expect(await deelname('99AA00')).toMatchObject({ aanwezig: {} });
    expect(beeld.tellingen).toMatchObject({ aanwezig: 0, nietVerschenen: 1, bezet: 2 });
    expect(JSON.stringify(await deelname('99AA00'))).not.toMatch(/kievit/i);
  });

  it('schrijft wat bij een school ontbreekt alsnog op, voordat de namen weggaan', async () => {
    await plek.publiceer('a', { soort: 'knoppencursus' });
    const [kim = ''] = await plek.meldAan('a', 'kim');
    plek.klok.nu = AAN_DE_DEUR;
    expectOk(await plek.staf.setAanwezigheid(HANNA, { ...A, aanmeldingId: kim, status: 'aanwezig' }));
    const verloren = await plek.deps.bijeenkomsten.read('school-99AA00', 'cursusdeelname-a');
    await plek.deps.bijeenkomsten.commit('school-99AA00', [
      { kind: 'delete', id: 'cursusdeelname-a', version: verloren?.version ?? '' },
    ]);
    plek.klok.nu = '2025-07-20T08:00:00.000Z';
    await createMaintainBijeenkomsten({ ...plek.deps, log: () => {} })();
    expect(await plek.lijst('a')).toEqual([]);
    expect(await deelname('99AA00')).toMatchObject({ aanwezig: { ib: 1 } });
  });

  it('schrijft bij de school niets op van een andere soort, of van een onbekende school', async () => {
    await plek.publiceer('b');
    const [kim = ''] = await plek.meldAan('b', 'kim');
    await plek.publiceer('a', { soort: 'knoppencursus' });
    const antwoorden = eenInschrijving('bo', { school: 'De Nieuwe School' });
    const [bo] = expectOk(await plek.staf.addAanmelding(HANNA, { ...A, id: 'v', antwoorden })).deelnemers;
    plek.klok.nu = AAN_DE_DEUR;
    expectOk(await plek.staf.setAanwezigheid(HANNA, { bijeenkomstId: 'b', aanmeldingId: kim, status: 'aanwezig' }));
    expectOk(await plek.staf.setAanwezigheid(HANNA, { ...A, aanmeldingId: bo?.id ?? '', status: 'aanwezig' }));
    expect(await plek.dump()).not.toContain('cursusdeelname');
  });

  it('houdt vóór de dag zelf niets bij', async () => {
    await plek.publiceer('a');
    const [kim = ''] = await plek.meldAan('a', 'kim');
    const result = await plek.staf.setAanwezigheid(HANNA, { ...A, aanmeldingId: kim, status: 'aanwezig' });
    expect(codesOf(result)).toEqual(['regel']);
    expect(await plek.lijst('a')).toEqual(['Kim bevestigd']);
  });
});
