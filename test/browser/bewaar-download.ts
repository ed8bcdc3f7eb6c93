import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** What the browser saves when `doe` is done. */
export async function bewaarDownload(
  page: Page,
  doe: () => Promise<unknown>,
): Promise<{ naam: string; inhoud: Buffer }> {
  const [bestand] = await Promise.all([page.waitForEvent('download'), doe()]);
  return { naam: bestand.suggestedFilename(), inhoud: await readFile(await bestand.path()) };
}
