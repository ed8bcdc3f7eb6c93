import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKKOORD } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { BEHEER_SCHERMEN } from './beheer-schermen';
import { BIJEENKOMST_SCHERMEN } from './bijeenkomst-schermen';
import { GESPREK_SCHERMEN } from './gesprek-schermen';
import { HELPDESK_SCHERMEN } from './helpdesk-schermen';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';
import { listUitstekend } from './list-uitstekend';
import type { Bezoek } from './open-publiek';
import type { Venster } from './open-venster';
import { PUBLIEKE_SCHERMEN } from './publieke-schermen';
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
  // What stands in a container gets its new colours with the next frame.
  await tab.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
}

describe.each(
  Object.entries({
    ...SCHERMEN,
    ...BIJEENKOMST_SCHERMEN,
    ...HELPDESK_SCHERMEN,
    ...BEHEER_SCHERMEN,
    ...GESPREK_SCHERMEN,
  }),
)('%s', (_, open) => {
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
    // The screen answers to its new width with the next frame.
    await expect.poll(() => listUitstekend(venster.tab())).toEqual([]);
    expect(venster.fouten).toEqual([]);
  });
});

describe.each(Object.entries(PUBLIEKE_SCHERMEN))('de openbare pagina: %s', (_, open) => {
  let bezoek: Bezoek;
  beforeAll(async () => {
    bezoek = await open({ browser, scenario });
  });
  afterAll(() => bezoek.context.close());

  it.each([
    ['licht', { colorScheme: 'light', forcedColors: 'none' }],
    ['donker', { colorScheme: 'dark', forcedColors: 'none' }],
    ['met kleuren van het systeem', { colorScheme: 'light', forcedColors: 'active' }],
  ] as const)('heeft %s geen fout die axe ziet', async (_, kleuren) => {
    await bezoek.page.emulateMedia(kleuren);
    expect(await listAxeViolations(bezoek.page)).toEqual([]);
  });

  it.each([320, 1280])('past op %d pixels breed', async (width) => {
    await bezoek.page.setViewportSize({ width, height: 740 });
    await expect.poll(() => listUitstekend(bezoek.page)).toEqual([]);
    expect(bezoek.fouten).toEqual([]);
  });
});
