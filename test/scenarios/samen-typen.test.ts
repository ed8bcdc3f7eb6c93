import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Medewerker } from '@domain/adresboek/medewerker';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { leesTekst, type Rij } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { StapNummer } from '@domain/stappenplan/stap';
import { findStap } from '@domain/stappenplan/stappenplan';
import { eenVerhaalTotGisteren, fillStap, HEROPENING, openDossier, readStap, saveStap, wijzig } from './dossier-werk';
import type { Bewaring } from './dossier-werk';
import { listLogBezwaren, listAudit } from './look-in-store';
import { startScenario, type Scenario, type Server } from './start-scenario';
import { startSecondHost } from './start-second-host';

const COLLEGAS = Array.from({ length: 20 }, (_, i): Medewerker => ({
  id: `0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e1${String(i + 1).padStart(3, '0')}`,
  naam: `Collega ${i + 1}`,
  email: `collega-${i + 1}@zilverenreiger.example`,
  rollen: ['ib'],
  scholen: ['99AA00'],
}));
const verhaal = eenVerhaalTotGisteren();

let scenario: Scenario;
/** Two processes on one store, as in Azure: people who work together may be on different ones. */
let tweede: Awaited<ReturnType<typeof startSecondHost>>;
let daar: Server;
let dossierId: string;
beforeAll(async () => {
  scenario = await startScenario();
  tweede = await startSecondHost(scenario);
  daar = scenario.at(tweede.url);
  await scenario.addMedewerkers(...COLLEGAS);
  dossierId = await openDossier(scenario);
});
afterAll(async () => {
  await tweede.stop();
  await scenario.stop();
});

const serverOf = (i: number): Server => (i % 2 === 0 ? scenario : daar);
/** Each change by another colleague, all at the same moment. */
const saveAll = (nummer: StapNummer, wijzigingen: readonly Wijziging[]): Promise<readonly Bewaring[]> =>
  Promise.all(
    wijzigingen.map((wijziging, i) => saveStap(serverOf(i), COLLEGAS[i] ?? 'marit', [dossierId, nummer], wijziging)),
  );
const statuses = (antwoorden: readonly { status: number }[]) => antwoorden.map(({ status }) => status).sort();
const repeat = <T>(aantal: number, waarde: T): readonly T[] => Array.from({ length: aantal }, () => waarde);
const read = (nummer: StapNummer) => readStap(scenario, 'marit', [dossierId, nummer]);
const readRij = async (nummer: StapNummer, lijst: string, id: string) =>
  ((await read(nummer)).antwoorden[lijst] as readonly Rij[]).find((rij) => rij.id === id);

