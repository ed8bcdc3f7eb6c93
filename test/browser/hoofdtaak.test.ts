import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DELING_VELDEN } from '@domain/dossier/deling';
import { OPEN_DOSSIER_VELDEN } from '@domain/dossier/open-dossier';
import { LOS_CONTEXT } from '@domain/stappenplan/los-context';
import { STANDAARD_KEUZELIJSTEN } from '@domain/stappenplan/standaard-keuzelijsten';
import type { StapContext } from '@domain/stappenplan/stap';
import { STAPPEN } from '@domain/stappenplan/stappenplan';
import { readTaggedPdf } from '../../functions/adapters/pdf/read-tagged-pdf';
import { AKKOORD, eenVerhaalTotGisteren, vandaag } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { alsInVerhaal } from './als-in-verhaal';
import { launchBrowser } from './launch-browser';
import { openVenster, wachtOpTab, type Venster } from './open-venster';
import { createToetsenbord, type Toetsenbord } from './toetsenbord';
import { vulFormulier } from './vul-formulier';

const verhaal = eenVerhaalTotGisteren();
const context: StapContext = {
  ...LOS_CONTEXT,
  keuzelijsten: STANDAARD_KEUZELIJSTEN,
  vandaag: vandaag(),
  antwoorden: (nummer) => verhaal[nummer],
};
const NAMEN = /fenna|wielewaal/i;
const TOELICHTING = 'Kijk je vooral naar stap 8?';

let scenario: Scenario;
let browser: Browser;
let marit: Venster;
let dossierId = '';
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  marit = await openVenster(browser, scenario.url, { wie: 'marit' });
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

const vraag = () => ({ toetsen: marit.toetsen, context });
const read = async () => (await scenario.call('marit', `GET dossiers/${dossierId}`)).body;

/** From the top of the window into the app, as somebody who never touches a mouse. */
async function naarDeApp({ toetsen }: Venster): Promise<void> {
  await toetsen.druk({ rol: 'link', naam: 'Naar de app' });
  await toetsen.toets('Tab');
  await toetsen.wachtOp({ rol: 'button', naam: 'Naar de inhoud' });
}

/** The fill of the verdict, and not only its words. */
const isGroen = (oordeel: Locator): Promise<boolean> =>
  oordeel.evaluate((element) => {
    const [rood = 0, groen = 0, blauw = 0] = getComputedStyle(element).borderColor.match(/\d+/g)?.map(Number) ?? [];
    return groen > rood && groen > blauw;
  });

describe('de hoofdtaak, met alleen het toetsenbord', () => {
  it('de IB’er opent een nieuw dossier', async () => {
    const { toetsen } = marit;
    await marit.tab().getByRole('button', { name: 'Nieuw dossier' }).waitFor();
    await naarDeApp(marit);
    await toetsen.knop('Nieuw dossier');
    await toetsen.wachtOp({ rol: 'textbox', naam: 'Roepnaam' });
    await vulFormulier(vraag(), OPEN_DOSSIER_VELDEN, verhaal[1]);
    await toetsen.knop('Open dossier');
    await toetsen.wachtOp({ rol: 'heading', naam: 'Leerling en betrokkenen' });
    dossierId = /dossiers\/([\w-]+)\/stap\/1$/.exec(marit.tab().url())?.[1] ?? '';
    expect((await read()).kop.leerling).toMatchObject({ roepnaam: 'Fenna', achternaam: 'Wielewaal' });
    expect(marit.fouten).toEqual([]);
  });

  it.each(STAPPEN.map((stap) => [stap.nummer, stap.titel, stap] as const))(
    'vult stap %i (%s), ziet dat die is opgeslagen en meldt die gereed',
    async (nummer, titel, stap) => {
      const { toetsen } = marit;
      const alGevuld = nummer === 1 ? OPEN_DOSSIER_VELDEN : [];
      await toetsen.wachtOp({ rol: 'heading', naam: titel });
      await vulFormulier(
        vraag(),
        stap.velden.filter((veld) => !alGevuld.some(({ naam }) => naam === veld.naam)),
        verhaal[nummer],
      );
      await marit
        .tab()
        .getByRole('main')
        .getByText(/^Opgeslagen om \d+\.\d\d$/)
        .waitFor();
      await toetsen.knop(`Stap ${nummer} gereed melden`, { hoogstens: 60 });
      await toetsen.wachtOp({ rol: 'heading', naam: STAPPEN.at(nummer)?.titel ?? titel });
      expect((await read()).stappen[nummer - 1]?.toestand).toBe('gereed');
      expect(marit.fouten).toEqual([]);
    },
  );

  it('heeft daarmee precies het verhaal bewaard', async () => {
    const verwacht = STAPPEN.map(({ nummer }) => ({ nummer, antwoorden: verhaal[nummer] }));
    expect(alsInVerhaal((await read()).stappen, verwacht)).toEqual(verwacht);
  });

  it('ziet dat het OPP aan de wet voldoet', async () => {
    const { toetsen } = marit;
    await toetsen.naarRegio('Dossier');
    await toetsen.knop('Wet: 10 van 10 in orde');
    await toetsen.wachtOp({ rol: 'heading', naam: 'Voldoet dit OPP aan de wet?' });
    const oordeel = marit.tab().getByRole('status').filter({ hasText: 'Ja, dit OPP voldoet aan de wet' });
    await oordeel.first().waitFor();
    expect(await isGroen(oordeel.first())).toBe(true);
  });

  it('wil versturen, deelt daarom eerst, en leest de mail zoals die aankomt', async () => {
    const { toetsen } = marit;
    await toetsen.knop('Beveiligd versturen', { terug: true });
    await toetsen.wachtOp({ rol: 'textbox', naam: 'Wie gaf akkoord?' });
    await marit.tab().getByRole('heading', { name: 'Deel eerst dit dossier' }).waitFor();
    await vulFormulier(vraag(), DELING_VELDEN, AKKOORD());
    await toetsen.knop('Deel en ga verder');
    await toetsen.wachtOp({ rol: 'button', naam: 'Aan Hanna Meerkoet. Kies iemand anders' });
    const voorbeeld = await marit.tab().getByRole('region', { name: 'Voorbeeld van de mail' }).innerText();
    expect(voorbeeld).toContain('Er staat een bericht voor u klaar in TOP dossier');
    expect(voorbeeld).not.toMatch(NAMEN);
    await toetsen.tabTot({ rol: 'textbox', naam: 'Toelichting (mag leeg)' });
    await toetsen.schrijf(TOELICHTING);
  });

  it('verstuurt: de app meldt het, en het logboek zegt wanneer', async () => {
    const { toetsen } = marit;
    await toetsen.knop('Verstuur beveiligd');
    await marit.tab().getByText('Beveiligd verstuurd').waitFor();
    await toetsen.wachtOp({ rol: 'button', naam: 'Beveiligd versturen' });
    await toetsen.knop('Wet: 10 van 10 in orde', { terug: true });
    await toetsen.wachtOp({ rol: 'heading', naam: 'Dossierstatus' });
    await marit
      .tab()
      .getByText(/^Aan Hanna Meerkoet: verstuurd vandaag \d+\.\d\d\.$/)
      .waitFor();
    expect((await read()).berichten).toMatchObject([{ status: 'verzonden', toelichting: TOELICHTING }]);
    expect(marit.fouten).toEqual([]);
  });
});

