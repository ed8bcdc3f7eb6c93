import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEDEWERKERS } from '../../functions/use-cases/adresboek';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';
import { listUitstekend } from './list-uitstekend';
import { AANMELDKNOP, kiesAccount, meldAan, openBrowserVenster } from './open-browser-venster';
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

const kop = (waar: Frame | Page, name: string) => waar.getByRole('heading', { level: 1, name });
const knop = (waar: Frame | Page, name: string) => waar.getByRole('button', { name });
const ROBIN = '0a5c0e52-6d1f-4f0a-9b3e-7d1c5a2e0099';
const readVersie = async () => (await scenario.openStore('adresboek').read(MEDEWERKERS, ROBIN))?.version ?? '';
/** Names of scripts that only some ways of signing in need. */
const listGeladen = (waar: Frame | Page) =>
  waar.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /(naa-source|browser-source|Aanmelden)-/.exec(name)?.[1] ?? []),
  );
const leesBewaard = (page: Page) =>
  page.evaluate(() => ({
    koekjes: document.cookie,
    blijvend: Object.keys(localStorage),
    venster: Object.keys(sessionStorage).filter((naam) => /token|account/.test(naam)),
  }));

describe('aanmelden in Teams', () => {
  it('gaat met het token van Teams, en dan wordt MSAL niet geladen', async () => {
    const marit = await openVenster(browser, scenario.url, { wie: 'marit' });
    await kop(marit.tab(), 'Werkvoorraad').waitFor();
    expect(await listGeladen(marit.tab())).toEqual([]);
    expect(marit.fouten).toEqual([]);
    await marit.context.close();
  });

  it('gaat met MSAL als Teams dat liever heeft, en bewaart dan niets op de computer', async () => {
    const marit = await openVenster(browser, scenario.url, { wie: 'marit', plek: 'aanmelden=naa' });
    await kop(marit.tab(), 'Werkvoorraad').waitFor();
    expect(await listGeladen(marit.tab())).toEqual(['naa-source']);
    const { koekjes, venster } = await leesBewaard(marit.page);
    expect([koekjes, venster]).toEqual(['', []]);
    expect(marit.fouten).toEqual([]);
    await marit.context.close();
  });
});

describe('als aanmelden in Teams niet vanzelf gaat', () => {
  it.each([
    ['toestemming', 'Er is nog toestemming nodig'],
    ['naa,toestemming', 'Er is nog toestemming nodig'],
    ['gast', 'Dit account hoort bij een andere organisatie'],
    ['naa,gast', 'Dit account hoort bij een andere organisatie'],
    ['verlopen', 'Je aanmelding is verlopen'],
    ['naa,verlopen', 'Je aanmelding is verlopen'],
    ['mislukt', 'Het aanmelden is niet afgemaakt'],
    ['naa,verbinding', 'Er is geen verbinding'],
  ])('(%s) zegt de app: %s', async (aanmelden, titel) => {
    const plek = `aanmelden=${aanmelden}`;
    const marit = await openVenster(browser, scenario.url, { wie: 'marit', plek, verwacht: /status of 401/ });
    await kop(marit.tab(), titel).waitFor();
    await expect.poll(() => marit.tab().evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await marit.tab().getByRole('navigation').count()).toBe(0);
    expect(await listAxeViolations(marit.tab())).toEqual([]);
    await marit.page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => listUitstekend(marit.tab())).toEqual([]);
    expect(marit.fouten).toEqual([]);
    await marit.context.close();
  });

  it.each(['toestemming', 'naa,toestemming'])('(%s) gaat het verder na een klik', async (aanmelden) => {
    const marit = await openVenster(browser, scenario.url, { wie: 'marit', plek: `aanmelden=${aanmelden}` });
    await knop(marit.tab(), 'Geef toestemming').click();
    await kop(marit.tab(), 'Werkvoorraad').waitFor();
    await marit.context.close();
  });

  it.each(['geblokkeerd', 'naa,geblokkeerd'])(
    '(%s) legt de app uit hoe het venster wel opengaat',
    async (aanmelden) => {
      const marit = await openVenster(browser, scenario.url, { wie: 'marit', plek: `aanmelden=${aanmelden}` });
      await knop(marit.tab(), 'Geef toestemming').click();
      await kop(marit.tab(), 'Je browser hield het aanmeldvenster tegen').waitFor();
      await marit.tab().getByText('Sta vensters van deze pagina toe.').waitFor();
      expect(await knop(marit.tab(), 'Meld je aan in dit venster').count()).toBe(0);
      await marit.context.close();
    },
  );

  it('noemt de app het account dat niet in het adresboek staat, en kijkt opnieuw als dat is veranderd', async () => {
    const verwacht = /status of 403/;
    const robin = await openVenster(browser, scenario.url, { wie: 'robin', verwacht });
    await kop(robin.tab(), 'Je staat nog niet in het adresboek').waitFor();
    await robin.tab().getByText('Je werkaccount is nu: r.steltloper@elders.example').waitFor();
    expect(await listAxeViolations(robin.tab())).toEqual([]);
    await scenario.addMedewerkers({
      id: ROBIN,
      naam: 'Robin Steltloper',
      email: 'r.steltloper@elders.example',
      rollen: ['ib'],
      scholen: ['99AA00'],
    });
    await knop(robin.tab(), 'Probeer opnieuw').click();
    await kop(robin.tab(), 'Werkvoorraad').waitFor();
    await scenario
      .openStore('adresboek')
      .commit(MEDEWERKERS, [{ kind: 'delete', id: ROBIN, version: await readVersie() }]);
    expect(robin.fouten).toEqual([]);
    await robin.context.close();
  });

  it('zegt de app dat er geen verbinding is, en gaat verder als die er weer is', async () => {
    await fetch(`${scenario.url}/dev/verbinding?stand=weg`, { method: 'POST' });
    const marit = await openVenster(browser, scenario.url, { wie: 'marit', verwacht: /net::ERR_/ });
    await kop(marit.tab(), 'Er is geen verbinding').waitFor();
    await fetch(`${scenario.url}/dev/verbinding?stand=goed`, { method: 'POST' });
    await knop(marit.tab(), 'Probeer opnieuw').click();
    await kop(marit.tab(), 'Werkvoorraad').waitFor();
    await marit.context.close();
  });
});

