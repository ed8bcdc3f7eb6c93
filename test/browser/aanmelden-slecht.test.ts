import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDagen } from '@domain/datum/datum';
import { createAanmeldWerk, formulierVan, type AanmeldWerk } from '../scenarios/aanmeld-werk';
import { vandaag } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { leesLink, wachtOpMail, type Mail } from './lees-post';
import { KNOP, verstuur, vulAanmelding, type Inschrijving } from './meld-aan';
import { openPubliek, type Bezoek } from './open-publiek';
import { naarPlek, openVenster } from './open-venster';

const KIM: Inschrijving = {
  naam: 'Kim Waterhoen',
  email: 'kim@zilverenreiger.example',
  zoekSchool: 'reiger',
  school: 'De Zilveren Reiger',
  rol: 'IB’er',
};
const TITEL = 'Bijeenkomst waar van alles misgaat';

let scenario: Scenario;
let browser: Browser;
let werk: AanmeldWerk;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  werk = createAanmeldWerk(scenario);
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

const adresVan = (id: string) => `${scenario.url}/publiek/?bijeenkomst=${id}`;
const titel = (page: Page, naam: string | RegExp) => page.getByRole('heading', { level: 1, name: naam });

/** A bijeenkomst of its own, its form opened, and every attempt to send it. */
async function openFormulier(plekken = 24, verwacht?: RegExp) {
  const id = await werk.openBijeenkomst({ titel: TITEL, capaciteit: plekken });
  const bezoek = await openPubliek(browser, adresVan(id), verwacht ? { verwacht } : {});
  const { page } = bezoek;
  const verstuurd: { id: string }[] = [];
  page.on('request', (vraag) => {
    if (vraag.method() === 'POST' && vraag.url().endsWith('/aanmeldingen')) verstuurd.push(vraag.postDataJSON());
  });
  // The browser asks before somebody leaves with answers that were not sent.
  page.on('dialog', (vraag) => void vraag.accept());
  return { id, page, bezoek, verstuurd };
}

async function sluit({ fouten, context }: Bezoek): Promise<void> {
  expect(fouten).toEqual([]);
  await context.close();
}

const leesFormulier = async (page: Page) => ({
  naam: await page.getByLabel('Voor- en achternaam').inputValue(),
  email: await page.getByLabel('E-mailadres van je werk').inputValue(),
  school: await page.getByRole('combobox', { name: 'School' }).inputValue(),
  rol: await page.getByLabel(KIM.rol, { exact: true }).isChecked(),
});
const INGEVULD = { naam: KIM.naam, email: KIM.email, school: 'De Zilveren Reiger (99AA00)', rol: true };

