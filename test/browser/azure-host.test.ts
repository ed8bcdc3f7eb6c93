import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAzureHost } from '../builders/een-azure-host';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { AANMELDKNOP, meldAan, openBrowserVenster } from './open-browser-venster';

let scenario: Scenario;
let browser: Browser;
let host: Awaited<ReturnType<typeof startAzureHost>>;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  const { metadata } = (await (await fetch(`${scenario.url}/api/aanmelding`)).json()) as { metadata: string };
  const { token_endpoint: token } = JSON.parse(metadata) as { token_endpoint: string };
  host = await startAzureHost(scenario.url, new URL(token).origin);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
  await scenario.stop();
});

/** The headers of Azure, and the API on another host than the pages. */
describe('de site zoals zij in Azure staat', () => {
  it.each(['/', '/tab', '/tab/', '/tab/index.html'])('laat je vanaf %s aanmelden, werken en afmelden', async (pad) => {
    const venster = await openBrowserVenster(browser, host.url);
    const { page } = venster;
    await page.goto(`${host.url}${pad}`);
    await page.getByRole('button', AANMELDKNOP).waitFor();
    await meldAan(page, /^Marit Lijsterbes/);
    await page.getByRole('heading', { level: 1, name: 'Werkvoorraad' }).waitFor();
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Je bent afgemeld' }).waitFor();
    expect(venster.fouten).toEqual([]);
    await venster.close();
  });

  it.each(['/publiek', '/publiek/'])('toont op %s de bijeenkomsten', async (pad) => {
    const venster = await openBrowserVenster(browser, host.url);
    await venster.page.goto(`${host.url}${pad}`);
    await venster.page.getByText('Wijkbijeenkomst Zuiderpark').first().waitFor();
    expect(venster.fouten).toEqual([]);
    await venster.close();
  });
});
