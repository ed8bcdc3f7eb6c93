import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKKOORD } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { BEHEER_SCHERMEN, openBeheer } from './beheer-schermen';
import { BIJEENKOMST_SCHERMEN } from './bijeenkomst-schermen';
import { GESPREK_SCHERMEN } from './gesprek-schermen';
import { HELPDESK_SCHERMEN } from './helpdesk-schermen';
import { maakKleinPng } from './klein-png';
import { launchBrowser } from './launch-browser';
import { AANMELDKNOP, openBrowserVenster } from './open-browser-venster';
import { TELEFOON } from './open-publiek';
import { openStap, openVenster, type Venster } from './open-venster';
import { PUBLIEKE_SCHERMEN } from './publieke-schermen';
import { FENNA, heropen, SCHERMEN } from './schermen';

const MAX_BYTES = 200_000;
const BREED = { width: 1280, height: 900 };
const STEM = { rol: 'textbox', naam: 'Stem van de leerling' };
const fileOf = (naam: string) => fileURLToPath(new URL(`../../docs/schermen/${naam}.png`, import.meta.url));

let scenario: Scenario;
let browser: Browser;
/** An empty page to work on pictures. */
let werkbank: Page;

async function maak(naam: string, page: Page): Promise<void> {
  // Skeletons and the tint of a change have gone by then.
  await page.waitForTimeout(600);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const klein = await maakKleinPng(werkbank, png);
  writeFileSync(fileOf(naam), klein);
  expect(klein.byteLength).toBeLessThan(MAX_BYTES);
}

async function toonBotsing(): Promise<Venster> {
  const open = (wie: string) => openStap(browser, scenario.url, { wie, dossierId: FENNA, stap: 2 });
  const [marit, teun] = await Promise.all([open('marit'), open('teun')]);
  await Promise.all([marit.toetsen.tabTot(STEM), teun.toetsen.tabTot(STEM)]);
  for (const { toetsen } of [marit, teun]) await toetsen.toets('Control+End');
  await teun.toetsen.schrijf(' Ik wil dat meester Teun het gewoon goed vindt, ook bij toetsen.');
  await marit.toetsen.schrijf(' Ik wil kiezen wanneer ik in het kleine kamertje werk.');
  await teun.toetsen.toets('Tab');
  await marit.tab().getByText('Kies een tekst.').first().waitFor();
  await marit.toetsen.toets('Tab');
  await marit.tab().getByRole('dialog').waitFor();
  return marit;
}