describe('het aanmeldformulier', () => {
  it('bewaart wat er staat bij opnieuw laden, en stuurt bij een dubbele klik en bij teruggaan één keer', async () => {
    const { id, page, bezoek, verstuurd } = await openFormulier();
    await vulAanmelding(page, KIM);
    await page.reload();
    expect(await leesFormulier(page)).toEqual(INGEVULD);
    await page.locator('form').getByRole('button', { name: KNOP.aanmelden }).dblclick();
    await titel(page, 'Je bent aangemeld').waitFor();
    await page.getByRole('link', { name: 'Alle bijeenkomsten' }).click();
    await titel(page, 'Bijeenkomsten').waitFor();
    await page.goBack();
    await titel(page, 'Je bent aangemeld').waitFor();
    await page.reload();
    await titel(page, 'Je bent aangemeld').waitFor();
    expect(verstuurd).toHaveLength(1);
    expect(await werk.listMails(id, KIM.email)).toEqual(['bevestiging']);
    await sluit(bezoek);
  });

  it('houdt alles vast als de verbinding wegvalt, en meldt daarna met hetzelfde verzoek één keer aan', async () => {
    const { id, page, bezoek, verstuurd } = await openFormulier(24, /net::ERR_/);
    await vulAanmelding(page, KIM);
    scenario.line.set('antwoord-weg');
    await verstuur(page);
    const kader = page.getByRole('group', { name: 'Je aanmelding is nog niet verstuurd' });
    await kader.getByText(/Er is geen verbinding/).waitFor();
    expect(await kader.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await leesFormulier(page)).toEqual(INGEVULD);
    scenario.line.set('goed');
    await kader.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await titel(page, 'Je bent aangemeld').waitFor();
    expect(verstuurd.length).toBeGreaterThan(1);
    expect(new Set(verstuurd.map((verzoek) => verzoek.id)).size).toBe(1);
    expect(await werk.readStatussen(id)).toEqual({ [KIM.email]: 'bevestigd' });
    expect(await werk.listMails(id, KIM.email)).toEqual(['bevestiging']);
    await sluit(bezoek);
  });

  it('biedt de wachtlijst aan als de laatste plek intussen weg is, met alles nog ingevuld', async () => {
    const { id, page, bezoek } = await openFormulier(1, /status of 409/);
    await vulAanmelding(page, KIM);
    await werk.meldAan(id, { antwoorden: formulierVan('ander@waterrad.example') });
    await verstuur(page);
    await page.getByText('De laatste plek is net vergeven. Wil je op de wachtlijst?').waitFor();
    expect(await leesFormulier(page)).toEqual(INGEVULD);
    await page.getByRole('group').getByRole('button', { name: KNOP.wachtlijst }).click();
    await titel(page, 'Je staat op plaats 1').waitFor();
    await sluit(bezoek);
  });

  it('zegt bij elk veld wat eraan ontbreekt, en brengt je erheen', async () => {
    const { page, bezoek, verstuurd } = await openFormulier();
    await verstuur(page);
    const kader = page.getByRole('group', { name: 'Er klopt iets nog niet' });
    await kader.getByRole('link', { name: /e-mailadres/ }).click();
    const veld = page.getByLabel('E-mailadres van je werk');
    expect(await veld.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await veld.getAttribute('aria-invalid')).toBe('true');
    expect(verstuurd).toEqual([]);
    await sluit(bezoek);
  });

  it('drukt af zonder formulier en knoppen', async () => {
    const { page, bezoek } = await openFormulier();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await titel(page, TITEL).isVisible()).toBe(true);
    expect(await page.getByText('Kantoor van het swv, Kade 12').isVisible()).toBe(true);
    await sluit(bezoek);
  });
});

describe('een script als naam', () => {
  /** Nobody else's, so that the mail is the one of this sign-up. */
  const EMAIL = 'script@zilverenreiger.example';
  const NAAM = '<img src=x onerror="document.title=1"> O’Kim';
  const collega = { naam: '<script>document.title=2</script>', email: 'c@zilverenreiger.example', rol: 'leerkracht' };
  let id: string;
  let mail: Mail;
  const isTekst = async (waar: Pick<Page, 'locator' | 'getByText'>) => {
    await waar.getByText(NAAM).first().waitFor();
    expect(await waar.locator('img[src="x"]').count()).toBe(0);
  };

  it('staat op de pagina erna en op de eigen pagina als tekst', async () => {
    const { page, bezoek, ...rest } = await openFormulier();
    ({ id } = rest);
    await vulAanmelding(page, { ...KIM, naam: NAAM, email: EMAIL, collega });
    await verstuur(page);
    await titel(page, 'Jullie zijn aangemeld').waitFor();
    await isTekst(page);
    mail = await wachtOpMail(scenario, EMAIL, /^Je bent aangemeld/);
    await page.goto(leesLink(mail, 'aanmelding'));
    await isTekst(page);
    await sluit(bezoek);
  });

  it('staat in de tab en op de afdruk als tekst, en niet in de mail', async () => {
    const hanna = await openVenster(browser, scenario.url, { wie: 'hanna' });
    await naarPlek(hanna, `/bijeenkomsten/${id}/deelnemers`);
    await isTekst(hanna.tab());
    await hanna.page.emulateMedia({ media: 'print' });
    expect(await hanna.tab().locator('[data-afdruk] th', { hasText: NAAM }).isVisible()).toBe(true);
    expect(await hanna.tab().locator('img[src="x"]').count()).toBe(0);
    // Anybody can sign up any address: what looks like code or a link reaches nobody in our name.
    expect(mail.tekst).toContain('Beste deelnemer,');
    expect(`${mail.onderwerp} ${mail.tekst}`).not.toMatch(/<|onerror/);
    expect(hanna.fouten).toEqual([]);
    await hanna.context.close();
  });
});

