import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';
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

/** Links that were right once, or that somebody made up. */
const ADRESSEN = [
  ['marit', '/dossiers/bestaat-niet/stap/3', 'Dit dossier bestaat niet, of je mag het niet zien.'],
  ['marit', '/helpdesk/vraag/bestaat-niet', 'Deze vraag bestaat niet, of je mag die niet lezen.'],
  ['marit', '/kennisbank/bestaat-niet', 'Dit artikel is er niet'],
  ['yara', '/bijeenkomsten/bestaat-niet', 'Deze bijeenkomst bestaat niet'],
  ['yara', '/nieuwsbrieven/bestaat-niet', 'Deze nieuwsbrief bestaat niet'],
] as const;

describe('een link naar wat er niet (meer) is', () => {
  it.each(ADRESSEN)('zegt %s op %s wat er is, als titel van de pagina', async (wie, adres, titel) => {
    const venster = await openVenster(browser, scenario.url, { wie, verwacht: /404/ });
    await naarPlek(venster, adres);
    await venster.tab().getByRole('heading', { level: 1, name: titel }).waitFor();
    expect(await listAxeViolations(venster.tab())).toEqual([]);
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });

  it('zegt het ook naast een vergadering die nergens bij hoort', async () => {
    const venster = await openVenster(browser, scenario.url, { wie: 'marit', plek: 'vergadering=19%3Ax%40thread.v2' });
    const titel = 'Bij deze vergadering hoort geen gesprek dat je mag zien.';
    await venster.tab().getByRole('heading', { level: 1, name: titel }).waitFor();
    expect(await listAxeViolations(venster.tab())).toEqual([]);
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });
});
