import type { Melding } from '@domain/melding/melding';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HANNA, MARIT, WIM, YARA } from '../../dev/demo-wereld/personas';
import { TEAMS_APP_ID } from '../../dev/machine-settings';
import { INSTELLINGEN, INSTELLINGEN_ID } from '../../functions/use-cases/adresboek';
import { AKKOORD, INTREKKING, openDossier } from './dossier-werk';
import { listLeerlinggegevens } from './look-in-store';
import { startScenario, type Scenario } from './start-scenario';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await startScenario();
});
afterAll(() => scenario.stop());
beforeEach(() => scenario.graph.storingen.clear());

const feed = (van: Scenario, wie: string) => van.graph.listMeldingen(wie);
const plekVan = ({ webUrl }: { webUrl: string }) =>
  (JSON.parse(new URL(webUrl).searchParams.get('context') ?? '') as { subEntityId: string }).subEntityId;
/** The line of this person about this place. */
const zoek = (van: Scenario, wie: string, plek: string) => feed(van, wie).find((regel) => plekVan(regel) === plek);
const listOutbox = async (van: Scenario, partition: string, container: 'dossiers' | 'helpdesk' = 'dossiers') =>
  (await van.openStore(container).list<Melding>(partition, 'melding-')).map(({ value }) => value);

async function deel(van: Scenario, id?: string): Promise<string> {
  const dossierId = id ?? (await openDossier(van));
  expect((await van.call('marit', `POST dossiers/${dossierId}/deling`, AKKOORD())).status).toBe(200);
  return dossierId;
}
async function stelVraag(van: Scenario): Promise<{ id: string; nummer: string }> {
  const id = crypto.randomUUID();
  const vraag = { id, soort: 'technisch', onderwerp: 'Tussendoel', tekst: 'Hoe voeg ik er een toe?', bijlagen: [] };
  return { id, ...(await van.call<{ nummer: string }>('marit', 'POST helpdesk/vragen', vraag)).body };
}
const schrijf = (van: Scenario, wie: string, id: string, tekst: string) =>
  van.call(wie, `POST helpdesk/vragen/${id}/regels`, {
    id: crypto.randomUUID(),
    soort: 'bericht',
    tekst,
    bijlagen: [],
  });

