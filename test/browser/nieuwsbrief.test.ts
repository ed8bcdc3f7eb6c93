import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { listPost, wachtOpMail, type Mail } from './lees-post';
import { listAxeViolations } from './list-axe-violations';
import { openPubliek } from './open-publiek';
import { openVenster, type Venster } from './open-venster';

const ADRES = 'm.lijsterbes@zilverenreiger.example';
const TITEL = 'Nieuwsbrief van de proef';

let scenario: Scenario;
let browser: Browser;
let venster: Venster;
/** Where the first school of the demo world gets its nieuwsbrief. */
let school: string;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  const [reiger] = (
    await scenario.openStore('adresboek').list<{ id: string; soort: string; email?: string }>('scholen')
  ).map(({ value }) => value);
  school = reiger?.email ?? ADRES;
  venster = await openVenster(browser, scenario.url, { wie: 'yara' });
  await venster.tab().evaluate(() => {
    location.hash = '#/nieuwsbrieven';
  });
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

/** As a mail program shows it: the address stands behind the words. */
async function leesUitschrijfLink({ opmaak }: Mail): Promise<string> {
  const html = await (await fetch(`${scenario.url}${opmaak}`)).text();
  return /href="([^"]*pagina=uitschrijven#[^"]+)"/.exec(html)?.[1] ?? '';
}

describe('de nieuwsbrief', () => {
  it('wordt gekozen, geschreven, bekeken en verstuurd, en telt mee tot hij overal is', async () => {
    const tab = venster.tab();
    await tab.getByRole('link', { name: 'Nieuwsbrief: de stem van de leerling' }).waitFor();
    expect(await listAxeViolations(tab)).toEqual([]);
    await tab.getByRole('button', { name: 'Nieuwe nieuwsbrief' }).click();
    await tab.getByRole('textbox', { name: 'Titel' }).fill(TITEL);
    await tab.getByRole('textbox', { name: 'Inleiding' }).fill('Dag **allemaal**, <script>alert(1)</script>');
    await tab
      .getByRole('button', { name: /^Voeg toe: / })
      .first()
      .click();
    const kader = tab.frameLocator('iframe[title="Voorbeeld van de mail"]');
    await kader.getByRole('heading', { level: 1, name: TITEL }).waitFor();
    await kader.getByText('<script>alert(1)</script>').waitFor();
    expect(await listAxeViolations(tab)).toEqual([]);

    await tab.getByRole('button', { name: 'Verstuur', exact: true }).click();
    await tab.getByRole('button', { name: /^Verstuur naar \d+ adressen$/ }).dblclick();
    await tab.getByText(/^(\d+) van \1 verstuurd$/).waitFor();
    expect(venster.fouten).toEqual([]);
  });

  it('komt één keer in de mail, is zonder aanmelden te lezen, en is met de link te stoppen', async () => {
    const mail = await wachtOpMail(scenario, school, new RegExp(TITEL));
    expect((await listPost(scenario, school)).filter(({ onderwerp }) => onderwerp === TITEL)).toHaveLength(1);
    const { page, fouten } = await openPubliek(browser, `${scenario.url}/publiek/?pagina=nieuwsbrieven`);
    await page.getByRole('link', { name: TITEL }).click();
    await page.getByRole('heading', { level: 1, name: TITEL }).waitFor();
    await page.getByText('<script>alert(1)</script>').waitFor();
    expect(await listAxeViolations(page)).toEqual([]);

    await page.goto(await leesUitschrijfLink(mail));
    await page.getByRole('button', { name: 'Stop de nieuwsbrief' }).click();
    await page.getByRole('heading', { name: 'Je krijgt de nieuwsbrief niet meer' }).waitFor();
    expect(await listAxeViolations(page)).toEqual([]);
    await venster.tab().evaluate(() => {
      location.hash = '#/nieuwsbrieven';
    });
    await venster
      .tab()
      .getByText(/Uitgeschreven: 1\./)
      .waitFor();
    expect(fouten).toEqual([]);
  });
});
