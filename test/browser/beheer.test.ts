import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { bewaarDownload } from './bewaar-download';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';
import { listUitstekend } from './list-uitstekend';
import { naarPlek, openStap, openVenster, type Venster } from './open-venster';
import { FENNA, heropen } from './schermen';

const OBJECT_ID = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0777';
const LIJST = [
  'Vestigingsnummer;Naam;Soort;Wijk;Bestuur',
  '99ZZ01;De Ooievaar;sbo;Zuiderpark;Stichting Zonnebloem',
  '99ZZ02;De Kievit;bao;Zuiderpark;Stichting Rietveld',
  '99Z3;De Lepelaar;so;Zuiderpark;',
].join('\r\n');
const NIEUW_LABEL = 'Begeleiding door een maatje';

let scenario: Scenario;
let browser: Browser;
let sanne: Venster;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  // A refusal is an answer with status 4xx, and the browser writes that down.
  const verwacht = /status of 4(09|22)/;
  sanne = await openVenster(browser, scenario.url, { wie: 'sanne', reducedMotion: 'reduce', verwacht });
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

const open = async (pad: string, titel: string): Promise<Frame> => {
  await naarPlek(sanne, pad);
  const tab = sanne.tab();
  await tab.getByRole('heading', { level: 1, name: titel }).waitFor();
  return tab;
};

describe('de kamer Beheer', () => {
  it('staat alleen bij beheer in het menu', async () => {
    const tab = sanne.tab();
    await tab.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: 'Beheer' }).click();
    await tab.getByRole('heading', { name: /^Klaar voor gebruik/ }).waitFor();
    const marit = await openVenster(browser, scenario.url, { wie: 'marit' });
    const menu = marit.tab().getByRole('navigation', { name: 'Onderdelen' });
    await menu.getByRole('link', { name: 'Werkvoorraad' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Beheer' }).count()).toBe(0);
    await naarPlek(marit, '/beheer/scholen');
    await marit.tab().getByRole('heading', { name: 'Dossiers' }).waitFor();
    expect(marit.fouten).toEqual([]);
    await marit.context.close();
  });
});

describe('het adresboek', () => {
  it('krijgt een school, met het toetsenbord', async () => {
    await open('/beheer/scholen', 'Scholen');
    const { toetsen, tab } = sanne;
    await tab().getByRole('button', { name: 'Nieuwe school' }).waitFor();
    await toetsen.knop('Nieuwe school', { hoogstens: 60 });
    await toetsen.wachtOp({ rol: 'textbox', naam: 'Vestigingsnummer' });
    await toetsen.schrijf('99zz00');
    await toetsen.tabTot({ rol: 'textbox', naam: 'Naam' });
    await toetsen.schrijf('De Wielewaal');
    await toetsen.tabTot({ rol: 'combobox', naam: 'Soort onderwijs' });
    await toetsen.toets('ArrowDown');
    await toetsen.tabTot({ rol: 'combobox', naam: 'Wijk' });
    await toetsen.schrijf('Zuiderpark');
    await toetsen.toets('Enter');
    await tab().getByText('De Wielewaal is toegevoegd').waitFor();
    await tab().getByRole('button', { name: 'De Wielewaal' }).waitFor();
  });

  it('krijgt een medewerker bij die school', async () => {
    const tab = await open('/beheer/medewerkers', 'Medewerkers');
    await tab.getByRole('button', { name: 'Nieuwe medewerker' }).click();
    const dialoog = tab.getByRole('dialog');
    await dialoog.getByLabel('Object-id in Entra').fill(OBJECT_ID);
    await dialoog.getByLabel('Naam', { exact: true }).fill('Otto van den Berg');
    await dialoog.getByLabel('E-mailadres').fill('o.vandenberg@wielewaal.example');
    await dialoog.getByRole('checkbox', { name: 'IB’er' }).check();
    await dialoog.getByRole('searchbox', { name: 'Zoek een school' }).fill('wiele');
    await dialoog.getByRole('checkbox', { name: /^De Wielewaal/ }).check();
    await dialoog.getByRole('button', { name: 'Voeg toe' }).click();
    await tab.getByText('Otto van den Berg is toegevoegd').waitFor();
    const rij = tab.getByRole('row').filter({ hasText: 'Otto van den Berg' });
    expect(await rij.textContent()).toContain('De Wielewaal');
  });

  it('houdt altijd een beheerder over', async () => {
    const tab = await open('/beheer/medewerkers', 'Medewerkers');
    await tab.getByRole('button', { name: 'Sanne Korenbloem' }).click();
    const dialoog = tab.getByRole('dialog');
    await dialoog.getByRole('radio', { name: 'Nee' }).check();
    await dialoog.getByRole('button', { name: 'Bewaar' }).click();
    await dialoog.getByText(/^Er is altijd minstens één beheerder met toegang/).waitFor();
    await dialoog.getByRole('button', { name: 'Annuleren' }).click();
    await dialoog.getByRole('button', { name: 'Sluit toch' }).click();
    expect((await scenario.call('sanne', 'GET beheer/medewerkers')).status).toBe(200);
  });
});

