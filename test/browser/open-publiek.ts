import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export type Bezoek = {
  context: BrowserContext;
  page: Page;
  /** What the console called an error, and faults that nobody caught. Empty when all is well. */
  fouten: readonly string[];
};

type Wens = BrowserContextOptions & {
  /** Errors that belong to what the test does, such as a line that drops. */
  verwacht?: RegExp;
};

export const TELEFOON = { width: 360, height: 740 };

/** Somebody without an account opens a public page, or a link from a mail: a browser of their own, once the page is there. */
export async function openPubliek(browser: Browser, adres: string, { verwacht, ...wens }: Wens = {}): Promise<Bezoek> {
  const fouten: string[] = [];
  const meld = (fout: string) => {
    if (!verwacht?.test(fout)) fouten.push(fout);
  };
  const context = await browser.newContext({ viewport: TELEFOON, locale: 'nl-NL', ...wens });
  context.on('console', (regel) => {
    if (regel.type() === 'error') meld(`${regel.text()} (${regel.location().url})`);
  });
  context.on('weberror', (fout) => meld(String(fout.error().stack)));
  const page = await context.newPage();
  await page.goto(adres);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { context, page, fouten };
}
