import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { kiesAccount, meldAan, openBrowserVenster } from './open-browser-venster';

let scenario: Scenario;
let browser: Browser;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

const knop = (page: Page, name: string) => page.getByRole('button', { name });

describe('als de aanmelding onder het werk verloopt', () => {
  const VELD = 'Beeld van de school';

  /** Somebody is writing, and from then on the server knows the token no more. */
  async function laatVerlopen(page: Page): Promise<() => Promise<void>> {
    const weiger = (route: { fulfill(antwoord: object): Promise<void> }) => route.fulfill({ status: 401, json: {} });
    await page.route('**/api/**', weiger);
    scenario.endSessions();
    return () => page.unroute('**/api/**', weiger);
  }

  async function openStapTwee(over: (page: Page) => Promise<unknown> = async () => undefined) {
    const dossierId = await openDossier(scenario);
    const verwacht = /status of 40[01]/;
    const venster = await openBrowserVenster(browser, scenario.url, {
      plek: `#/dossiers/${dossierId}/stap/2`,
      verwacht,
    });
    await meldAan(venster.page, /^Marit Lijsterbes/);
    await venster.page.getByRole('textbox', { name: VELD }).fill('Fenna leest graag.');
    await venster.page
      .getByRole('main')
      .getByText(/^Opgeslagen om/)
      .waitFor();
    await over(venster.page);
    const herstel = await laatVerlopen(venster.page);
    await venster.page.getByRole('textbox', { name: VELD }).fill('Fenna leest graag. En ze rekent.');
    await venster.page.getByText('Je aanmelding is verlopen.').waitFor();
    return { ...venster, herstel };
  }

  it('blijft staan wat je schreef, en meld je je in een apart venster weer aan', async () => {
    const { page, herstel, close } = await openStapTwee();
    const [popup] = await Promise.all([page.waitForEvent('popup'), knop(page, 'Meld je opnieuw aan').click()]);
    await herstel();
    await kiesAccount(popup, /^Marit Lijsterbes/);
    await page.getByText('Je aanmelding is verlopen.').waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: VELD }).inputValue()).toBe('Fenna leest graag. En ze rekent.');
    await close();
  });

  it('helpt de app als de browser dat venster tegenhoudt', async () => {
    const zonderVensters = (page: Page) => page.evaluate(() => void (window.open = () => null));
    const { page, herstel, close } = await openStapTwee(zonderVensters);
    await knop(page, 'Meld je opnieuw aan').click();
    await page.getByText('Je browser hield het aanmeldvenster tegen.').waitFor();
    await herstel();
    page.on('dialog', (vraag) => void vraag.accept());
    await knop(page, 'Meld je aan in dit venster').click();
    await kiesAccount(page, /^Marit Lijsterbes/);
    await page.getByRole('textbox', { name: VELD }).waitFor();
    await close();
  });
});