describe('de consulent, met alleen het toetsenbord', () => {
  let hanna: Venster;
  let postvak: Page;
  let toetsen: Toetsenbord;

  it('vindt het bericht in het postvak, zonder een naam erin', async () => {
    hanna = await openVenster(browser, scenario.url, { wie: 'hanna' });
    const geopend = hanna.context.waitForEvent('page');
    await hanna.toetsen.druk({ rol: 'link', naam: 'Postvak' });
    postvak = await geopend;
    await postvak.waitForLoadState();
    toetsen = createToetsenbord(postvak);
    const bericht = postvak.getByRole('article').first();
    const tekst = await bericht.innerText();
    expect(tekst).toContain('Hanna Meerkoet <h.meerkoet@swv-waterstede.example>');
    expect(tekst).toContain((await read()).kop.nummer);
    expect(tekst).toContain('x-swv-beveiligd: encrypt');
    expect(tekst).not.toMatch(NAMEN);
    expect(tekst).not.toContain(TOELICHTING);
  });

  it('bewaart de bijlage: een leesbaar OPP, met alleen daarin de naam', async () => {
    const bewaard = postvak.waitForEvent('download');
    await toetsen.druk({ rol: 'link', naam: /^Bewaar/ });
    const bestand = await bewaard;
    expect(bestand.suggestedFilename()).toMatch(/^OPP-D-\d{4}-\d{6}\.pdf$/);
    const bytes = readFileSync(await bestand.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const { pages, elements } = await readTaggedPdf(bytes);
    expect(pages).toBeGreaterThan(1);
    const tekst = elements.map((element) => element.text).join('\n');
    expect(tekst).toContain('Fenna Wielewaal');
    expect(tekst).toContain(verhaal[4].integratiefBeeld);
  });

  it('volgt de link en leest het dossier, zonder iets te kunnen veranderen', async () => {
    await toetsen.druk({ rol: 'link', naam: new RegExp(`dossier=${dossierId}`) }, { terug: true });
    await wachtOpTab(postvak);
    await toetsen.wachtOp({ rol: 'heading', naam: 'Dossierstatus' });
    const tab = postvak.frames().find((frame) => frame.url().includes('/tab/'));
    await tab?.getByRole('heading', { level: 1, name: 'Fenna Wielewaal' }).waitFor();
    await tab?.getByText('De school vult dit dossier in.').waitFor();
    await toetsen.naarRegio('Stappen');
    await toetsen.druk({ rol: 'link', naam: /^4 Integratief beeld en gebieden\b/ });
    await toetsen.wachtOp({ rol: 'heading', naam: 'Integratief beeld en gebieden' });
    await tab?.getByText(String(verhaal[4].integratiefBeeld)).waitFor();
    expect(await tab?.getByRole('main').getByRole('textbox').count()).toBe(0);
    expect(
      await tab
        ?.getByRole('main')
        .getByRole('button', { name: /gereed melden|Heropen/ })
        .count(),
    ).toBe(0);
    expect(hanna.fouten).toEqual([]);
  });
});

describe('de IB’er van een andere school', () => {
  it('krijgt bij dezelfde link niets te zien', async () => {
    const plek = `dossier=${dossierId}`;
    const nadia = await openVenster(browser, scenario.url, { wie: 'nadia', plek, verwacht: /status of 404/ });
    await nadia.tab().getByText('Dit dossier bestaat niet, of je mag het niet zien.').waitFor();
    expect(await nadia.page.content()).not.toMatch(NAMEN);
    expect(await nadia.tab().content()).not.toMatch(NAMEN);
    expect(await nadia.tab().title()).not.toMatch(NAMEN);
    expect(nadia.fouten).toEqual([]);
  });
});
