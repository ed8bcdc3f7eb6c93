import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findStap } from '@domain/stappenplan/stappenplan';
import { linkNaarDossier } from '../../functions/link-naar-dossier';
import { startTestMachine, type TestMachine } from '../scenarios/start-machine';
import { launchBrowser } from './launch-browser';
import { meldAan, openBrowserVenster } from './open-browser-venster';
import { openVenster } from './open-venster';

const FENNA = 'demo-fenna';
let machine: TestMachine;
let browser: Browser;

beforeAll(async () => {
  machine = await startTestMachine();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await machine.stop();
});

describe('een link naar een stap', () => {
  it('opent die stap in een gewone browser, ook als iemand zich eerst moet aanmelden', async () => {
    const link = new URL(linkNaarDossier({ url: `${machine.url}/tab` }, FENNA, 8));
    const { page, fouten, close } = await openBrowserVenster(browser, machine.url, { plek: link.search });
    await meldAan(page, /Marit/);
    await page.getByRole('heading', { name: findStap(8).titel, level: 2 }).waitFor();
    // A reload shows where somebody is, not where the link pointed.
    expect(page.url()).toBe(`${machine.url}/tab/#/dossiers/${FENNA}/stap/8`);
    expect(fouten).toEqual([]);
    await close();
  });

  it('opent die stap in het venster van Teams', async () => {
    const { search } = new URL(linkNaarDossier({ url: machine.url }, FENNA, 8));
    const venster = await openVenster(browser, machine.url, { wie: 'marit', plek: search.slice(1) });
    await venster
      .tab()
      .getByRole('heading', { name: findStap(8).titel, level: 2 })
      .waitFor();
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });

  it('zegt tegen wie er niet bij mag dat het dossier niet bestaat', async () => {
    const plek = `dossier=${FENNA}&stap=8`;
    const venster = await openVenster(browser, machine.url, { wie: 'joost', plek, verwacht: /404/ });
    await venster.tab().getByText('Dit dossier bestaat niet', { exact: false }).waitFor();
    expect(await venster.tab().getByText('Fenna').count()).toBe(0);
    await venster.context.close();
  });

  it('gaat met een vreemd adres gewoon naar het begin', async () => {
    const plek = `dossier=${encodeURIComponent('../beheer')}&stap=8&vraag=${encodeURIComponent('<img src=x>')}`;
    const venster = await openVenster(browser, machine.url, { wie: 'marit', plek });
    await venster.tab().getByRole('heading', { level: 1, name: 'Werkvoorraad' }).waitFor();
    expect(new URL(venster.tab().url()).hash.replace(/^#\/?/, '')).toBe('');
    await venster.context.close();
  });
});
