import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PubliekePagina, ReactieFormulier } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { formulierVan, listRegels } from './aanmeld-werk';
import { BO, keren, KIM, LOT, straks, UUR_MS, startAanmelden, type AanmeldWereld } from './start-aanmelden';

let scenario: AanmeldWereld['scenario'];
let werk: AanmeldWereld['werk'];
let meldAan: AanmeldWereld['meldAan'];
let eigen: AanmeldWereld['eigen'];
beforeAll(async () => {
  ({ scenario, werk, meldAan, eigen } = await startAanmelden());
});
afterAll(() => scenario.stop());

describe('van aanmelden tot afmelden, langs het venster', () => {
  it('staat in de lijst, heeft een pagina, en de mail met agenda en link komt in het postvak', async () => {
    const url = scenario.url;
    const id = await werk.openBijeenkomst({ capaciteit: 3 });
    const lijst = await werk.call<{ bijeenkomsten: { bijeenkomstId: string }[] }>('GET bijeenkomsten', undefined, {
      url,
    });
    expect(lijst.body.bijeenkomsten.map(({ bijeenkomstId }) => bijeenkomstId)).toContain(id);
    const pagina = await werk.call<PubliekePagina>(`GET bijeenkomsten/${id}`, undefined, { url });
    expect(pagina.body).toMatchObject({ bijeenkomst: { fase: 'open', vrij: 3 }, vragen: [] });
    const scholen = await werk.call<{ scholen: { id: string }[] }>('GET scholen', undefined, { url });
    expect(scholen.body.scholen.map((school) => school.id)).toContain('99AA00');

    await werk.meldAan(id, { url, antwoorden: formulierVan(KIM) });
    const [bericht] = await werk.listBerichten(id);
    const bezorgd = () => scenario.graph.listBezorgd().filter(({ berichtId }) => berichtId === bericht?.id);
    await expect.poll(() => bezorgd().length).toBe(1);
    const { berichten } = (await (await fetch(`${scenario.graph.url}/dev/postvak`)).json()) as {
      berichten: { berichtId: string; bijlagen: { naam: string }[] }[];
    };
    const post = berichten.find(({ berichtId }) => berichtId === bericht?.id);
    expect(post?.bijlagen.map(({ naam }) => naam)).toEqual(['uitnodiging.ics']);

    const token = await werk.readLink(id, KIM, 'aanmelding');
    expect((await eigen('POST aanmelding', { token })).body).toMatchObject({
      status: 'bevestigd',
      naam: 'Kim Waterhoen',
      email: 'k…@zilverenreiger.example',
      school: 'De Zilveren Reiger',
      magAfmelden: true,
    });
    const { email: _, ...gewijzigd } = formulierVan(KIM, { naam: 'Kim de Waterhoen' });
    const na = await eigen('PATCH aanmelding', { token, antwoorden: gewijzigd });
    expect([na.status, na.body.naam]).toEqual([200, 'Kim de Waterhoen']);
    expect((await eigen('POST aanmelding/afmelding', { token })).body).toMatchObject({ status: 'geannuleerd' });
    expect((await eigen('POST aanmelding/afmelding', { token })).status).toBe(200);
    expect(await werk.listMails(id, KIM)).toEqual(['bevestiging', 'gewijzigde-aanmelding', 'afmelding']);
  });
});

