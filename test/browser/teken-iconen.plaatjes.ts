import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkIcoon, type IcoonSoort } from '../../build/package/check-icoon';
import { launchBrowser } from './launch-browser';

const folder = fileURLToPath(new URL('../../manifest/', import.meta.url));
const ZIJDE = { color: 192, outline: 32 } as const satisfies Record<IcoonSoort, number>;

it.each(['color', 'outline'] as const)('tekent %s.png van het app-pakket', async (naam) => {
  const browser = await launchBrowser();
  const zijde = ZIJDE[naam];
  const page = await browser.newPage({ viewport: { width: zijde, height: zijde } });
  const tekening = await readFile(`${folder}tekening/${naam}.svg`, 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${tekening}`);
  const png = await page.screenshot({ omitBackground: true });
  await browser.close();
  expect(checkIcoon(naam, png)).toEqual([]);
  await writeFile(`${folder}${naam}.png`, png);
});
