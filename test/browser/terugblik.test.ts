import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestMachine, type TestMachine } from '../scenarios/start-machine';
import { bewaarDownload } from './bewaar-download';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';
import { openVenster, type Venster } from './open-venster';

const EXTRA = 'demo-extra-hgw-top';
const GEHAD = 'Wat heb je aan vandaag gehad?';

let machine: TestMachine;
let browser: Browser;
let venster: Venster;
let tab: Frame;
beforeAll(async () => {
  [machine, browser] = await Promise.all([startTestMachine(), launchBrowser()]);
  venster = await openTerugblik();
  tab = venster.tab();
});
afterAll(async () => {
  await browser.close();
  await machine.stop();
});

async function openTerugblik(wens: BrowserContextOptions = {}): Promise<Venster> {
  const nieuw = await openVenster(browser, machine.url, { wie: 'hanna', acceptDownloads: true, ...wens });
  await nieuw.tab().evaluate((id) => {
    location.hash = `#/bijeenkomsten/${id}/terugblik`;
  }, EXTRA);
  await wolk(nieuw.tab()).locator('text').first().waitFor();
  return nieuw;
}

const wolk = (waar: Frame) => waar.getByRole('img', { name: `Woordwolk bij de vraag ‘${GEHAD}’` });
const rij = (woord: string) =>
  tab.getByRole('region', { name: GEHAD }).getByRole('button', { name: woord, exact: true });

/** Every word with its place and size. */
const leesWolk = (waar: Frame) =>
  wolk(waar)
    .locator('text')
    .evaluateAll((woorden) =>
      woorden.map((woord) =>
        ['x', 'y', 'font-size'].reduce((zo, naam) => `${zo} ${woord.getAttribute(naam)}`, `${woord.textContent}`),
      ),
    );

describe('de terugblik', () => {
  it('tekent van dezelfde antwoorden in elk venster dezelfde wolk', async () => {
    const beeld = await leesWolk(tab);
    expect(beeld).toHaveLength(13);
    expect(beeld[0]).toMatch(/^praktisch /);
    const ander = await openTerugblik();
    expect(await leesWolk(ander.tab())).toEqual(beeld);
    await ander.context.close();
  });

  it('laat met het toetsenbord een woord kiezen, de antwoorden lezen en weer sluiten', async () => {
    await rij('praktisch').focus();
    await venster.page.keyboard.press('Enter');
    const paneel = tab.getByRole('complementary', { name: 'Antwoorden met ‘praktisch’' });
    await paneel.getByText('9 antwoorden op vraag 1, zonder namen').waitFor();
    await paneel.getByRole('button', { name: 'Toon nog 3 antwoorden' }).press('Enter');
    expect(await paneel.getByRole('listitem').count()).toBe(9);
    await paneel.getByRole('button', { name: 'Sluit' }).press('Enter');
    await venster.toetsen.wachtOp({ rol: 'button', naam: 'praktisch' });
    expect(await rij('praktisch').getAttribute('aria-pressed')).toBe('false');
  });

  it('verbergt een woord voor iedereen, en zet het terug', async () => {
    await rij('herkenning').click();
    await tab.getByRole('button', { name: 'Woorden samenvoegen of verbergen' }).click();
    const dialoog = tab.getByRole('dialog');
    await dialoog.getByRole('button', { name: 'Verberg dit woord' }).click();
    await dialoog.getByText('‘herkenning’ is verborgen.').waitFor();
    const ander = await openTerugblik();
    expect((await leesWolk(ander.tab())).join()).not.toContain('herkenning');
    await ander.context.close();
    await dialoog.getByRole('button', { name: 'Zet terug' }).click();
    await dialoog.getByText('Je laatste keuze is teruggezet.').waitFor();
    expect(await listAxeViolations(tab)).toEqual([]);
    await venster.page.keyboard.press('Escape');
    await venster.toetsen.wachtOp({ rol: 'button', naam: 'Woorden samenvoegen of verbergen' });
    await rij('herkenning').waitFor();
  });

  it('geeft de wolk als afbeelding en als tekening, en de antwoorden als werkblad', async () => {
    const { page } = venster;
    const opslaan = tab.getByRole('button', { name: 'Woordwolk opslaan' });
    await opslaan.click();
    const png = await bewaarDownload(page, () =>
      tab.getByRole('menuitem', { name: 'Afbeelding (PNG)' }).first().click(),
    );
    expect(png.naam).toMatch(/^woordwolk-\d{4}-\d{2}-\d{2}-vraag-1\.png$/);
    expect(png.inhoud.subarray(1, 4).toString()).toBe('PNG');
    await opslaan.click();
    const svg = await bewaarDownload(page, () => tab.getByRole('menuitem', { name: 'Tekening (SVG)' }).first().click());
    expect(svg.inhoud.toString()).toContain('>praktisch</text>');
    const excel = await bewaarDownload(page, () => tab.getByRole('button', { name: 'Antwoorden (Excel)' }).click());
    const [blad] = await readXlsx(excel.inhoud);
    expect(blad?.data.length).toBe(20);
    expect(JSON.stringify(blad)).toContain('Herkenning. Het integratief beeld is praktisch uitgelegd.');
  });

  it('past op een telefoon, met de tabel boven de wolk', async () => {
    const telefoon = await openTerugblik({ viewport: { width: 320, height: 640 } });
    const waar = telefoon.tab();
    expect(await waar.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const [tabel, beeld] = await Promise.all([waar.getByRole('table').first().boundingBox(), wolk(waar).boundingBox()]);
    expect(tabel?.y).toBeLessThan(beeld?.y ?? 0);
    expect(await listAxeViolations(waar)).toEqual([]);
    expect([...telefoon.fouten, ...venster.fouten]).toEqual([]);
    await telefoon.context.close();
  });
});
