import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { findStap } from '@domain/stappenplan/stappenplan';
import type { Stand } from '../../dev/teams-frame/line';
import { openDossier } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { openStap, openVenster, wachtOpTab, type Venster } from './open-venster';

const GEEN_VERBINDING = 'Geen verbinding. Je kunt verder typen. Sluit dit scherm niet.';
const OPGESLAGEN = /^Opgeslagen om \d+\.\d\d$/;
const SCHOOL = { rol: 'textbox', naam: 'Beeld van de school' };

let scenario: Scenario;
let browser: Browser;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

/** As a tester would by hand: the line between the tab and the server. */
async function zetVerbinding(stand: Stand): Promise<void> {
  const response = await fetch(`${scenario.url}/dev/verbinding?stand=${stand}`, { method: 'POST' });
  expect(await response.json()).toEqual({ stand });
}

describe('als de verbinding wegvalt', () => {
  let dossierId: string;
  let marit: Venster;
  /** By another line than the one that drops. */
  const bewaard = async () => {
    const headers = { authorization: `Bearer ${await scenario.tokenOf('marit')}` };
    const response = await fetch(`${scenario.functionsUrl}/api/dossiers/${dossierId}`, { headers });
    return ((await response.json()) as DossierBeeld).stappen[1]?.antwoorden.beeldSchool;
  };
  const regel = (tekst: string | RegExp) => marit.tab().getByRole('main').getByText(tekst);

  beforeEach(async () => {
    dossierId = await openDossier(scenario);
    const verwacht = /net::ERR_|status of 409/;
    marit = await openStap(browser, scenario.url, { wie: 'marit', dossierId, stap: 2, verwacht });
    await marit.toetsen.tabTot(SCHOOL);
  });
  afterEach(async () => {
    await zetVerbinding('goed');
    expect(marit.fouten).toEqual([]);
    await marit.context.close();
  });

  it('zegt het scherm dat, gaat typen door, en wordt alles bewaard zodra die er weer is', async () => {
    const { toetsen } = marit;
    await toetsen.schrijf('Fenna rekent zekerder');
    await regel(OPGESLAGEN).waitFor();
    await zetVerbinding('weg');
    await toetsen.schrijf(' met concreet materiaal.');
    await regel(GEEN_VERBINDING).waitFor();
    await toetsen.schrijf(' Onder druk gokt ze.');
    await toetsen.wachtOp(SCHOOL);
    expect(await bewaard()).toBe('Fenna rekent zekerder');
    await zetVerbinding('goed');
    await regel(OPGESLAGEN).waitFor();
    expect(await bewaard()).toBe('Fenna rekent zekerder met concreet materiaal. Onder druk gokt ze.');
  });

  it('is een antwoord dat onderweg zoekraakte geen botsing met jezelf', async () => {
    const { toetsen, tab } = marit;
    await zetVerbinding('antwoord-weg');
    await toetsen.schrijf('Fenna rekent zekerder');
    await regel(GEEN_VERBINDING).waitFor();
    expect(await bewaard()).toBe('Fenna rekent zekerder');
    await zetVerbinding('goed');
    await toetsen.schrijf(' met concreet materiaal.');
    await toetsen.toets('Tab');
    await expect.poll(bewaard).toBe('Fenna rekent zekerder met concreet materiaal.');
    await regel(OPGESLAGEN).waitFor();
    expect(await tab().getByRole('dialog').count()).toBe(0);
    expect(await regel(/Kies een tekst/).count()).toBe(0);
  });

  it('vraagt de app eerst of je weg wilt, en blijft de tekst staan', async () => {
    const { toetsen, tab } = marit;
    await zetVerbinding('weg');
    await toetsen.schrijf('Nog niet bewaard.');
    await regel(GEEN_VERBINDING).waitFor();
    await toetsen.naarRegio('Dossier');
    await toetsen.druk({ rol: 'link', naam: 'Terug naar de werkvoorraad' });
    await tab().getByRole('alertdialog', { name: 'Niet alles is opgeslagen' }).waitFor();
    await toetsen.toets('Escape');
    await toetsen.wachtOp({ rol: 'link', naam: 'Terug naar de werkvoorraad' });
    expect(tab().url()).toContain('/stap/2');
    expect(await tab().getByRole('textbox', { name: SCHOOL.naam }).inputValue()).toBe('Nog niet bewaard.');
  });

  it('vraagt de browser het zelf bij het sluiten, en niet als alles bewaard is', async () => {
    const { toetsen, page } = marit;
    await zetVerbinding('weg');
    await toetsen.schrijf('Nog niet bewaard.');
    await regel(GEEN_VERBINDING).waitFor();
    const vraag = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const gevraagd = await vraag;
    expect(gevraagd.type()).toBe('beforeunload');
    await gevraagd.dismiss();
    await zetVerbinding('goed');
    await regel(OPGESLAGEN).waitFor();
    const dicht = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await dicht;
    expect(await bewaard()).toBe('Nog niet bewaard.');
  });
});

describe('als de aanmelding is verlopen', () => {
  it('vraagt de app een nieuwe, en gaat het werk door', async () => {
    const dossierId = await openDossier(scenario);
    const marit = await openVenster(browser, scenario.url, { wie: 'marit', verwacht: /status of 401/ });
    let uitgegeven = 0;
    await marit.context.route('**/dev/token*', (route) => {
      uitgegeven += 1;
      return uitgegeven > 1 ? route.continue() : route.continue({ url: `${route.request().url()}&geldig=-600` });
    });
    await marit.page.goto(`${scenario.url}/?dossier=${dossierId}&stap=2`);
    await marit.toetsen.wachtOp({ rol: 'heading', naam: findStap(2).titel });
    await marit.toetsen.tabTot(SCHOOL);
    await marit.toetsen.schrijf('Fenna leest graag.');
    await marit.tab().getByRole('main').getByText(OPGESLAGEN).waitFor();
    expect(uitgegeven).toBe(2);
    expect(marit.fouten).toEqual([]);
  });

  it('en dat blijft zo, dan zegt de app wat je kunt doen', async () => {
    const plek = 'aanmelden=verlopen';
    const marit = await openVenster(browser, scenario.url, { wie: 'marit', plek, verwacht: /status of 401/ });
    await marit.tab().getByRole('heading', { name: 'Je aanmelding is verlopen' }).waitFor();
    await marit.page.goto(`${scenario.url}/`);
    await wachtOpTab(marit.page);
    await marit.tab().getByRole('button', { name: 'Nieuw dossier' }).waitFor();
    expect(marit.fouten).toEqual([]);
  });
});
