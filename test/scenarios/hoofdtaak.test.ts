import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDagen } from '@domain/datum/datum';
import { stapId, type Dossier, type StapDocument } from '@domain/dossier/dossier';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { STAPPEN } from '@domain/stappenplan/stappenplan';
import { checkWet } from '@domain/wet/wet-check';
import type { Ik, Werkvoorraad } from '@domain/werkvoorraad/werkvoorraad';
import { HANNA, MARIT } from '../../dev/demo-wereld/personas';
import type { Ontvangen as Mail } from '../../dev/graph/list-postvak';
import {
  AKKOORD,
  HEROPENING,
  INTREKKING,
  eenOpening,
  eenVerhaalTotGisteren,
  fillStap,
  openDossier,
  vandaag,
  wijzig,
} from './dossier-werk';
import { dumpOpslag, listLogBezwaren, listAudit } from './look-in-store';
import { startScenario, type Scenario, type Weigering } from './start-scenario';

const NAMEN = /fenna|wielewaal/i;
const id = crypto.randomUUID();
const berichtId = crypto.randomUUID();
const dossier = `dossiers/${id}`;
const verhaal = eenVerhaalTotGisteren();
const BERICHT = { id: berichtId, aan: HANNA, documenten: ['opp'], toelichting: 'Kijk je vooral naar stap 8?' };

let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario();
});
afterAll(() => scenario.stop());

const codes = ({ body }: { body: unknown }) => (body as Weigering).refusals?.map(({ code }) => code);
const read = async (wie: string) => (await scenario.call(wie, `GET ${dossier}`)).body;
const judge = (beeld: DossierBeeld) => {
  const stappen = beeld.stappen.map((stap) => ({ ...stap, id: stapId(stap.nummer), soort: 'stap' }) as StapDocument);
  return checkWet({ ...beeld, stappen } satisfies Dossier, vandaag());
};
const listMail = async ({ url }: Scenario): Promise<readonly Mail[]> => {
  const response = await fetch(`${url}/dev/postvak?aan=h.meerkoet@swv-waterstede.example`);
  return ((await response.json()) as { berichten: Mail[] }).berichten;
};

