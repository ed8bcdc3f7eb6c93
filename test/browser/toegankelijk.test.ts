import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKKOORD } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';
import type { Venster } from './open-venster';
import { FENNA, heropen, SCHERMEN } from './schermen';

/** The background of the work surface in each theme of Teams. */
const THEMAS = { Licht: '#ffffff', Donker: '#292929', 'Hoog contrast': '#000000' };

let scenario: Scenario;
let browser: Browser;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  await heropen(scenario, 1, 3, 4);
  await scenario.call('marit', `POST dossiers/${FENNA}/deling`, AKKOORD());
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

const leesAchtergrond = (tab: Frame) =>
  tab.evaluate(() => {
    const omgeving = [...document.querySelectorAll('.fui-FluentProvider')].at(-1);
    return omgeving && getComputedStyle(omgeving).getPropertyValue('--colorNeutralBackground1');
  });

async function kiesThema(page: Page, tab: Frame, thema: keyof typeof THEMAS): Promise<void> {
  await page.getByLabel('Thema').selectOption(thema);
  await expect.poll(() => leesAchtergrond(tab)).toBe(THEMAS[thema]);
}

/** What makes the page, a dialog or a column scroll sideways, and what lies outside the window. */
const listUitstekend = (tab: Frame) =>
  tab.evaluate(() => {
    const isZichtbaar = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const scrollt = (element: Element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX));
    const ligtBuiten = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return (
        width > 1 &&
        (right > innerWidth + 1 || left < -1) &&
        element.matches('a, button, input, select, textarea, h1, h2, h3, p, td, th')
      );
    };
    return [...document.querySelectorAll('*')]
      .filter((element) => isZichtbaar(element) && (scrollt(element) || ligtBuiten(element)))
      .map((element) => `${element.outerHTML.slice(0, 120)} (${element.scrollWidth})`);
  });

describe.each(Object.entries(SCHERMEN))('%s', (_, open) => {
  let venster: Venster;
  beforeAll(async () => {
    venster = await open({ browser, scenario, wens: { reducedMotion: 'reduce' } });
  });
  afterAll(() => venster.context.close());

  it.each(Object.keys(THEMAS) as (keyof typeof THEMAS)[])('heeft in thema %s geen fout die axe ziet', async (thema) => {
    await kiesThema(venster.page, venster.tab(), thema);
    expect(await listAxeViolations(venster.tab())).toEqual([]);
  });

  it('past op 320 pixels breed', async () => {
    await venster.page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => venster.tab().evaluate(() => innerWidth)).toBe(320);
    expect(await listUitstekend(venster.tab())).toEqual([]);
    expect(venster.fouten).toEqual([]);
  });
});