describe('samen typen', () => {
  it.each([2, 10])('%i mensen in verschillende velden: ieders tekst blijft, met zijn naam erbij', async (aantal) => {
    const velden = findStap(2).velden.filter(({ soort }) => soort === 'langeTekst' || soort === 'tekst');
    const { antwoorden: voor } = await read(2);
    const wijzigingen = velden
      .slice(0, aantal)
      .map(({ naam }, i) => wijzig(naam, (voor[naam] as string) ?? null, `Tekst ${i} van ${aantal}.`));
    expect(wijzigingen).toHaveLength(aantal);
    expect(statuses(await saveAll(2, wijzigingen))).toEqual(repeat(aantal, 200));
    const { antwoorden, stempels } = await read(2);
    for (const [i, { pad, naar }] of wijzigingen.entries())
      expect([pad, antwoorden[pad], stempels[pad]?.door]).toEqual([pad, naar, COLLEGAS[i]?.naam]);
  });

  it.each([2, 20])('%i mensen die elk een rij toevoegen: alle rijen staan er, één keer', async (aantal) => {
    const rijen = COLLEGAS.slice(0, aantal).map(({ naam }, i) => ({ id: `rij-${aantal}-${i}`, tekst: `Van ${naam}` }));
    const toevoegen = rijen.map((rij) => wijzig(`factoren/${rij.id}`, null, rij));
    expect(statuses(await saveAll(3, toevoegen))).toEqual(repeat(aantal, 200));
    const { antwoorden } = await read(3);
    const bewaard = (antwoorden['factoren'] as readonly Rij[]).filter(({ id }) => id.startsWith(`rij-${aantal}-`));
    expect([...bewaard].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
      [...rijen].sort((a, b) => a.id.localeCompare(b.id)),
    );
  });

  it('met z’n twintigen een rij erbij waar er vier passen: vier krijgen hun rij, de anderen horen waarom niet', async () => {
    const toevoegen = COLLEGAS.map(({ naam }, i) => wijzig(`gezaghebbenden/g-${i}`, null, { id: `g-${i}`, naam }));
    const uitkomsten = await saveAll(1, toevoegen);
    expect(statuses(uitkomsten)).toEqual([...repeat(4, 200), ...repeat(16, 422)]);
    const geweigerd = uitkomsten.filter(({ status }) => status === 422).flatMap(({ body }) => body.refusals);
    expect(new Set(geweigerd.map(({ code }) => code))).toEqual(new Set(['te-veel-rijen']));
    expect((await read(1)).antwoorden['gezaghebbenden']).toHaveLength(4);
  });

  it.each([2, 20])('%i mensen in dezelfde rijen, elk in een ander veld: niets gaat verloren', async (aantal) => {
    const namen = [
      'doel',
      'wie',
      'hoe',
      'waar',
      'wanneer',
      'waarmee',
      'onderbouwing',
      'voorWie',
      'gebied',
      'evaluatiedatum',
    ];
    const waarden: Record<string, string> = { voorWie: 'ouders', gebied: 'taal', evaluatiedatum: '2027-12-31' };
    await fillStap(scenario, 'marit', [dossierId, 4], { gebieden: ['taal'] });
    const plan = [`een-${aantal}`, `twee-${aantal}`].flatMap((id) =>
      namen.map((naam) => ({ id, naam, pad: `tussendoelen/${id}/${naam}` })),
    );
    await saveStap(
      scenario,
      'marit',
      [dossierId, 8],
      ...[`een-${aantal}`, `twee-${aantal}`].map((id) => wijzig(`tussendoelen/${id}`, null, { id })),
    );
    const gekozen = plan.slice(0, aantal);
    const uitkomsten = await saveAll(
      8,
      gekozen.map(({ pad, naam }, i) => wijzig(pad, null, waarden[naam] ?? `Deel ${i}`)),
    );
    expect(statuses(uitkomsten)).toEqual(repeat(aantal, 200));
    for (const [i, { id, naam }] of gekozen.entries())
      expect([naam, (await readRij(8, 'tussendoelen', id))?.[naam]]).toEqual([naam, waarden[naam] ?? `Deel ${i}`]);
  });

  it.each([2, 20])('%i mensen in hetzelfde veld: één wint, de anderen zien beide teksten', async (aantal) => {
    const pad = 'onderwijsbehoeften';
    const van = leesTekst((await read(5)).antwoorden, pad);
    const teksten = COLLEGAS.slice(0, aantal).map(({ naam }) => `${aantal}: zoals ${naam} het ziet.`);
    const uitkomsten = await saveAll(
      5,
      teksten.map((tekst) => wijzig(pad, van, tekst)),
    );
    expect(statuses(uitkomsten)).toEqual([200, ...repeat(aantal - 1, 409)]);
    const huidig = leesTekst((await read(5)).antwoorden, pad);
    const winnaar = COLLEGAS[teksten.indexOf(huidig)];
    const stempel = { doorId: winnaar?.id, door: winnaar?.naam, op: expect.any(String) as string };
    const botsingen = uitkomsten.map(({ body }) => body.botsingen);
    expect(botsingen).toEqual(
      teksten.map((naar) => (naar === huidig ? undefined : [{ pad, van, naar, huidig, stempel }])),
    );
    const verloren = teksten.find((tekst) => tekst !== huidig) ?? '';
    const gekozen = await saveStap(scenario, 'marit', [dossierId, 5], wijzig(pad, huidig, verloren));
    expect([gekozen.status, gekozen.body.stap.antwoorden[pad]]).toEqual([200, verloren]);
  });
});

