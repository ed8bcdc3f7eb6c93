import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type BrowserVenster = {
  page: Page;
  close(): Promise<void>;
  /** What the console called an error, and faults that nobody caught. Empty when all is well. */
  fouten: readonly string[];
};

type Wens = BrowserContextOptions & {
  /** Where in the app, such as `#/helpdesk`. */
  plek?: string;
  /** Errors that belong to what the test does. */
  verwacht?: RegExp;
};

/** teams-js asks Microsoft which hosts it may trust; the page may talk to nobody but its own server. */
const VAN_BUITEN = /res\.cdn\.office\.net/;

/** Somebody opens the address of the tab in a plain browser, without Teams around it. */
export async function openBrowserVenster(browser: Browser, url: string, wens: Wens = {}): Promise<BrowserVenster> {
  const { plek = '', verwacht, ...context } = wens;
  const fouten: string[] = [];
  const meld = (fout: string) => {
    if (!VAN_BUITEN.test(fout) && !verwacht?.test(fout)) fouten.push(fout);
  };
  const venster = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL', ...context });
  venster.on('console', (regel) => {
    if (regel.type() === 'error') meld(`${regel.text()} (${regel.location().url})`);
  });
  venster.on('weberror', (fout) => meld(String(fout.error().stack)));
  const page = await venster.newPage();
  await page.goto(`${url}/tab/${plek}`);
  return { page, fouten, close: () => venster.close() };
}

export const AANMELDKNOP = { name: 'Aanmelden met je werkaccount' } as const;

/** Through the sign-in page of the directory and back. */
export async function kiesAccount(page: Page, naam: RegExp): Promise<void> {
  await page.getByRole('heading', { name: 'Kies een account' }).waitFor();
  await page.getByRole('link', { name: naam }).click();
}

export async function meldAan(page: Page, naam: RegExp): Promise<void> {
  await page.getByRole('button', AANMELDKNOP).click();
  await kiesAccount(page, naam);
}