describe('een link die niet meer werkt', () => {
  const GISTEREN = new Date(Date.now() - 24 * 3_600_000).toISOString();
  const link = (doel: 'aanmelding' | 'aanbod', tot: string) =>
    werk.maakLink({ doel, bijeenkomstId: 'demo-wijk-zuiderpark', aanmeldingId: 'aanmelding-x', tot });

  const open = (pagina: string, token: string) =>
    openPubliek(browser, `${scenario.url}/publiek/?pagina=${pagina}#${token}`, { verwacht: /status of 404/ });

  it.each([
    ['verlopen', 'aanmelding', () => link('aanmelding', GISTEREN)],
    ['voor iets anders', 'aanmelding', () => link('aanbod', '2099-01-01T00:00:00.000Z')],
    ['verzonnen', 'aanbod', () => 'zomaar.iets'],
    ['verzonnen', 'reactie', () => 'zomaar.iets'],
  ])('omdat die is %s (%s), zegt dat', async (_, pagina, token) => {
    const bezoek = await open(pagina, token());
    await titel(bezoek.page, 'Deze link werkt niet meer').waitFor();
    await sluit(bezoek);
  });

  it('geeft op verzoek een nieuwe, en die werkt', async () => {
    const id = await werk.openBijeenkomst({ titel: TITEL, datum: addDagen(vandaag(), 29) });
    await werk.meldAan(id, { antwoorden: formulierVan('sanne@waterrad.example') });
    const bezoek = await open('aanmelding', 'zomaar.iets');
    const { page } = bezoek;
    await page.getByLabel('Voor welke bijeenkomst?').selectOption(id);
    await page.getByLabel('E-mailadres waarmee je je hebt aangemeld').fill('sanne@waterrad.example');
    await page.getByRole('button', { name: 'Stuur mijn link opnieuw' }).click();
    await page.getByText('Is dit adres aangemeld?').waitFor();
    const mail = await wachtOpMail(scenario, 'sanne@waterrad.example', /^Je aanmelding/);
    await page.goto(leesLink(mail, 'aanmelding'));
    await titel(page, 'Je bent aangemeld').waitFor();
    await sluit(bezoek);
  });

  it.each([
    ['?bijeenkomst=bestaat-niet', 'Deze bijeenkomst is er niet'],
    ['?bijeenkomst=demo-intervisie', 'Deze bijeenkomst is er niet'],
  ])('%s: %s', async (plek, verwacht) => {
    const bezoek = await openPubliek(browser, `${scenario.url}/publiek/${plek}`, { verwacht: /status of 404/ });
    await titel(bezoek.page, verwacht).waitFor();
    await sluit(bezoek);
  });
});

describe('een bijeenkomst waar je je niet meer voor aanmeldt', () => {
  it.each([
    ['demo-ouderavond-afgezegd', 'Deze bijeenkomst gaat niet door'],
    ['demo-extra-hgw-top', 'Deze bijeenkomst is al begonnen of geweest'],
  ])('%s: %s', async (id, bericht) => {
    const bezoek = await openPubliek(browser, adresVan(id));
    await bezoek.page.getByRole('heading', { name: bericht }).waitFor();
    expect(await bezoek.page.locator('form').getByRole('button', { name: KNOP.aanmelden }).count()).toBe(0);
    await sluit(bezoek);
  });

  it('zegt zonder JavaScript wat je kunt doen', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(adresVan('demo-wijk-zuiderpark'));
    const bericht = page.locator('noscript p', { hasText: 'Deze pagina heeft JavaScript nodig.' });
    expect(await bericht.isVisible()).toBe(true);
    await context.close();
  });
});
