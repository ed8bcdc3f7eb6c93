import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { openStap } from './open-venster';
import { FENNA } from './schermen';

let scenario: Scenario;
let browser: Browser;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

describe('een stap op papier', () => {
  it.each(['Donker', 'Hoog contrast'])(
    'is zwart op wit en zonder knoppen, ook met Ctrl+P in thema %s',
    async (thema) => {
      const marit = await openStap(browser, scenario.url, { wie: 'marit', dossierId: FENNA, stap: 8 });
      const tab = marit.tab();
      await marit.page.getByLabel('Thema').selectOption(thema);
      // A headless browser prints nothing; what it would show is what stands there between these two events.
      await tab.evaluate(() => {
        window.print = () => void window.dispatchEvent(new Event('beforeprint'));
      });
      await tab.getByRole('heading', { level: 2, name: 'Tussendoelen en aanpak' }).click();
      await marit.page.keyboard.press('Control+p');
      await marit.page.emulateMedia({ media: 'print' });
      const papier = tab.locator('[data-afdruk]');
      await papier.getByRole('heading', { name: 'Stap 8 · Tussendoelen en aanpak' }).waitFor();
      expect(await tab.getByRole('button').count()).toBe(0);
      const kleuren = await papier.evaluate((blad) =>
        [...blad.querySelectorAll('td, dt, dd, p')].map((element) => getComputedStyle(element).color),
      );
      expect([...new Set(kleuren)]).toEqual(['rgb(0, 0, 0)']);
      expect(await papier.evaluate((blad) => getComputedStyle(blad).backgroundColor)).toBe('rgb(255, 255, 255)');
      expect(await papier.getByText('nog niet ingevuld').count()).toBeGreaterThan(0);
      expect(await papier.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      await marit.page.emulateMedia({ media: null });
      await tab.evaluate(() => void window.dispatchEvent(new Event('afterprint')));
      expect(await papier.count()).toBe(0);
      expect(marit.fouten).toEqual([]);
      await marit.context.close();
    },
  );
});