describe('importeren', () => {
  it('geeft een voorbeeldlijst, die zelf goed is', async () => {
    const tab = await open('/beheer/importeren', 'Importeren');
    const { naam, inhoud } = await bewaarDownload(sanne.page, () =>
      tab.getByRole('button', { name: 'Voorbeeld scholen' }).click(),
    );
    expect(naam).toBe('voorbeeld-scholen.csv');
    await tab.getByLabel('CSV-bestand').setInputFiles({ name: naam, mimeType: 'text/csv', buffer: inhoud });
    await tab.getByRole('heading', { name: 'Voorbeeld: 2 scholen in voorbeeld-scholen.csv' }).waitFor();
    expect(await tab.getByRole('button', { name: /^Fout/ }).count()).toBe(0);
    await tab.getByRole('button', { name: 'Andere lijst' }).click();
  });

  it('leest in wat goed is, en zegt van de foute regel waarom niet', async () => {
    const tab = await open('/beheer/importeren', 'Importeren');
    const buffer = Buffer.from(LIJST);
    await tab.getByLabel('CSV-bestand').setInputFiles({ name: 'scholen.csv', mimeType: 'text/csv', buffer });
    const fout = tab.getByRole('row').filter({ hasText: 'De Lepelaar' });
    await fout.getByText(/twee cijfers, twee letters en twee cijfers/).waitFor();
    await tab.getByRole('button', { name: 'Importeer 2 rijen' }).click();
    await tab.getByRole('heading', { name: 'De lijst is ingelezen' }).waitFor();
    await tab.getByText('2 scholen zijn toegevoegd. 1 rij met een fout is overgeslagen.').waitFor();
    await tab.getByRole('link', { name: 'Naar de scholen' }).click();
    await tab.getByRole('button', { name: 'De Kievit' }).waitFor();
    expect(sanne.fouten).toEqual([]);
  });
});

describe('een instelling', () => {
  it('komt in stap 6 van een dossier aan', async () => {
    const tab = await open('/beheer/instellingen', 'Instellingen');
    await tab.getByRole('textbox', { name: 'Naam van soort ondersteuning 1', exact: true }).fill(NIEUW_LABEL);
    await tab.getByText('1 wijziging nog niet bewaard: Toolbox bij stap 6.').waitFor();
    await tab.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await tab.getByText(/^Alles is bewaard. Laatst gewijzigd door Sanne Korenbloem/).waitFor();

    // The server looks at its settings once a minute; a new one looks at once.
    await scenario.functions.crash();
    await heropen(scenario, 6);
    const marit = await openStap(browser, scenario.url, { wie: 'marit', dossierId: FENNA, stap: 6 });
    await marit.tab().getByRole('checkbox', { name: NIEUW_LABEL }).waitFor();
    expect(marit.fouten).toEqual([]);
    await marit.context.close();
  });
});

describe('de schermen van beheer', () => {
  it.each([
    ['/beheer', 'Beheer'],
    ['/beheer/scholen', 'Scholen'],
    ['/beheer/medewerkers', 'Medewerkers'],
    ['/beheer/importeren', 'Importeren'],
    ['/beheer/instellingen', 'Instellingen'],
    ['/beheer/helpdesk', 'Helpdesk'],
  ])('hebben bij %s geen fout die axe ziet, en passen van telefoon tot breed', async (pad, titel) => {
    const { page, tab, fouten } = sanne;
    await open(pad, titel);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      // On a wide window the menu of Teams stands beside the tab.
      await expect.poll(async () => Math.abs((await tab().evaluate(() => innerWidth)) - width)).toBeLessThan(100);
      await expect.poll(() => tab().locator('[aria-busy="true"]').count()).toBe(0);
      expect(await listAxeViolations(tab()), `${width}`).toEqual([]);
      await expect.poll(() => listUitstekend(tab())).toEqual([]);
    }
    expect(fouten).toEqual([]);
  });

  it('breken in een smalle tabel geen woord af', async () => {
    await sanne.page.setViewportSize({ width: 768, height: 900 });
    const tab = await open('/beheer/scholen', 'Scholen');
    const wijk = tab.getByRole('cell', { name: 'Molenkwartier' }).first();
    const countRegels = () =>
      wijk.evaluate((cel) => {
        const woord = document.createRange();
        woord.selectNodeContents(cel.lastChild ?? cel);
        return woord.getClientRects().length;
      });
    await expect.poll(countRegels).toBe(1);
  });
});
