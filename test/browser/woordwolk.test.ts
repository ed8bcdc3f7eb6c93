import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { layOutCloud } from '../../tabs/bijeenkomsten/terugblik/wolk/lay-out-cloud';
import { LETTER, LETTER_DIKTE, MAAT, type WolkWoord } from '../../tabs/bijeenkomsten/terugblik/wolk/wolk-vorm';
import { launchBrowser } from './launch-browser';

declare const wolk: { layOutCloud: typeof layOutCloud };

const ENTRY = 'tabs/bijeenkomsten/terugblik/wolk/lay-out-cloud.ts';
let browser: Browser;
let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'wolk',
  });
  script = outputFiles[0]?.text ?? '';
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openPagina(): Promise<Page> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  return page;
}

const leg = (page: Page, woorden: readonly WolkWoord[], maat: (typeof MAAT)[keyof typeof MAAT]) =>
  page.evaluate(([alle, hoe]) => wolk.layOutCloud(alle, hoe), [woorden, maat] as const);

/** The boxes around the letters, as the browser draws them. */
const measure = (page: Page, geplaatst: Awaited<ReturnType<typeof leg>>) =>
  page.evaluate(
    ([woorden, letter, dikte]) => {
      const papier = document.createElement('canvas').getContext('2d')!;
      return woorden.map(({ tekst, grootte, x, y }) => {
        papier.font = `${dikte} ${grootte}px ${letter}`;
        const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = papier.measureText(tekst);
        return {
          tekst,
          links: x - width / 2,
          rechts: x + width / 2,
          boven: y - actualBoundingBoxAscent,
          onder: y + actualBoundingBoxDescent,
        };
      });
    },
    [geplaatst, LETTER, LETTER_DIKTE] as const,
  );

const WOORDEN: readonly WolkWoord[] = [
  { tekst: 'voorbeelden', grootte: 42 },
  { tekst: 'meer tijd', grootte: 32 },
  { tekst: 'intervisie', grootte: 28 },
  { tekst: 'tussendoelen', grootte: 28 },
  { tekst: 'integratief beeld', grootte: 22 },
  { tekst: 'tips voor ouders', grootte: 18 },
  { tekst: 'collega’s', grootte: 14 },
];
const veel = (aantal: number, tekst: string): readonly WolkWoord[] =>
  Array.from({ length: aantal }, (_, plaats) => ({ tekst: `${tekst}${plaats}`, grootte: 42 - plaats / 2 }));

describe('layOutCloud', () => {
  it('geeft met dezelfde woorden steeds hetzelfde beeld, ook in een ander venster', async () => {
    const [een, ander] = [await openPagina(), await openPagina()];
    const beeld = await leg(een, WOORDEN, MAAT.breed);
    expect(beeld.map(({ tekst }) => tekst).toSorted()).toEqual(WOORDEN.map(({ tekst }) => tekst).toSorted());
    expect(await leg(een, WOORDEN, MAAT.breed)).toEqual(beeld);
    expect(await leg(ander, WOORDEN, MAAT.breed)).toEqual(beeld);
  });

  it.each(['breed', 'smal'] as const)('laat geen woorden over elkaar of over de rand vallen (%s)', async (naam) => {
    const page = await openPagina();
    const { breedte, hoogte } = MAAT[naam];
    const vakken = await measure(page, await leg(page, WOORDEN, MAAT[naam]));
    expect(vakken).toHaveLength(WOORDEN.length);
    const buiten = vakken.filter(
      ({ links, rechts, boven, onder }) =>
        links < -breedte / 2 || rechts > breedte / 2 || boven < -hoogte / 2 || onder > hoogte / 2,
    );
    expect(buiten).toEqual([]);
    const overlap = vakken.flatMap((een, plaats) =>
      vakken
        .slice(plaats + 1)
        .filter((ander) => een.links < ander.rechts && ander.links < een.rechts)
        .filter((ander) => een.boven < ander.onder && ander.boven < een.onder)
        .map((ander) => `${een.tekst} en ${ander.tekst}`),
    );
    // Boxes may touch where letters do not: an h beside a p.
    expect(overlap.length).toBeLessThanOrEqual(1);
  });

  it('maakt woorden die niet passen samen kleiner en laat er geen weg', async () => {
    const page = await openPagina();
    const beeld = await leg(page, veel(30, 'meekijken'), MAAT.breed);
    expect(beeld).toHaveLength(30);
    const maten = beeld.map(({ grootte }) => grootte);
    expect(Math.max(...maten)).toBeLessThan(42);
    expect(Math.max(...maten) / Math.min(...maten)).toBeGreaterThan(1.3);
  });

  it('laat pas als letters te klein worden de minst genoemde woorden weg', async () => {
    const page = await openPagina();
    const beeld = await leg(page, veel(50, 'ondersteuningsbehoefte'), MAAT.breed);
    expect(beeld.length).toBeLessThan(50);
    expect(beeld.map(({ tekst }) => tekst)).toContain('ondersteuningsbehoefte0');
  });
});
