import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type * as Teams from '@microsoft/teams-js';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFrame, type Frame as TeamsFrame } from '../../dev/teams-frame/start-frame';
import { eenMap } from '../builders/een-map';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';

declare const teams: typeof Teams;
declare const themes: string[];

let server: TeamsFrame;
let browser: Browser;
let context: BrowserContext;
let page: Page;

async function buildProbe(): Promise<string> {
  const folder = eenMap('probe');
  mkdirSync(join(folder, 'tab/assets'), { recursive: true });
  writeFileSync(
    join(folder, 'tab/index.html'),
    '<!doctype html><html lang="nl"><title>proef</title><script type="module" src="/tab/assets/probe.js"></script><button>Proef</button></html>',
  );
  await build({
    entryPoints: [resolve('test/browser/teams-probe.ts')],
    outfile: join(folder, 'tab/assets/probe.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
  return folder;
}

/** Opens the window and gives the page in the frame, once it has told Teams that it stands. */
async function open(path: string, on: Page = page): Promise<Frame> {
  await on.goto(`${server.url}${path}`);
  return findTab(on);
}
async function findTab(on: Page = page): Promise<Frame> {
  await on.locator('body[data-app="geladen"]').waitFor();
  const tab = on.frames().find((frame) => frame.url().endsWith('/tab/'));
  if (!tab) throw new Error('There is no tab.');
  return tab;
}
const readContext = (tab: Frame) =>
  tab.evaluate(async () => {
    const { app, page: place, user } = await teams.app.getContext();
    const { id, displayName, userPrincipalName, tenant } = user ?? {};
    const { host, theme, locale } = app;
    return { subPageId: place.subPageId, theme, locale, host: host.name, id, displayName, userPrincipalName, tenant };
  });
const getToken = (tab: Frame, silent = true) =>
  tab.evaluate(
    (isSilent) =>
      teams.authentication.getAuthToken({ silent: isSilent }).catch((error: Error) => `fout: ${error.message}`),
    silent,
  );

beforeAll(async () => {
  server = await startFrame({
    port: 0,
    siteFolder: await buildProbe(),
    functionsPort: () => 1,
    graphPort: 1,
    entra: {
      issuer: 'http://localhost:3001/tenant/v2.0',
      issueToken: ({ naam }, { expiresIn } = {}) =>
        Promise.resolve(`token van ${naam}${expiresIn ? `, ${expiresIn}` : ''}`),
      issueIdToken: () => Promise.resolve('kaartje'),
    },
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
});
afterEach(() => context.close());

describe('het Teams-venster', () => {
  it('vertelt de tab waar, wie en in welk thema, zoals Teams', async () => {
    const tab = await open('/?persona=hanna&dossier=8f0c5d0e-1c2b-4a3d&stap=8');
    expect(await readContext(tab)).toMatchObject({
      subPageId: 'dossiers/8f0c5d0e-1c2b-4a3d/stap/8',
      theme: 'default',
      locale: 'nl-nl',
      host: 'Teams',
      displayName: 'Hanna Meerkoet',
      userPrincipalName: 'h.meerkoet@swv-waterstede.example',
    });
  });

  it('laat een adres dat geen dossier kan zijn weg', async () => {
    const tab = await open('/?dossier=%3Cscript%3E&stap=99');
    expect((await readContext(tab)).subPageId).toBeUndefined();
    expect((await readContext(await open('/?dossier=abc&stap=12'))).subPageId).toBe('dossiers/abc');
  });

  it('geeft een ander thema meteen door en onthoudt het', async () => {
    const tab = await open('/');
    await page.getByLabel('Thema').selectOption('Donker');
    await expect.poll(() => tab.evaluate(() => themes)).toEqual(['dark']);
    await page.reload();
    expect((await readContext(await findTab())).theme).toBe('dark');
    await page.getByLabel('Thema').selectOption('Hoog contrast');
    expect(await page.locator('body').getAttribute('data-theme')).toBe('contrast');
  });

  it('meldt iemand aan, en op verzoek met een fout', async () => {
    expect(await getToken(await open('/?persona=marit'))).toBe('token van Marit Lijsterbes');
    expect(await getToken(await open('/?persona=marit&aanmelden=mislukt'))).toBe('fout: CancelledByUser');
    expect(await getToken(await open('/?persona=marit&aanmelden=verlopen'))).toBe('token van Marit Lijsterbes, -600');
    const asking = await open('/?persona=marit&aanmelden=toestemming');
    expect(await getToken(asking)).toBe('fout: resourceRequiresConsent');
    expect(await getToken(asking, false)).toBe('token van Marit Lijsterbes');
  });

  it('laadt de tab opnieuw als een ander zich aanmeldt, op de plek van de link', async () => {
    await open('/?persona=m.lijsterbes@zilverenreiger.example&dossier=abc');
    await page.getByLabel('Aangemeld als').selectOption('Teun Hazelaar, leerkracht groep 5');
    await expect.poll(async () => (await readContext(await findTab())).displayName).toBe('Teun Hazelaar');
    const tab = await findTab();
    expect((await readContext(tab)).subPageId).toBe('dossiers/abc');
    expect(await getToken(tab)).toBe('token van Teun Hazelaar');
    await page.reload();
    expect((await readContext(await findTab())).displayName).toBe('Teun Hazelaar');
    await page.getByRole('link', { name: 'Dossiers' }).click();
    await page.waitForURL(`${server.url}/`);
    expect(await readContext(await findTab())).toMatchObject({ displayName: 'Teun Hazelaar', subPageId: undefined });
  });

  it('laat twee vensters twee mensen zijn', async () => {
    const other = await context.newPage();
    await open('/?persona=marit');
    await open('/?persona=teun', other);
    await page.goto(`${server.url}/`);
    expect((await readContext(await findTab())).displayName).toBe('Marit Lijsterbes');
  });

  it('weigert wat het niet kan, zoals Teams', async () => {
    const tab = await open('/');
    const answers = await tab.evaluate(async () => {
      const ask = (func: string) =>
        new Promise((resolve) => {
          const uuidAsString = crypto.randomUUID();
          addEventListener('message', ({ data }) => data.uuidAsString === uuidAsString && resolve(data.args));
          parent.postMessage({ id: 900, uuidAsString, func, args: [] }, location.origin);
        });
      return [await ask('mail.composeMail'), await ask('toString'), teams.calendar.isSupported()];
    });
    const notSupported = [{ errorCode: 100, message: 'NOT_SUPPORTED_ON_PLATFORM' }];
    expect(answers).toEqual([notSupported, notSupported, false]);
  });

  it('maakt van een plek in de app een link om te delen', async () => {
    const tab = await open('/');
    await tab.evaluate(() => teams.pages.shareDeepLink({ subPageId: 'dossiers/abc/stap/8', subPageLabel: 'Stap 8' }));
    await page
      .getByRole('status')
      .filter({ hasText: `${server.url}/?dossier=abc&stap=8` })
      .waitFor();
    await page.getByRole('button', { name: 'Sluit melding' }).click();
    expect(await page.locator('#notice').isVisible()).toBe(false);
  });

  it('gaat naar een andere plek in de app, en opent een link van buiten apart', async () => {
    const tab = await open('/');
    await tab.evaluate(
      () => void teams.pages.currentApp.navigateTo({ pageId: 'dossiers', subPageId: 'dossiers/abc/stap/3' }),
    );
    await expect.poll(async () => (await readContext(await findTab())).subPageId).toBe('dossiers/abc/stap/3');
    const link = `https://teams.microsoft.com/l/entity/x/dossiers?context=${encodeURIComponent('{"subEntityId":"dossiers/abc/stap/4"}')}`;
    await (await findTab()).evaluate((url) => void teams.app.openLink(url), link);
    await expect.poll(async () => (await readContext(await findTab())).subPageId).toBe('dossiers/abc/stap/4');
    const opened = context.waitForEvent('page');
    await (await findTab()).evaluate(() => void teams.app.openLink('http://127.0.0.1:1/elders'));
    await opened;
  });

  it('zegt het als de app niet kan starten', async () => {
    const tab = await open('/');
    await tab.evaluate(() =>
      teams.app.notifyFailure({ reason: teams.app.FailedReason.Other, message: 'geen netwerk' }),
    );
    await page.getByRole('status').filter({ hasText: 'De app kon niet starten (geen netwerk).' }).waitFor();
  });
});

describe('het Teams-venster: voor iedereen te gebruiken', () => {
  it('is met het toetsenbord rond te gaan', async () => {
    await open('/');
    const names: (string | null)[] = [];
    for (let i = 0; i < 7; i += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''));
    }
    expect(names.map((name) => name?.trim())).toEqual([
      'Naar de app',
      'persona',
      'aanmelden',
      'theme',
      'bell',
      'app',
      'Postvak',
    ]);
  });

  it.each(['Licht', 'Donker', 'Hoog contrast'])('heeft in thema %s geen fout die axe ziet', async (theme) => {
    await open('/');
    await page.getByLabel('Thema').selectOption(theme);
    expect(await listAxeViolations(page)).toEqual([]);
  });

  it('past op 320 pixels breed', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open('/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const heights = await page
      .locator('select')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.every((height) => height >= 44)).toBe(true);
  });
});
