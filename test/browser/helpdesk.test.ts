import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { wachtOpMail } from './lees-post';
import { listAxeViolations } from './list-axe-violations';
import { listUitstekend } from './list-uitstekend';
import { openPubliek } from './open-publiek';
import { naarPlek, openStap, openVenster, type Venster } from './open-venster';
import { FENNA } from './schermen';

const MARIT = 'm.lijsterbes@zilverenreiger.example';
const YARA = 'y.waterlelie@swv-waterstede.example';
const THEMAVERBINDER = 'Yara Waterlelie';
const SCRIPT = "<script>document.title = 'gehackt'</script>";
const ONDERWERP = 'Een weekrooster bij het OPP';
const VRAAG = `Waar zet ik het weekrooster? ${SCRIPT}`;
const ANTWOORD = 'Zet de afspraken over het weekrooster in stap 8, bij de aanpak van het tussendoel.';
/** With a letter too few. */
const TIKFOUT = 'weekroster';

let scenario: Scenario;
let browser: Browser;
let marit: Venster;
let yara: Venster;
let postvak: Page;
let nummer = '';
let vraagPlek = '';
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  marit = await openStap(browser, scenario.url, { wie: 'marit', dossierId: FENNA, stap: 8, reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

/** The mailbox page with the post of this person; the newest mail about the question. */
async function openMail(aan: string) {
  await wachtOpMail(scenario, aan, new RegExp(nummer));
  const adres = `${scenario.url}/postvak?aan=${encodeURIComponent(aan)}`;
  if (postvak) await postvak.goto(adres);
  else postvak = (await openPubliek(browser, adres, { viewport: { width: 1440, height: 900 } })).page;
  return postvak.getByRole('article').filter({ hasText: nummer }).first();
}

const isGehackt = ({ tab }: Venster) => tab().evaluate(() => document.title === 'gehackt');

describe('een vraag vanuit stap 8', () => {
  it('zegt voor het versturen dat de Themaverbinder meeleest, en neemt dossiernummer en stap mee', async () => {
    const tab = marit.tab();
    await tab.getByRole('button', { name: 'Meer', exact: true }).click();
    await tab.getByRole('menuitem', { name: 'Vraag het de helpdesk' }).click();
    await tab.getByText(/^Je vraag gaat over stap 8 van dossier D-\d{4}-\d{6}\. /).waitFor();
    await tab.getByRole('radio', { name: /^Technisch/ }).check();
    await tab.getByRole('textbox', { name: 'Onderwerp' }).fill(ONDERWERP);
    await tab.getByRole('textbox', { name: 'Je vraag' }).fill(VRAAG);
    const cc = tab
      .getByRole('region', { name: 'Nieuwe vraag' })
      .getByRole('definition')
      .filter({ hasText: 'Waterlelie' });
    expect(await cc.textContent()).toContain(THEMAVERBINDER);
    await tab.getByRole('button', { name: 'Verstuur vraag' }).click();

    await tab.getByRole('heading', { level: 1, name: ONDERWERP }).waitFor();
    vraagPlek = new URL(tab.url()).hash.slice(1);
    const kop = await tab.getByText(/^H-\d{4}-\d{6} · technisch · stap 8 · /).textContent();
    nummer = kop?.split(' ')[0] ?? '';
    const chip = tab.getByRole('link', { name: /^Dossier D-\d{4}-\d{6}$/ });
    expect(await chip.getAttribute('href')).toContain(`/dossiers/${FENNA}/stap/8`);
  });

  it('toont een script in de vraag als tekst', async () => {
    await marit.tab().getByRole('region', { name: 'Gesprek' }).getByText(VRAAG).waitFor();
    expect(await isGehackt(marit)).toBe(false);
  });

  it('staat in het postvak als mail aan de helpdesk, met de Themaverbinder in cc en zonder naam van de leerling', async () => {
    const mail = await openMail(YARA);
    await mail.getByRole('heading', { name: `[${nummer}] ${ONDERWERP}` }).waitFor();
    const [, aan, cc] = await mail.getByRole('definition').allTextContents();
    expect(aan).toContain('Helpdesk');
    expect(cc).toBe(`${THEMAVERBINDER} <${YARA}>`);
    expect(await mail.textContent()).not.toMatch(/Fenna|Wielewaal/);
  });
});

describe('het antwoord', () => {
  it('schrijft de helpdesk als mail, en staat daarna in het tabblad van de vrager', async () => {
    const mail = await openMail(YARA);
    await mail.getByText('Beantwoord').click();
    await mail.getByLabel('Tekst', { exact: true }).fill(ANTWOORD);
    await mail.getByRole('button', { name: 'Verstuur' }).click();
    await postvak.getByText('Je mail is bezorgd.').waitFor();
    await scenario.fireTimer('elke-minuut');

    const gesprek = marit.tab().getByRole('region', { name: 'Gesprek' });
    await gesprek.getByText(ANTWOORD, { exact: true }).waitFor();
    await gesprek.getByText('Geciteerde tekst').waitFor();
    expect(marit.fouten).toEqual([]);
  });

  it('gaat ook per mail naar de vrager, met de Themaverbinder in cc', async () => {
    const mail = await openMail(MARIT);
    await mail.getByText(ANTWOORD).first().waitFor();
    const [, aan, cc] = await mail.getByRole('definition').allTextContents();
    expect(aan).toContain(MARIT);
    expect(cc).toContain(YARA);
  });

  it('is af te drukken als gesprek, zonder knoppen', async () => {
    const { page, tab } = marit;
    await page.emulateMedia({ media: 'print' });
    const papier = tab().locator('[data-afdruk]');
    await papier.getByText(ANTWOORD).waitFor();
    expect(await papier.getByText(VRAAG).count()).toBe(1);
    expect(await tab().getByRole('button').count()).toBe(0);
    expect(await papier.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await page.emulateMedia({ media: null });
  });
});

describe('een artikel van het antwoord', () => {
  it('maakt de helpdesk, en vraagt om review', async () => {
    const wim = await openVenster(browser, scenario.url, { wie: 'wim' });
    await naarPlek(wim, vraagPlek);
    const tab = wim.tab();
    await tab.getByRole('heading', { level: 1, name: ONDERWERP }).waitFor();
    await tab.getByRole('button', { name: 'Meer', exact: true }).click();
    await tab.getByRole('menuitem', { name: 'Maak artikel van dit antwoord' }).click();
    const voorbeeld = tab.getByRole('region', { name: 'Voorbeeld' });
    await voorbeeld.getByText(ANTWOORD).waitFor();
    await voorbeeld.getByText(VRAAG).first().waitFor();
    expect(await isGehackt(wim)).toBe(false);
    await tab.getByRole('button', { name: 'Vraag om review' }).click();
    await tab.getByText('De Themaverbinder leest het artikel').waitFor();
    expect(await tab.getByRole('button', { name: 'Publiceer' }).count()).toBe(0);
    expect(wim.fouten).toEqual([]);
    await wim.context.close();
  });

  it('leest de Themaverbinder na, en zet het online', async () => {
    yara = await openVenster(browser, scenario.url, { wie: 'yara', reducedMotion: 'reduce' });
    await naarPlek(yara, '/kennisbank/schrijven');
    const tab = yara.tab();
    await tab.getByRole('link', { name: ONDERWERP }).click();
    await tab.getByRole('heading', { level: 1, name: ONDERWERP }).waitFor();
    await tab.getByRole('textbox', { name: 'Samenvatting' }).fill('Waar het weekrooster van de leerling hoort.');
    await tab.getByRole('button', { name: 'Publiceer' }).click();
    await tab.getByRole('button', { name: 'Haal offline' }).waitFor();
    expect(yara.fouten).toEqual([]);
  });

  it('vindt de school met een tikfout, en leest het zonder dat er een script loopt', async () => {
    await marit.page.reload();
    await marit.page.locator('body[data-app="geladen"]').waitFor();
    await naarPlek(marit, '/kennisbank');
    const tab = marit.tab();
    await tab.getByRole('searchbox', { name: 'Zoek in de uitleg' }).fill(TIKFOUT);
    const gevonden = tab.getByRole('region', { name: 'Gevonden uitleg' });
    await gevonden.getByRole('link', { name: ONDERWERP }).click();
    await tab.getByRole('heading', { level: 1, name: ONDERWERP }).waitFor();
    await tab.getByText(ANTWOORD).waitFor();
    await tab.getByText(VRAAG).first().waitFor();
    expect(await isGehackt(marit)).toBe(false);
    expect(marit.fouten).toEqual([]);
  });
});

describe('de schermen van de helpdesk', () => {
  it.each([
    ['de lijst', () => yara, () => '/helpdesk', 'Helpdesk'],
    ['een gesprek', () => marit, () => vraagPlek, ONDERWERP],
    ['een gesprek van de Themaverbinder', () => yara, () => vraagPlek, ONDERWERP],
    ['een nieuwe vraag', () => marit, () => '/helpdesk/nieuw', 'Nieuwe vraag'],
    ['een nieuwe vraag bij een stap', () => marit, () => `/helpdesk/nieuw/${FENNA}/8`, 'Nieuwe vraag'],
    ['de wensen', () => yara, () => '/helpdesk/wensen', 'Wensen'],
    ['de post zonder vraag', () => yara, () => '/helpdesk/post', 'Post zonder vraag'],
    ['het inzicht', () => yara, () => '/helpdesk/inzicht', 'Inzicht'],
  ])('hebben bij %s geen fout die axe ziet, smal, half en breed', async (_, wie, plek, titel) => {
    const { page, tab, fouten } = wie();
    await naarPlek(wie(), plek());
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      // On a wide window the menu of Teams stands beside the tab.
      await expect.poll(async () => Math.abs((await tab().evaluate(() => innerWidth)) - width)).toBeLessThan(100);
      await tab().getByRole('heading', { level: 1, name: titel }).waitFor();
      await expect.poll(() => tab().locator('[aria-busy="true"]').count()).toBe(0);
      expect(await listAxeViolations(tab()), `${width}`).toEqual([]);
      await expect.poll(() => listUitstekend(tab())).toEqual([]);
    }
    expect(fouten).toEqual([]);
  });
});
