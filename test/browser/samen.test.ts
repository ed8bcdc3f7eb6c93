import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenVerhaalTotGisteren, fillStap, openDossier, readStap } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { launchBrowser } from './launch-browser';
import { openStap, type Venster } from './open-venster';

/** What the others may hear within: the screen asks about every five seconds. */
const SCHOOL = { rol: 'textbox', naam: 'Beeld van de school' };
const OUDERS = { rol: 'textbox', naam: 'Beeld van de ouders' };
const STEM = { rol: 'textbox', naam: 'Stem van de leerling' };
const verhaal = eenVerhaalTotGisteren();

let scenario: Scenario;
let browser: Browser;
let dossierId: string;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  dossierId = await openDossier(scenario);
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

const open = (wie: string, stap: 2 | 4) =>
  openStap(browser, scenario.url, { wie, dossierId, stap, verwacht: /status of 409/ });
const readAntwoorden = async (nummer: 2 | 4) => (await readStap(scenario, 'marit', [dossierId, nummer])).antwoorden;
const textbox = (tab: Frame, { naam }: typeof SCHOOL) => tab.getByRole('textbox', { name: naam, exact: true });

describe('twee collega’s in één stap', () => {
  let marit: Venster;
  let teun: Venster;
  beforeAll(async () => {
    await fillStap(scenario, 'marit', [dossierId, 2], { stemAfgezien: false });
    [marit, teun] = await Promise.all([open('marit', 2), open('teun', 2)]);
  });

  it('zien van elkaar dat zij er zijn, en elkaars tekst in een ander veld', async () => {
    await marit.tab().getByText('Teun werkt ook in deze stap').waitFor();
    await marit.toetsen.tabTot(SCHOOL);
    await teun.toetsen.tabTot(OUDERS);
    await marit.toetsen.schrijf('Fenna rekent zekerder met concreet materiaal.');
    await teun.toetsen.schrijf('Ouders zien dat Fenna graag telt en speelt.');
    await marit.toetsen.toets('Tab');
    await teun.toetsen.toets('Tab');
    await Promise.all([
      marit.tab().getByText('Bijgewerkt door Teun Hazelaar').first().waitFor(),
      teun.tab().getByText('Bijgewerkt door Marit Lijsterbes').first().waitFor(),
    ]);
    for (const { tab } of [marit, teun]) {
      expect(await textbox(tab(), SCHOOL).inputValue()).toBe('Fenna rekent zekerder met concreet materiaal.');
      expect(await textbox(tab(), OUDERS).inputValue()).toBe('Ouders zien dat Fenna graag telt en speelt.');
    }
  });

  it('krijgen bij dezelfde tekst de keus pas na het typen, en voegen samen zonder een woord te verliezen', async () => {
    await Promise.all([marit.toetsen.tabTot(STEM), teun.toetsen.tabTot(STEM)]);
    // Marit's save waits on the line until Teun's has arrived.
    const teunWasEerst = Promise.withResolvers<void>();
    await marit.context.route('**/stappen/2', async (route) => {
      await teunWasEerst.promise;
      await route.continue();
    });
    await marit.toetsen.schrijf('Ik vind rekenen stom als het snel moet.');
    await teun.toetsen.schrijf('Met de blokjes snap ik het wel.');
    await teun.toetsen.toets('Tab');
    await marit.tab().getByRole('main').getByText('Bewaren …').waitFor();
    await expect.poll(async () => (await readAntwoorden(2)).stemTekst).toBe('Met de blokjes snap ik het wel.');
    teunWasEerst.resolve();
    const regel = marit.tab().getByRole('main').getByText('Kies een tekst. Teun heeft dit veld ook veranderd.');
    await regel.waitFor();
    await marit.toetsen.wachtOp(STEM);
    expect(await marit.tab().getByRole('dialog').count()).toBe(0);

    await marit.toetsen.toets('Tab');
    await marit
      .tab()
      .getByRole('dialog', { name: /^Teun heeft deze tekst ook veranderd/ })
      .waitFor();
    await marit.toetsen.tabTot({ rol: 'radio', naam: 'Jouw tekst' });
    await marit.toetsen.toets('ArrowDown');
    await marit.toetsen.wachtOp({ rol: 'radio', naam: 'Tekst van Teun' });
    await marit.toetsen.toets('ArrowDown');
    await marit.toetsen.wachtOp({ rol: 'radio', naam: /^Voeg samen/ });
    await marit.toetsen.tabTot({ rol: 'textbox', naam: 'Samengevoegde tekst' });
    await marit.toetsen.toets('Control+End');
    await marit.toetsen.schrijf(' Ik vind rekenen stom als het snel moet.');
    await marit.toetsen.knop('Bewaar samengevoegde tekst');

    const samen = 'Met de blokjes snap ik het wel. Ik vind rekenen stom als het snel moet.';
    await expect.poll(async () => (await readAntwoorden(2)).stemTekst).toBe(samen);
    await expect.poll(() => textbox(teun.tab(), STEM).inputValue()).toBe(samen);
    expect(await textbox(marit.tab(), STEM).inputValue()).toBe(samen);
    expect(await readAntwoorden(2)).toMatchObject({
      beeldSchool: 'Fenna rekent zekerder met concreet materiaal.',
      beeldOuders: 'Ouders zien dat Fenna graag telt en speelt.',
    });
  });

  it('staan na de keus weer in hun tekst', async () => {
    await marit.toetsen.wachtOp(STEM);
    expect([marit.fouten, teun.fouten]).toEqual([[], []]);
  });
});

describe('een gebied waar al tussendoelen bij staan', () => {
  it('blijft aangevinkt: de app zegt waarom, en de server bewaart het niet', async () => {
    for (const nummer of [4, 8] as const) await fillStap(scenario, 'marit', [dossierId, nummer], verhaal[nummer]);
    const { toetsen, tab, fouten } = await open('marit', 4);
    await toetsen.tabTot({ rol: 'checkbox', naam: 'Rekenen-wiskunde' });
    await toetsen.toets('Space');
    await toetsen.toets('Tab');
    const main = tab().getByRole('main');
    const stand = main.getByText('Niet opgeslagen. 1 veld klopt niet.');
    await main.getByText('Dit gebied heeft 1 tussendoel. Verplaats of verwijder dat eerst in stap 8.').waitFor();
    await stand.waitFor();
    expect((await readAntwoorden(4)).gebieden).toEqual(['rekenen-wiskunde', 'werkhouding']);

    await toetsen.tabTot({ rol: 'checkbox', naam: 'Rekenen-wiskunde' }, { terug: true });
    await toetsen.toets('Space');
    await stand.waitFor({ state: 'detached' });
    expect((await readAntwoorden(4)).gebieden).toEqual(['rekenen-wiskunde', 'werkhouding']);
    expect(fouten).toEqual([]);
  });
});