describe('de hoofdtaak', () => {
  it('de IB’er opent een dossier en vindt het in de werkvoorraad', async () => {
    expect((await scenario.call<Ik>('marit', 'GET ik')).body.magDossierOpenen).toBe(true);
    const geopend = await scenario.call('marit', 'POST dossiers', { id, antwoorden: eenOpening() });
    expect([geopend.status, geopend.body]).toEqual([201, { id }]);
    const lijst = await scenario.call<Werkvoorraad>('marit', 'POST werkvoorraad', {
      zoek: 'wielewaal',
      sorteer: 'bijgewerkt',
    });
    expect(lijst.body.rijen[0]).toMatchObject({ id, nummer: expect.stringMatching(/^D-\d{4}-\d{6}$/) });
    expect(judge(await read('marit')).oordeel.soort).not.toBe('voldoet');
  });

  it.each(STAPPEN.map(({ nummer, titel }) => [nummer, titel] as const))(
    'vult stap %i (%s) en meldt die gereed',
    async (nummer) => {
      const plek = [id, nummer] as const;
      const gereedmelding = `POST ${dossier}/stappen/${nummer}/gereedmelding`;
      expect((await scenario.call('marit', gereedmelding, {})).status).toBe(422);
      const bewaard = await fillStap(scenario, 'marit', plek, verhaal[nummer]);
      expect([bewaard.status, bewaard.body.stap.toestand]).toEqual([200, 'bezig']);
      const gereed = await scenario.call('marit', gereedmelding, {});
      expect(codes(gereed)).toBeUndefined();
      expect(gereed.body.stappen[nummer - 1]).toMatchObject({
        toestand: 'gereed',
        gereed: { doorId: MARIT },
        acties: ['heropenen'],
      });
      expect(gereed.body.stappen[nummer - 1]?.antwoorden).toEqual(verhaal[nummer]);
    },
  );

  it('ziet dat het OPP aan de wet voldoet', async () => {
    const beeld = await read('marit');
    expect(beeld.kop.voortgang).toEqual(Array.from({ length: 11 }, () => 'gereed'));
    const { oordeel, inOrde } = judge(beeld);
    expect([oordeel.soort, inOrde.length]).toEqual(['voldoet', 10]);
    expect(beeld.momentopnamen).toMatchObject([{ antwoorden: verhaal[3] }]);
  });

  it('kan niet versturen voordat het dossier is gedeeld, en niet delen zonder akkoord van de ouders', async () => {
    expect((await scenario.call('hanna', `GET ${dossier}`)).status).toBe(404);
    const voorstel = await scenario.call<{ moetEerstDelen: boolean; ontvangers: { id: string }[] }>(
      'marit',
      `GET ${dossier}/berichtvoorstel`,
    );
    expect(voorstel.body).toMatchObject({ moetEerstDelen: true, ontvangers: [{ id: HANNA }], wijze: 'bijlage' });
    const geweigerd = await scenario.call('marit', `POST ${dossier}/berichten`, BERICHT);
    expect([geweigerd.status, codes(geweigerd)]).toEqual([409, ['niet-gedeeld']]);
    const morgen = { ...AKKOORD(), akkoordOp: addDagen(vandaag(), 2) };
    expect(codes(await scenario.call('marit', `POST ${dossier}/deling`, morgen))).toEqual(['datum-volgorde']);
    expect(codes(await scenario.call('marit', `POST ${dossier}/deling`, { ...AKKOORD(), akkoordVan: ' ' }))).toEqual([
      'veld-leeg',
    ]);
    expect((await scenario.call('hanna', `GET ${dossier}`)).status).toBe(404);
  });

  it('deelt en verstuurt; het bericht is binnen enkele seconden in het postvak, één keer', async () => {
    expect((await scenario.call('marit', `POST ${dossier}/deling`, AKKOORD())).body.kop.isGedeeld).toBe(true);
    const verstuurd = await scenario.call('marit', `POST ${dossier}/berichten`, BERICHT);
    expect(verstuurd.body.berichten).toMatchObject([{ toelichting: BERICHT.toelichting, aan: { id: HANNA } }]);
    await expect.poll(async () => (await listMail(scenario)).length).toBe(1);
    await scenario.fireTimer('elke-minuut');
    expect(await listMail(scenario)).toHaveLength(1);
  });

  it('bezorgt een versleutelde mail zonder gegevens van de leerling', async () => {
    const { kop } = await read('marit');
    const mails = await listMail(scenario);
    expect(mails).toMatchObject([
      {
        berichtId: `bericht-${berichtId}`,
        isVersleuteld: true,
        aan: [{ naam: 'Hanna Meerkoet' }],
        cc: [],
        koppen: [{ name: 'x-swv-beveiligd', value: 'encrypt' }],
        onderwerp: expect.stringContaining(kop.nummer) as string,
        tekst: expect.stringContaining(`${scenario.url}/?dossier=${id}`) as string,
        bijlagen: [{ naam: `OPP-${kop.nummer}.pdf`, type: 'application/pdf' }],
      },
    ]);
    expect(scenario.graph.findPost(`bericht-${berichtId}`)).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toMatch(NAMEN);
    expect(JSON.stringify(mails)).not.toContain(BERICHT.toelichting);
  });

  it('met het OPP als bijlage die te openen is', async () => {
    const [bijlage] = (await listMail(scenario)).flatMap(({ bijlagen }) => bijlagen);
    const response = await fetch(`${scenario.url}${bijlage?.pad}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.subarray(0, 5).toString(), bytes.byteLength]).toEqual(['%PDF-', bijlage?.grootte]);
  });

  it('toont het bericht met zijn status in het logboek', async () => {
    const readStatus = async () => (await read('marit')).berichten.map(({ status }) => status);
    await expect.poll(readStatus).toEqual(['verzonden']);
    const { logboek, berichten } = await read('marit');
    expect(logboek[0]).toMatchObject({
      wat: 'bericht',
      tekst: expect.stringContaining('OPP versie 1 (vastgesteld) aan Hanna Meerkoet') as string,
      berichtId: `bericht-${berichtId}`,
      stempel: { doorId: MARIT },
    });
    expect(berichten).toMatchObject([{ verzondenOp: expect.stringMatching(/Z$/) as string, magOpnieuw: false }]);
  });

  it('laat de consulent van het TPO lezen en het OPP openen, maar niets in de stappen veranderen', async () => {
    const beeld = await read('hanna');
    expect([beeld.id, beeld.acties, beeld.stappen.flatMap(({ acties }) => acties)]).toEqual([
      id,
      ['logboekSchrijven', 'oppMaken'],
      [],
    ]);
    const opp = await scenario.call('hanna', `GET ${dossier}/opp`);
    expect([opp.status, opp.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(JSON.stringify(opp.koppen)).not.toMatch(NAMEN);
    const lijst = await scenario.call<Werkvoorraad>('hanna', 'POST werkvoorraad', { zoek: 'wielewaal' });
    expect(lijst.body.rijen.map((rij) => rij.id)).toContain(id);
  });

  it('sluit de consulent buiten zodra het delen is ingetrokken', async () => {
    expect((await scenario.call('marit', `POST ${dossier}/deling/intrekking`, INTREKKING())).body.kop.isGedeeld).toBe(
      false,
    );
    for (const vraag of [`GET ${dossier}`, `GET ${dossier}/opp`]) {
      const { status, body } = await scenario.call('hanna', vraag);
      expect([vraag, status, codes({ body })]).toEqual([vraag, 404, ['niet-gevonden']]);
    }
    const lijst = await scenario.call<Werkvoorraad>('hanna', 'POST werkvoorraad', {});
    expect(lijst.body.rijen.map((rij) => rij.id)).not.toContain(id);
  });

  it.each([
    ['GET', '', undefined],
    ['GET', '/opp', undefined],
    ['GET', '/berichtvoorstel', undefined],
    ['PATCH', '/stappen/4', { wijzigingen: [wijzig('integratiefBeeld', null, 'Van een vreemde.')] }],
    ['POST', '/stappen/4/gereedmelding', {}],
    ['POST', '/stappen/4/heropening', HEROPENING('Ik kijk even mee.')],
    ['POST', '/logboek', { id: crypto.randomUUID(), wat: 'notitie', datum: vandaag(), tekst: 'Hallo.' }],
    ['POST', '/deling', AKKOORD()],
    ['POST', '/deling/intrekking', INTREKKING()],
    ['POST', '/berichten', BERICHT],
    ['POST', `/berichten/bericht-${berichtId}/herkansing`, {}],
    ['POST', '/aanwezigheid', { stap: 4 }],
  ])(
    'zegt tegen de IB’er van een andere school bij %s %s hetzelfde als bij een onbekend dossier',
    async (methode, pad, body) => {
      const voor = await dumpOpslag(scenario);
      const ask = async (welk: string) => {
        const {
          status,
          koppen,
          body: antwoord,
        } = await scenario.call<object>('nadia', `${methode} dossiers/${welk}${pad}`, body);
        return { status, koppen: { ...koppen, date: '' }, antwoord: { ...antwoord, kenmerk: '' } };
      };
      const vreemd = await ask(id);
      expect(vreemd).toEqual(await ask(crypto.randomUUID()));
      expect([vreemd.status, codes({ body: vreemd.antwoord })]).toEqual([404, ['niet-gevonden']]);
      expect(await dumpOpslag(scenario)).toBe(voor);
    },
  );

  it('houdt in de audit bij wie las en schreef', async () => {
    const audit = await listAudit(scenario, id);
    const stappen = STAPPEN.flatMap(({ nummer }) => [
      `${MARIT} stap-${nummer}-bewaard`,
      `${MARIT} stap-${nummer}-gereed`,
    ]);
    const rest = ['geopend', 'gedeeld', 'bericht-klaargezet', 'deling-ingetrokken'].map((wat) => `${MARIT} ${wat}`);
    expect(new Set(audit)).toEqual(
      new Set([...stappen, ...rest, `${MARIT} gelezen`, `${HANNA} gelezen`, `${HANNA} opp-gemaakt`]),
    );
    expect(audit.filter((regel) => !regel.endsWith('gelezen'))).toHaveLength(2 * STAPPEN.length + rest.length + 1);
  });

  it('zet geen naam en geen antwoord in het log', async () => {
    expect(scenario.readLog()).toContain('"route":"queue-bericht"');
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});

describe('zonder change feed', () => {
  let zonderFeed: Scenario;
  beforeAll(async () => {
    zonderFeed = await startScenario({ settings: { 'AzureWebJobs.verstuur-bericht.Disabled': 'true' } });
  });
  afterAll(() => zonderFeed.stop());

  it('brengt de timer het bericht weg, één keer', async () => {
    const functies = await (await fetch(`${zonderFeed.functionsUrl}/admin/functions`)).json();
    expect((functies as { name: string }[]).map(({ name }) => name)).not.toContain('verstuur-bericht');
    const dossierId = await openDossier(zonderFeed);
    await zonderFeed.call('marit', `POST dossiers/${dossierId}/deling`, AKKOORD());
    const verstuurd = await zonderFeed.call('marit', `POST dossiers/${dossierId}/berichten`, BERICHT);
    expect(verstuurd.body.berichten).toMatchObject([{ status: 'klaargezet' }]);
    await Promise.all([zonderFeed.fireTimer('elke-minuut'), zonderFeed.fireTimer('elke-minuut')]);
    expect(await listMail(zonderFeed)).toMatchObject([{ berichtId: `bericht-${berichtId}`, isVersleuteld: true }]);
    const beeld = await zonderFeed.call('marit', `GET dossiers/${dossierId}`);
    expect(beeld.body.berichten).toMatchObject([{ status: 'verzonden' }]);
  });
});
