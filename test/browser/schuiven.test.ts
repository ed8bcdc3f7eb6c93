import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenInschrijving } from '../builders/een-bijeenkomst-werkplek';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { naarPlek, openVenster } from './open-venster';

let scenario: Scenario;
let browser: Browser;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

describe('een lang formulier', () => {
  it('schuift onder het menu, en de bladzijde zelf blijft staan', async () => {
    const hanna = await openVenster(browser, scenario.url, { wie: 'hanna' });
    await naarPlek(hanna, '/bijeenkomsten/nieuw');
    await hanna.tab().getByRole('heading', { name: 'Nieuwe bijeenkomst' }).waitFor();
    const hoogten = await hanna.tab().evaluate(() => {
      const meet = ({ scrollHeight, clientHeight }: Element) => ({ scrollHeight, clientHeight });
      return { bladzijde: meet(document.documentElement), inhoud: meet(document.getElementById('inhoud')!) };
    });
    expect(hoogten.inhoud.scrollHeight).toBeGreaterThan(hoogten.inhoud.clientHeight);
    expect(hoogten.bladzijde.scrollHeight).toBe(hoogten.bladzijde.clientHeight);
    expect(hanna.fouten).toEqual([]);
  });
});

describe('de presentielijst op papier', () => {
  const A4 = { width: 680, height: 1000 };

  it('breekt een lange naam en een lange school af, zodat de handtekening op het papier past', async () => {
    const lang = { naam: 'n'.repeat(100), school: 's'.repeat(150) };
    const nieuw = { id: crypto.randomUUID(), antwoorden: eenInschrijving('lang', lang) };
    const { status } = await scenario.call('hanna', 'POST bijeenkomsten/demo-wijk-zuiderpark/aanmeldingen', nieuw);
    expect(status).toBe(200);
    const hanna = await openVenster(browser, scenario.url, { wie: 'hanna', viewport: A4 });
    await naarPlek(hanna, '/bijeenkomsten/demo-wijk-zuiderpark/deelnemers');
    await hanna.tab().getByText(lang.naam).first().waitFor();
    await hanna.page.emulateMedia({ media: 'print' });
    const papier = hanna.tab().locator('[data-afdruk]');
    await papier.getByText(lang.naam).waitFor();
    expect(await papier.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});
