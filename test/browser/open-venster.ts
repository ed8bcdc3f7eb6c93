import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { StapNummer } from '@domain/stappenplan/stap';
import { findStap } from '@domain/stappenplan/stappenplan';
import { createToetsenbord, type Toetsenbord } from './toetsenbord';

export type Venster = {
  context: BrowserContext;
  page: Page;
  toetsen: Toetsenbord;
  /** The tab as it is now; it is another one after the frame loaded it anew. */
  tab(): Frame;
  /** What the console of any page of this person called an error, and faults that nobody caught. Empty when all is well. */
  fouten: readonly string[];
};

type Wens = BrowserContextOptions & {
  /** Short name of the persona. */
  wie: string;
  /** More of the address, such as `dossier=<id>&stap=4`. */
  plek?: string;
  /** Errors that belong to what the test does, such as a refused save. */
  verwacht?: RegExp;
};

/** teams-js asks Microsoft which other hosts it may trust; the page may talk to nobody but its own server. */
const VAN_BUITEN = /res\.cdn\.office\.net/;

const findTab = (page: Page): Frame => {
  const tab = page.frames().find((frame) => frame.url().includes('/tab/'));
  if (!tab) throw new Error('There is no tab.');
  return tab;
};

export async function wachtOpTab(page: Page): Promise<void> {
  await page.locator('body[data-app="geladen"]').waitFor();
}

/** Somebody opens Teams: a browser of their own, signed in, with the tab loaded. */
export async function openVenster(browser: Browser, url: string, { wie, plek = '', verwacht, ...wens }: Wens) {
  const fouten: string[] = [];
  const meld = (fout: string) => {
    if (!VAN_BUITEN.test(fout) && !verwacht?.test(fout)) fouten.push(fout);
  };
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', ...wens });
  context.on('console', (regel) => {
    if (regel.type() === 'error') meld(`${regel.text()} (${regel.location().url})`);
  });
  context.on('weberror', (fout) => meld(String(fout.error().stack)));
  const page = await context.newPage();
  await page.goto(`${url}/?persona=${wie}&${plek}`);
  await wachtOpTab(page);
  return { context, page, toetsen: createToetsenbord(page), tab: () => findTab(page), fouten } satisfies Venster;
}

/** To another screen of the tab, as its links would. */
export async function naarPlek({ tab }: Venster, plek: string): Promise<void> {
  await tab().evaluate((hash) => {
    location.hash = hash;
  }, `#${plek}`);
}

type Plaats = Omit<Wens, 'plek'> & { dossierId: string; stap: StapNummer };

/** The same, at a step: its title has the focus. */
export async function openStap(browser: Browser, url: string, { dossierId, stap, ...wens }: Plaats): Promise<Venster> {
  const venster = await openVenster(browser, url, { ...wens, plek: `dossier=${dossierId}&stap=${stap}` });
  await venster.toetsen.wachtOp({ rol: 'heading', naam: findStap(stap).titel });
  return venster;
}