describe('aanmelden in een gewone browser', () => {
  it('brengt je waar je heen wilde, houdt dat vast tot je je afmeldt, en zet geen koekje', async () => {
    const venster = await openBrowserVenster(browser, scenario.url, { plek: '#/helpdesk' });
    const { page } = venster;
    await kop(page, 'Welkom bij TOP Dossier').waitFor();
    expect(await listAxeViolations(page)).toEqual([]);
    await meldAan(page, /^Marit Lijsterbes/);
    await kop(page, 'Helpdesk').waitFor();
    expect(page.url()).toBe(`${scenario.url}/tab/#/helpdesk`);
    await page.getByText('m.lijsterbes@zilverenreiger.example').waitFor();
    const bewaard = await leesBewaard(page);
    expect([bewaard.koekjes, bewaard.blijvend]).toEqual(['', []]);
    await page.reload();
    await kop(page, 'Helpdesk').waitFor();

    await knop(page, 'Afmelden').click();
    await kop(page, 'Je bent afgemeld').waitFor();
    expect(await leesBewaard(page)).toEqual({ koekjes: '', blijvend: [], venster: [] });
    expect(await listAxeViolations(page)).toEqual([]);
    await page.reload();
    await meldAan(page, /^Hanna Meerkoet/);
    await page.getByText('h.meerkoet@swv-waterstede.example').waitFor();
    await kop(page, 'Werkvoorraad').waitFor();
    expect(venster.fouten).toEqual([]);
    await venster.close();
  });

  it.each([
    ['er toestemming nodig is', 'Er is nog toestemming nodig'],
    ['dit een account van elders is', 'Dit account hoort bij een andere organisatie'],
  ])('zegt wat er is als %s', async (watAls, titel) => {
    const venster = await openBrowserVenster(browser, scenario.url);
    const { page } = venster;
    await page.getByRole('button', AANMELDKNOP).click();
    await page.getByRole('link', { name: `Doe alsof ${watAls}` }).click();
    await kop(page, titel).waitFor();
    expect(await listAxeViolations(page)).toEqual([]);
    await page.getByRole('button').last().click();
    await kiesAccount(page, /^Marit Lijsterbes/);
    await kop(page, 'Werkvoorraad').waitFor();
    await venster.close();
  });

  it('laat wie niet in het adresboek staat een ander account kiezen', async () => {
    const venster = await openBrowserVenster(browser, scenario.url, { verwacht: /status of 403/ });
    const { page } = venster;
    await meldAan(page, /^Robin Steltloper/);
    await kop(page, 'Je staat nog niet in het adresboek').waitFor();
    await knop(page, 'Kies een ander account').click();
    await kiesAccount(page, /^Marit Lijsterbes/);
    await kop(page, 'Werkvoorraad').waitFor();
    await page.getByText('m.lijsterbes@zilverenreiger.example').waitFor();
    await page.reload();
    await page.getByText('m.lijsterbes@zilverenreiger.example').waitFor();
    await knop(page, 'Afmelden').click();
    await kop(page, 'Je bent afgemeld').waitFor();
    expect((await leesBewaard(page)).venster).toEqual([]);
    await page.goto(`${scenario.url}/tab/`);
    await kop(page, 'Welkom bij TOP Dossier').waitFor();
    await venster.close();
  });

  it.each([
    ['?admin_consent=True&tenant=t-1', 'Welkom bij TOP Dossier'],
    ['?state=s-1', 'Je bent afgemeld'],
    [
      `#error=access_denied&error_description=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      'Welkom bij TOP Dossier',
    ],
  ])('komt vanaf de pagina waar Entra naar terugstuurt (%s) bij: %s', async (antwoord, verwacht) => {
    const venster = await openBrowserVenster(browser, scenario.url, { plek: `aanmelden.html${antwoord}` });
    await kop(venster.page, verwacht).waitFor();
    expect(await venster.page.locator('img[src="x"]').count()).toBe(0);
    expect(venster.fouten).toEqual([]);
    await venster.close();
  });

  it.each(['light', 'dark'] as const)('past op 320 pixels en is te lezen (%s)', async (colorScheme) => {
    const viewport = { width: 320, height: 640 };
    const venster = await openBrowserVenster(browser, scenario.url, { colorScheme, viewport });
    await kop(venster.page, 'Welkom bij TOP Dossier').waitFor();
    expect(await listUitstekend(venster.page)).toEqual([]);
    expect(await listAxeViolations(venster.page)).toEqual([]);
    await meldAan(venster.page, /^Marit Lijsterbes/);
    await kop(venster.page, 'Werkvoorraad').waitFor();
    expect(await listUitstekend(venster.page)).toEqual([]);
    expect(await knop(venster.page, 'Afmelden').isVisible()).toBe(true);
    await venster.close();
  });
});