describe('nog eens', () => {
  it('hetzelfde verzoek geeft hetzelfde antwoord, en doet niets', async () => {
    const id = await werk.openBijeenkomst({ capaciteit: 1 });
    await meldAan(id, BO);
    const poging = { antwoorden: formulierVan(KIM), id: randomUUID() };
    const antwoorden = await Promise.all(keren(5).map(() => werk.meldAan(id, poging)));
    await meldAan(id, LOT);
    antwoorden.push(await werk.meldAan(id, poging));
    expect(new Set(antwoorden.map(({ status, body }) => `${status} ${JSON.stringify(body)}`))).toEqual(
      new Set(['201 {"plekken":[{"plaats":"wachtlijst","wachtnummer":1}]}']),
    );
    expect(await werk.listMails(id, KIM)).toEqual(['wachtlijst']);
  });

  it.each([
    ['er plek is', 5],
    ['het vol is', 1],
  ])('hetzelfde adres krijgt precies het antwoord van een nieuw adres, als %s', async (_, capaciteit) => {
    const [bekend, nieuw] = [await werk.openBijeenkomst({ capaciteit }), await werk.openBijeenkomst({ capaciteit })];
    await meldAan(bekend, KIM);
    await meldAan(nieuw, BO);
    const zichtbaar = async (id: string) => {
      const { status, bytes, koppen } = await werk.meldAan(id, { antwoorden: formulierVan(KIM) });
      return { status, bytes: bytes.toString(), koppen: { ...koppen, date: '' } };
    };
    expect(await zichtbaar(bekend)).toEqual(await zichtbaar(nieuw));
    expect(await werk.listMails(bekend, KIM)).toEqual(['bevestiging', 'nog-eens']);
    const link = async (id: string, email: string) => {
      const { status, bytes } = await werk.call(`POST bijeenkomsten/${id}/link`, { email });
      return [status, bytes.toString()];
    };
    expect(await link(bekend, BO)).toEqual(await link(bekend, KIM));
    expect(await werk.listMails(bekend, BO)).toEqual([]);
  });

  it('wie te vaak komt van één netwerk moet wachten, en een ander niet', async () => {
    const id = await werk.openBijeenkomst({ capaciteit: 100 });
    const uitkomsten = await Promise.all(
      keren(45).map((i) => werk.meldAan(id, { antwoorden: formulierVan(`${i}@school.example`), netwerk: '192.0.2.1' })),
    );
    expect(uitkomsten.filter(({ status }) => status === 201)).toHaveLength(40);
    const geweigerd = uitkomsten.filter(({ status }) => status === 429);
    expect(geweigerd.map(({ body }) => body.refusals?.[0]?.code)).toEqual(keren(5).map(() => 'te-vaak'));
    expect(new Set(geweigerd.map(({ koppen }) => koppen['retry-after']))).toEqual(new Set(['600']));
    await meldAan(id, KIM);
    // Who makes up an address in front of it stays who it is.
    const verzonnen = await werk.meldAan(id, { antwoorden: formulierVan(LOT), netwerk: '9.9.9.9, 192.0.2.1' });
    expect(verzonnen.status).toBe(429);
  });
});

describe('wat een kwaadwillende in een naam zet', () => {
  it('blijft tekst, en komt niet als naam in een mail of agenda', async () => {
    const id = await werk.openBijeenkomst({ capaciteit: 2 });
    const naam = '<script>alert("x")</script>';
    const { status, bytes } = await werk.meldAan(id, { antwoorden: formulierVan(KIM, { naam }) });
    expect([status, bytes.toString()]).toEqual([201, '{"plekken":[{"plaats":"bevestigd"}]}']);
    const [bericht] = await werk.listBerichten(id);
    expect(JSON.stringify(bericht)).not.toContain('script');
    const beeld = await eigen('POST aanmelding', { token: await werk.readLink(id, KIM, 'aanmelding') });
    expect(beeld.koppen['content-type']).toBe('application/json');
    expect(beeld.body.naam).toBe(naam);
  });
});

describe('de reactie na afloop', () => {
  it('kan één keer met elke link, en staat nergens met een naam', async () => {
    const id = await werk.openBijeenkomst({}, { begin: straks(-3 * UUR_MS), eind: straks(-UUR_MS) });
    const maak = () =>
      werk.maakLink({
        doel: 'reactie',
        bijeenkomstId: id,
        aanmeldingId: `aanmelding-${randomUUID().replaceAll('-', '')}`,
        tot: straks(24 * UUR_MS),
      });
    const token = maak();
    const lees = () => werk.call<ReactieFormulier>('POST reactie', { token });
    expect((await lees()).body).toMatchObject({ isGereageerd: false, bijeenkomst: { fase: 'voorbij' } });
    const leeg = await werk.call('POST reactie/inzending', { token, antwoorden: {} });
    expect([leeg.status, leeg.body.refusals?.[0]?.code]).toEqual([422, 'veld-leeg']);
    const antwoorden = { vraaggehad: 'Concrete voorbeelden.', cijfer: 8 };
    const tegelijk = await Promise.all(keren(4).map(() => werk.call('POST reactie/inzending', { token, antwoorden })));
    expect(tegelijk.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect((await lees()).body.isGereageerd).toBe(true);
    const zaal = await Promise.all(
      keren(30).map(() => werk.call('POST reactie/inzending', { token: maak(), antwoorden }, { netwerk: '192.0.2.7' })),
    );
    expect(zaal.filter(({ status }) => status === 201)).toHaveLength(30);
    const reacties = await werk.store.list(id, 'reactie-');
    expect(reacties).toHaveLength(31);
    expect(JSON.stringify(reacties)).not.toContain(token.split('.')[2]?.slice(-32));
  });
});

it('en van dit alles staat niets in het log', () => {
  const lekt = /(kim|bo|lot)@|school\.example|Waterhoen|alert\(|"status":500/;
  expect(listRegels(scenario, lekt)).toEqual([]);
});