/** Renews the pictures of the README: `npm run schermen`. */
describe('de plaatjes in docs/schermen', () => {
  beforeAll(async () => {
    [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
    werkbank = await browser.newPage();
    mkdirSync(dirname(fileOf('x')), { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await scenario.stop();
  });
  const bron = () => ({ browser, scenario, wens: { reducedMotion: 'reduce' as const } });

  it.each([
    ['werkvoorraad', 'werkvoorraad'],
    ['wet-check', 'wet-check'],
  ] as const)('%s', async (naam, scherm) => maak(naam, (await SCHERMEN[scherm](bron())).page));

  it('dossier-stap8', async () => {
    const { page, tab } = await SCHERMEN['stap 8'](bron());
    await tab().getByRole('heading', { name: 'Tussendoelen en aanpak' }).scrollIntoViewIfNeeded();
    await maak('dossier-stap8', page);
  });

  it('beveiligd-versturen', async () => {
    await scenario.call('marit', `POST dossiers/${FENNA}/deling`, AKKOORD());
    await maak('beveiligd-versturen', (await SCHERMEN.versturen(bron())).page);
  });

  it('dossier-stap4, dossier-donker en dossier-telefoon', async () => {
    await heropen(scenario, 4);
    const { page } = await SCHERMEN['stap 4'](bron());
    await maak('dossier-stap4', page);
    await page.getByLabel('Thema').selectOption('Donker');
    await maak('dossier-donker', page);
    await page.getByLabel('Thema').selectOption('Licht');
    await page.setViewportSize(TELEFOON);
    await maak('dossier-telefoon', page);
  });

  it('conflict', async () => {
    await heropen(scenario, 2);
    await maak('conflict', (await toonBotsing()).page);
  });

  it.each([
    ['bijeenkomsten', 'bijeenkomsten'],
    ['bijeenkomsten-reeks', 'reeks'],
    ['bijeenkomsten-deelnemers', 'deelnemers'],
  ] as const)('%s', async (naam, scherm) => {
    const { page, context } = await BIJEENKOMST_SCHERMEN[scherm](bron());
    await maak(naam, page);
    await context.close();
  });

  it('bijeenkomsten-aanwezig, op een telefoon', async () => {
    const { page } = await BIJEENKOMST_SCHERMEN.aanwezig(bron());
    await page.setViewportSize(TELEFOON);
    await maak('bijeenkomsten-aanwezig', page);
  });

  it('bijeenkomsten-terugblik en bijeenkomsten-donker', async () => {
    const { page } = await BIJEENKOMST_SCHERMEN.terugblik(bron());
    await maak('bijeenkomsten-terugblik', page);
    await page.getByLabel('Thema').selectOption('Donker');
    await maak('bijeenkomsten-donker', page);
  });

  it.each([
    ['openbaar-telefoon', 'bijeenkomst', TELEFOON],
    ['openbaar-breed', 'bijeenkomst', BREED],
    ['openbaar-vol', 'vol', TELEFOON],
    ['openbaar-aangemeld', 'aangemeld', TELEFOON],
  ] as const)('%s', async (naam, scherm, viewport) => {
    const { page, context } = await PUBLIEKE_SCHERMEN[scherm]({ browser, scenario, wens: { viewport } });
    await maak(naam, page);
    await context.close();
  });

  it.each([
    ['helpdesk', 'vragen'],
    ['wensen', 'wensen'],
    ['inzicht', 'inzicht'],
    ['kennisbank', 'kennisbank'],
    ['artikel-schrijven', 'artikel schrijven'],
    ['nieuwsbrief', 'nieuwsbrief'],
  ] as const)('%s', async (naam, scherm) => {
    const { page, context } = await HELPDESK_SCHERMEN[scherm](bron());
    await maak(naam, page);
    await context.close();
  });

  it('helpdesk-gesprek, helpdesk-donker en helpdesk-telefoon', async () => {
    const { page } = await HELPDESK_SCHERMEN.gesprek(bron());
    await maak('helpdesk-gesprek', page);
    await page.getByLabel('Thema').selectOption('Donker');
    await maak('helpdesk-donker', page);
    await page.getByLabel('Thema').selectOption('Licht');
    await page.setViewportSize(TELEFOON);
    await maak('helpdesk-telefoon', page);
  });

  it.each([
    ['beheer', 'beheer'],
    ['beheer-medewerker', 'een medewerker'],
    ['beheer-importeren', 'importeren, het voorbeeld'],
  ] as const)('%s', async (naam, scherm) => {
    const { page, context } = await BEHEER_SCHERMEN[scherm](bron());
    await maak(naam, page);
    await context.close();
  });

  it('beheer-zelftest', async () => {
    const { page, context, tab } = await openBeheer(bron(), 'zelftest');
    await tab().getByText('Goed', { exact: true }).first().waitFor();
    await maak('beheer-zelftest', page);
    await context.close();
  });

  it.each([
    ['gesprekken', 'gesprekken'],
    ['vergadering', 'vergadering'],
  ] as const)('%s', async (naam, scherm) => {
    const { page, context } = await GESPREK_SCHERMEN[scherm](bron());
    await maak(naam, page);
    await context.close();
  });

  it('melding', async () => {
    const { page, context } = await openVenster(browser, scenario.url, { wie: 'hanna' });
    await page.getByRole('button', { name: /^Activiteit.*[1-9]/ }).click({ timeout: 15_000 });
    await maak('melding', page);
    await context.close();
  });

  it('aanmelden', async () => {
    const { page, close } = await openBrowserVenster(browser, scenario.url, { viewport: BREED });
    await page.getByRole('button', AANMELDKNOP).waitFor();
    await maak('aanmelden', page);
    await close();
  });
});
