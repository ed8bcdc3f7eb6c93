import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKKOORD, openDossier } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';
import { openVenster, type Venster } from './open-venster';

/** The bell asks every four seconds. */
const BEL = { rol: 'button', naam: /^Activiteit/ };
const REGEL = { rol: 'link', naam: /^Er wacht iets op je: een school deelde een dossier met je/ };

let scenario: Scenario;
let browser: Browser;
let hanna: Venster;
let dossierId: string;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  [dossierId, hanna] = await Promise.all([openDossier(scenario), openVenster(browser, scenario.url, { wie: 'hanna' })]);
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

const bel = () => hanna.page.getByRole('button', { name: /^Activiteit/ });
const lijst = () => hanna.page.getByRole('region', { name: 'Activiteit' });

describe('de bel', () => {
  it('is stil zolang er niets is', async () => {
    expect(await bel().textContent()).toMatch(/niets nieuws/);
    await bel().click();
    await lijst().getByText('Er is nog niets voor je.').waitFor();
    await bel().click();
    expect(await lijst().isVisible()).toBe(false);
  });

  it('telt wat er nieuw is zodra Marit een dossier deelt, en noemt geen leerling', async () => {
    await scenario.call('marit', `POST dossiers/${dossierId}/deling`, AKKOORD());
    await hanna.page.getByRole('button', { name: /1 nieuw/ }).waitFor();
    expect(await hanna.page.locator('#feed').textContent()).not.toMatch(/fenna|wielewaal|D-\d{4}/i);
  });

  it('opent met alleen toetsen het dossier waar het over gaat', async () => {
    const { toetsen } = hanna;
    await hanna.page.reload();
    await hanna.page.locator('body[data-app="geladen"]').waitFor();
    await hanna.page.getByRole('button', { name: /1 nieuw/ }).waitFor();
    await toetsen.tabTot(BEL);
    await toetsen.toets('Enter');
    await lijst().getByRole('link').waitFor();
    expect(await listAxeViolations(hanna.page)).toEqual([]);
    await toetsen.tabTot(REGEL);
    await toetsen.toets('Enter');
    await expect.poll(() => hanna.tab().evaluate(() => location.hash)).toContain(dossierId);
    await hanna
      .tab()
      .getByRole('heading', { name: /Fenna Wielewaal/ })
      .first()
      .waitFor();
    expect(await lijst().isVisible()).toBe(false);
    await hanna.page.getByRole('button', { name: /niets nieuws/ }).waitFor();
  });

  it('gaat met Escape dicht, en is van een ander als een ander zich aanmeldt', async () => {
    await bel().click();
    await lijst().getByRole('link').waitFor();
    await hanna.page.keyboard.press('Escape');
    expect(await lijst().isVisible()).toBe(false);
    await hanna.toetsen.wachtOp(BEL);
    await hanna.page.getByLabel('Aangemeld als').selectOption({ label: 'Teun Hazelaar, leerkracht groep 5' });
    await bel().click();
    await lijst().getByText('Er is nog niets voor je.').waitFor();
    expect(hanna.fouten).toEqual([]);
  });
});
