import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';
import { openVenster } from './open-venster';

let scenario: Scenario;
let browser: Browser;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

async function openUitleg(wie: string, plek: string, breedte: number) {
  const venster = await openVenster(browser, scenario.url, { wie, viewport: { width: breedte, height: 800 } });
  await venster.tab().evaluate((hash) => {
    location.hash = hash;
  }, plek);
  return venster;
}

describe('de kennisbank', () => {
  it('is te doorzoeken en te lezen op een telefoon, zonder opzij te schuiven', async () => {
    const venster = await openUitleg('marit', '#/kennisbank', 320);
    const tab = venster.tab();
    await tab.getByRole('searchbox', { name: 'Zoek in de uitleg' }).fill('tusendoelen');
    const eerste = tab.getByRole('region', { name: 'Gevonden uitleg' }).getByRole('link').first();
    await eerste.waitFor();
    expect(await listAxeViolations(tab)).toEqual([]);
    await eerste.click();
    await tab.getByRole('heading', { level: 1, name: 'Tussendoelen opstellen (stap 8)' }).waitFor();
    await tab.getByRole('button', { name: 'Zo doe je het' }).waitFor();
    expect(await listAxeViolations(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });

  it('zet een tabel op een telefoon als rijen onder elkaar, met de kop bij elke cel', async () => {
    const venster = await openUitleg('marit', '#/kennisbank/rollen-en-rechten', 320);
    const tab = venster.tab();
    const cel = tab.locator('td', { hasText: 'leest en maakt het OPP' });
    await cel.waitFor();
    expect(await cel.evaluate((td) => getComputedStyle(td, '::before').content)).toContain('doet');
    expect(await tab.locator('table').evaluate((tabel) => tabel.scrollWidth - tabel.clientWidth)).toBe(0);
    expect(await listAxeViolations(tab)).toEqual([]);
    await venster.context.close();
  });

  it('brengt je met alleen toetsen van een weigering naar de uitleg en terug', async () => {
    const venster = await openUitleg('marit', '#/', 1440);
    const { page } = venster;
    const tab = venster.tab();
    await tab.getByRole('button', { name: 'Nieuw dossier' }).first().click();
    await tab.getByRole('button', { name: 'Open dossier' }).click();
    const link = tab.getByRole('link', { name: 'Uitleg' }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Meldingen bij een veld' }).waitFor();
    await page.keyboard.press('Escape');
    await tab.getByRole('heading', { name: 'Meldingen bij een veld' }).waitFor({ state: 'detached' });
    expect(await tab.getByRole('dialog', { name: 'Nieuw dossier' }).isVisible()).toBe(true);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await venster.context.close();
  });

  it('laat de Themaverbinder publiceren wat op review wacht', async () => {
    const venster = await openUitleg('yara', '#/kennisbank/schrijven', 1440);
    const tab = venster.tab();
    await tab.getByRole('link', { name: 'Een oudergesprek voorbereiden' }).click();
    await tab.getByRole('region', { name: 'Voorbeeld' }).getByRole('heading', { name: 'Zo doe je het' }).waitFor();
    expect(await listAxeViolations(tab)).toEqual([]);
    await tab.getByRole('button', { name: 'Publiceer' }).click();
    await tab.getByRole('button', { name: 'Haal offline' }).waitFor();
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });
});