describe('meldingen in Teams', () => {
  it('de consulent hoort binnen enkele seconden dat er een dossier is gedeeld, en kan het openen', async () => {
    const id = await deel(scenario);
    await expect
      .poll(() => zoek(scenario, HANNA, `dossiers/${id}`))
      .toMatchObject({
        activiteit: 'wachtOpJou',
        tekst: 'Er wacht iets op je: een school deelde een dossier met je',
        keren: 1,
      });
    const link = new URL(zoek(scenario, HANNA, `dossiers/${id}`)?.webUrl ?? '');
    expect([link.origin, link.pathname]).toEqual(['https://teams.microsoft.com', `/l/entity/${TEAMS_APP_ID}/dossiers`]);
    expect((await scenario.call('hanna', `GET dossiers/${id}`)).status).toBe(200);
    expect(feed(scenario, MARIT)).toEqual([]);
    await expect.poll(async () => (await listOutbox(scenario, id))[0]?.status).toBe('verzonden');
  });

  it('opnieuw delen vervangt de melding van eerder', async () => {
    const id = await deel(scenario);
    await expect.poll(() => zoek(scenario, HANNA, `dossiers/${id}`)?.keren).toBe(1);
    await scenario.call('marit', `POST dossiers/${id}/deling/intrekking`, INTREKKING());
    await deel(scenario, id);
    await expect.poll(() => zoek(scenario, HANNA, `dossiers/${id}`)?.keren).toBe(2);
    expect(feed(scenario, HANNA).filter((regel) => plekVan(regel) === `dossiers/${id}`)).toHaveLength(1);
  });

  it('wie een vraag stelde hoort dat er een antwoord is; wie hem kreeg hoort van de reactie', async () => {
    const { id, nummer } = await stelVraag(scenario);
    const plek = `helpdesk/vraag/${id}`;
    expect((await scenario.call('wim', `POST helpdesk/vragen/${id}/toewijzing`, { behandelaarId: YARA })).status).toBe(
      200,
    );
    await expect
      .poll(() => zoek(scenario, YARA, plek)?.tekst)
      .toBe(`Er wacht iets op je: vraag ${nummer} is aan jou gegeven`);
    expect((await schrijf(scenario, 'yara', id, 'Met de knop onder de lijst.')).status).toBe(200);
    await expect.poll(() => zoek(scenario, MARIT, plek)?.tekst).toBe(`Helpdesk: je vraag ${nummer} heeft een antwoord`);
    expect((await schrijf(scenario, 'marit', id, 'Dat werkt, dank je.')).status).toBe(200);
    await expect
      .poll(() => zoek(scenario, YARA, plek)?.tekst)
      .toBe(`Er wacht iets op je: er is een reactie op vraag ${nummer}`);
    expect(zoek(scenario, WIM, plek)).toBeUndefined();
    expect((await scenario.call('marit', `GET helpdesk/vragen/${id}`)).status).toBe(200);
  });

  it('wie een bericht verstuurde hoort dat het niet weg kon', async () => {
    const id = await deel(scenario);
    scenario.graph.storingen.add({ regel: 'concept', soort: '403', kans: 1 });
    const bericht = { id: crypto.randomUUID(), aan: HANNA, documenten: ['opp'], toelichting: '' };
    expect((await scenario.call('marit', `POST dossiers/${id}/berichten`, bericht)).status).toBe(200);
    await expect
      .poll(() => zoek(scenario, MARIT, `dossiers/${id}`))
      .toMatchObject({
        activiteit: 'berichtAandacht',
        tekst: 'Dit vraagt aandacht: een beveiligd bericht kon niet weg',
      });
  });

  it('laat het los voor wie de app niet heeft, en dat houdt niemand op', async () => {
    scenario.graph.zetZonderApp([HANNA]);
    const id = await deel(scenario);
    await expect
      .poll(() => listOutbox(scenario, id))
      .toMatchObject([{ status: 'vervallen', laatsteFout: 'graph-403', pogingen: 1 }]);
    scenario.graph.zetZonderApp([]);
    await scenario.fireTimer('elke-minuut');
    expect(zoek(scenario, HANNA, `dossiers/${id}`)).toBeUndefined();
    expect(scenario.readLog()).not.toMatch(/"code":"melding[^\n]*0a5c0e52/);
  });

  it('probeert het later weer als Teams even niet kan', async () => {
    scenario.graph.storingen.add({ regel: 'melding', soort: '429', naSeconden: 2 });
    const id = await deel(scenario);
    await expect.poll(() => listOutbox(scenario, id)).toMatchObject([{ laatsteFout: 'graph-429' }]);
    await expect
      .poll(
        async () => {
          await scenario.fireTimer('elke-minuut');
          return zoek(scenario, HANNA, `dossiers/${id}`)?.keren;
        },
        { interval: 500 },
      )
      .toBe(1);
  });

  it('noemt nergens een leerling of een dossiernummer', async () => {
    const gegevens = await listLeerlinggegevens(scenario);
    const alles = JSON.stringify(scenario.graph.listMeldingen());
    expect(gegevens.length).toBeGreaterThan(40);
    expect(scenario.graph.listMeldingen().length).toBeGreaterThan(5);
    expect(gegevens.filter((naam) => alles.toLowerCase().includes(naam.toLowerCase()))).toEqual([]);
    const outbox = JSON.stringify(
      (await scenario.openStore('dossiers').changes(undefined, 100_000)).items.filter(
        ({ value }) => value.soort === 'melding',
      ),
    );
    expect(outbox).toContain('melding-deling');
    expect(gegevens.filter((naam) => outbox.toLowerCase().includes(naam.toLowerCase()))).toEqual([]);
  });
});

describe('zonder meldingen', () => {
  it('zegt het niemand iets en blijft er niets liggen als het swv ze uitzet', async () => {
    const stil = await startScenario();
    try {
      const kanalen = { meldingen: false, gesprekken: true, vergadering: true, teamsLinks: true };
      await stil
        .openStore('adresboek')
        .commit(INSTELLINGEN, [
          { kind: 'put', value: { id: INSTELLINGEN_ID, soort: 'instellingen', kanalen } as never },
        ]);
      const id = await deel(stil);
      await stil.fireTimer('elke-minuut');
      expect(await listOutbox(stil, id)).toEqual([]);
      expect(stil.graph.listMeldingen()).toEqual([]);
    } finally {
      await stil.stop();
    }
  });

  it('en ook als de app geen id in Teams heeft', async () => {
    const stil = await startScenario({ settings: { TEAMS_APP_ID: '' } });
    try {
      const id = await deel(stil);
      await stil.fireTimer('elke-minuut');
      expect(await listOutbox(stil, id)).toEqual([]);
      expect(stil.graph.listMeldingen()).toEqual([]);
    } finally {
      await stil.stop();
    }
  });
});