describe('wat niet samengaat', () => {
  it('een gebied uitvinken terwijl iemand er een tussendoel voor maakt: één van beide, nooit allebei', async () => {
    const id = await openDossier(scenario);
    for (let ronde = 0; ronde < 12; ronde += 1) {
      await fillStap(scenario, 'marit', [id, 4], { gebieden: ['taal', 'spelling'] });
      await fillStap(scenario, 'marit', [id, 8], {});
      const vinkUit = () => saveStap(scenario, 'marit', [id, 4], wijzig('gebieden', ['taal', 'spelling'], ['taal']));
      const voegToe = () =>
        saveStap(daar, 'teun', [id, 8], wijzig('tussendoelen/nieuw', null, { id: 'nieuw', gebied: 'spelling' }));
      // Who is first by a hair may win, so they take turns.
      const voorsprong = ronde % 2 === 1 ? voegToe() : undefined;
      const [uit, erbij] = await Promise.all([vinkUit(), voorsprong ?? voegToe()]);
      expect([uit.status, erbij.status].sort()).toEqual([200, 422]);
      const geweigerd = uit.status === 200 ? erbij : uit;
      const code = uit.status === 200 ? 'gebied-niet-aangevinkt' : 'gebied-in-gebruik';
      expect(geweigerd.body.refusals.map((refusal) => refusal.code)).toEqual([code]);
      const gebieden = (await readStap(scenario, 'marit', [id, 4])).antwoorden['gebieden'];
      const rijen = (await readStap(scenario, 'marit', [id, 8])).antwoorden['tussendoelen'] ?? [];
      expect([gebieden, rijen]).toMatchObject(
        uit.status === 200 ? [['taal'], []] : [['taal', 'spelling'], [{ id: 'nieuw' }]],
      );
    }
  });

  it('gereed melden terwijl een collega bewaart: wat bevestigd is staat er, wat te laat was niet', async () => {
    const id = await openDossier(scenario);
    await fillStap(scenario, 'marit', [id, 4], verhaal[4]);
    let tekst = verhaal[4]['integratiefBeeld'] as string;
    for (let ronde = 0; ronde < 12; ronde += 1) {
      const nieuw = `${ronde}. ${verhaal[4]['integratiefBeeld'] as string}`;
      const gereedmelding = scenario.call('marit', `POST dossiers/${id}/stappen/4/gereedmelding`, {});
      const bewaard = await saveStap(
        daar,
        COLLEGAS[ronde] ?? 'marit',
        [id, 4],
        wijzig('integratiefBeeld', tekst, nieuw),
      );
      expect((await gereedmelding).status).toBe(200);
      if (bewaard.status === 200) tekst = nieuw;
      else expect([bewaard.status, bewaard.body.refusals[0]?.code]).toEqual([409, 'stap-gereed']);
      const stap = await readStap(scenario, 'marit', [id, 4]);
      expect([stap.toestand, stap.antwoorden['integratiefBeeld']]).toEqual(['gereed', tekst]);
      await scenario.call('marit', `POST dossiers/${id}/stappen/4/heropening`, HEROPENING(`Ronde ${ronde}.`));
    }
  });

  it('een momentopname bevat precies wat er in de stap stond', async () => {
    const id = await openDossier(scenario);
    await fillStap(scenario, 'marit', [id, 3], verhaal[3]);
    const rijen = COLLEGAS.map((_, i) => ({
      id: `laat-${i}`,
      soort: 'stimulerend',
      domein: 'thuis',
      tekst: `Factor ${i}`,
    }));
    const bewaren = rijen.map((rij, i) =>
      saveStap(serverOf(i), COLLEGAS[i] ?? 'marit', [id, 3], wijzig(`factoren/${rij.id}`, null, rij)),
    );
    const gereed = await scenario.call('marit', `POST dossiers/${id}/stappen/3/gereedmelding`, {});
    const bevestigd = (await Promise.all(bewaren)).filter(({ status }) => status === 200);
    expect(gereed.status).toBe(200);
    const { body } = await scenario.call<DossierBeeld>('marit', `GET dossiers/${id}`);
    expect(body.momentopnamen.map(({ antwoorden }) => antwoorden)).toEqual([body.stappen[2]?.antwoorden]);
    expect(body.momentopnamen[0]?.antwoorden['factoren']).toHaveLength(6 + bevestigd.length);
  });

  it('elke bewaring staat één keer in de audit, en niets ervan in het log', async () => {
    const audit = await listAudit(scenario, dossierId);
    for (const { id } of COLLEGAS)
      expect(audit.filter((regel) => regel === `${id} stap-3-bewaard`).length).toBeGreaterThan(0);
    expect(await listLogBezwaren(scenario)).toEqual([]);
  });
});
