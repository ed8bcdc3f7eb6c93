import type { Browser } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { listBijeenkomstVelden } from '@domain/bijeenkomst/bijeenkomst-velden';
import { LOS_CONTEXT } from '@domain/stappenplan/los-context';
import { toInstant } from '@domain/datum/tijd';
import { parseCsv } from '../builders/parse-csv';
import { vandaag } from '../scenarios/dossier-werk';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { bewaarDownload } from './bewaar-download';
import { AANWEZIGEN, dagOver, EXTRA, MENSEN, REACTIE, VRAAG, WIJKEN } from './bijeenkomst-verhaal';
import { launchBrowser } from './launch-browser';
import { leesAgenda, leesLink, wachtOpMail } from './lees-post';
import { KNOP, meldAanMetToetsen, verstuur, vulAanmelding } from './meld-aan';
import { openPubliek, TELEFOON, type Bezoek } from './open-publiek';
import { naarPlek, openVenster, type Venster } from './open-venster';
import { verzetBegin } from './verzet-bijeenkomst';
import { vulFormulier } from './vul-formulier';

const { KIM, SAMIRA, OTTO, LOES } = MENSEN;

let scenario: Scenario;
let browser: Browser;
let hanna: Venster;
let extraId = '';
const bezoeken: Bezoek[] = [];
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  hanna = await openVenster(browser, scenario.url, { wie: 'hanna', acceptDownloads: true });
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

/** A public page; in the end none of them may have had an error. */
async function bezoek(adres: string) {
  const nieuw = await openPubliek(browser, adres);
  bezoeken.push(nieuw);
  return nieuw.page;
}
const openFormulier = () => bezoek(`${scenario.url}/publiek/?bijeenkomst=${extraId}`);
const leesBeeld = async () => (await scenario.call<BijeenkomstBeeld>('hanna', `GET bijeenkomsten/${extraId}`)).body;
const mailAan = ({ email }: { email: string }, onderwerp: RegExp) => wachtOpMail(scenario, email, onderwerp);

const naarDeel = (venster: Venster, deel: string) => naarPlek(venster, `/bijeenkomsten/${extraId}/${deel}`);

describe('de consulent, met alleen het toetsenbord', () => {
  const vul = async (rol: string, naam: string, tekst: string) => {
    await hanna.toetsen.tabTot({ rol, naam });
    await hanna.toetsen.vervang(tekst);
  };

  it('maakt een reeks van vijf wijkbijeenkomsten en publiceert die meteen', async () => {
    const { toetsen, tab } = hanna;
    await tab().getByRole('link', { name: 'Bijeenkomsten' }).waitFor();
    await toetsen.druk({ rol: 'link', naam: 'Naar de app' });
    await toetsen.druk({ rol: 'link', naam: 'Bijeenkomsten' });
    await tab().getByRole('heading', { level: 1, name: 'Bijeenkomsten' }).waitFor();
    await toetsen.druk({ rol: 'link', naam: 'Nieuwe reeks' });
    await toetsen.wachtOp({ rol: 'heading', naam: 'Nieuwe reeks' });
    await vul('textbox', 'Titel', 'Wijkbijeenkomst voorjaar');
    for (const [plaats] of WIJKEN.entries()) {
      await vul(
        'textbox',
        'Datum',
        dagOver(40 + 7 * plaats)
          .split('-')
          .reverse()
          .join('-'),
      );
      if (plaats === 0) await vul('textbox', 'Van', '15.30');
      await vul('textbox', 'Plaats', `School ${plaats + 1}, Kade ${plaats + 1}`);
    }
    await toetsen.knop('Maak 5 bijeenkomsten', { hoogstens: 80 });
    await tab().getByRole('dialog', { name: '5 bijeenkomsten maken' }).waitFor();
    await toetsen.knop('Maak en publiceer');
    await tab().getByText('5 bijeenkomsten zijn openbaar').waitFor();
    await toetsen.wachtOp({ rol: 'heading', naam: 'Bijeenkomsten' });
    expect(hanna.fouten).toEqual([]);
  });

  it('maakt een extra bijeenkomst met een eigen vraag, ziet het formulier ernaast en publiceert', async () => {
    const { toetsen, tab } = hanna;
    await toetsen.druk({ rol: 'link', naam: 'Nieuwe bijeenkomst' });
    await toetsen.wachtOp({ rol: 'heading', naam: 'Nieuwe bijeenkomst' });
    const context = { ...LOS_CONTEXT, vandaag: vandaag() };
    await vulFormulier({ toetsen, context }, listBijeenkomstVelden(WIJKEN), EXTRA);
    await tab().getByRole('region', { name: 'Aanmelden' }).getByLabel(VRAAG).waitFor();
    await toetsen.knop('Bewaar concept', { hoogstens: 80 });
    await toetsen.wachtOp({ rol: 'heading', naam: EXTRA.titel });
    extraId = tab().url().split('/').at(-1) ?? '';
    await toetsen.knop('Publiceer');
    await tab().getByRole('alertdialog', { name: 'Deze bijeenkomst publiceren?' }).waitFor();
    await toetsen.knop('Publiceer');
    await tab().getByText('De bijeenkomst is openbaar').waitFor();
    expect(await leesBeeld()).toMatchObject({ status: 'gepubliceerd', fase: 'open' });
    expect(hanna.fouten).toEqual([]);
  });
});

describe('de scholen, op een telefoon en zonder account', () => {
  it('vindt een school de bijeenkomst in de lijst en meldt twee mensen aan', async () => {
    const page = await bezoek(`${scenario.url}/publiek/`);
    await page.getByRole('link', { name: EXTRA.titel }).click();
    await page.getByText('Nog 3 vrij').waitFor();
    await vulAanmelding(page, KIM);
    await page.getByLabel(VRAAG).fill('Een leerling die uitvalt bij rekenen.');
    await verstuur(page);
    await page.getByRole('heading', { level: 1, name: 'Jullie zijn aangemeld' }).waitFor();
    expect(await page.getByText(`${SAMIRA.naam}: aangemeld`).count()).toBe(1);
  });

  it('krijgen beiden een mail met een agenda-afspraak, op de tijd van Amsterdam', async () => {
    const [kim, samira] = await Promise.all([
      mailAan(KIM, /^Je bent aangemeld/),
      mailAan(SAMIRA, /^Je bent aangemeld/),
    ]);
    const [agenda, ander] = await Promise.all([leesAgenda(scenario, kim), leesAgenda(scenario, samira)]);
    expect(agenda).toMatchObject({
      methode: 'REQUEST',
      begin: toInstant(EXTRA.datum, '15:30'),
      eind: toInstant(EXTRA.datum, '17:30'),
      plaats: EXTRA.plaats,
    });
    expect(agenda.uid).toMatch(/^aanmelding-.+@localhost$/);
    expect(ander.uid).not.toBe(agenda.uid);
  });

  it('neemt een ander met het toetsenbord de laatste plek, en staat een derde als eerste op de wachtlijst', async () => {
    const otto = await openFormulier();
    await meldAanMetToetsen(otto, OTTO);
    await otto.getByRole('heading', { level: 1, name: 'Je bent aangemeld' }).waitFor();
    const { deelnemers } = await leesBeeld();
    expect(deelnemers.find(({ deelnemer }) => deelnemer.email === OTTO.email)?.deelnemer).toMatchObject({
      school: OTTO.school,
      rol: 'kc',
    });
    const loes = await openFormulier();
    await loes.getByText('Deze bijeenkomst is vol').waitFor();
    await vulAanmelding(loes, LOES);
    await verstuur(loes, KNOP.wachtlijst);
    await loes.getByRole('heading', { level: 1, name: 'Je staat op plaats 1' }).waitFor();
    expect((await mailAan(LOES, /wachtlijst/)).bijlagen).toEqual([]);
  });

  it('meldt de eerste zich af via de eigen link, en gaat de afspraak uit de agenda', async () => {
    const bevestiging = await mailAan(KIM, /^Je bent aangemeld/);
    const page = await bezoek(leesLink(bevestiging, 'aanmelding'));
    await page.getByRole('button', { name: 'Meld me af' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wil je je afmelden?' }).waitFor();
    await page.getByRole('button', { name: 'Meld me af' }).click();
    await page.getByRole('heading', { level: 1, name: 'Je bent afgemeld' }).waitFor();
    const eerst = await leesAgenda(scenario, bevestiging);
    const daarna = await leesAgenda(scenario, await mailAan(KIM, /^Je bent afgemeld/));
    expect(daarna).toMatchObject({ methode: 'CANCEL', uid: eerst.uid });
    expect(daarna.versie).toBeGreaterThan(eerst.versie);
  });

  it('krijgt de wachtende de plek aangeboden, neemt die en krijgt dat bevestigd', async () => {
    const page = await bezoek(leesLink(await mailAan(LOES, /^Er is een plek voor je vrij/), 'aanbod'));
    await page.getByRole('button', { name: 'Ja, ik kom' }).click();
    await page.getByRole('heading', { level: 1, name: 'Je bent aangemeld' }).waitFor();
    const agenda = await leesAgenda(scenario, await mailAan(LOES, /^Je bent aangemeld/));
    expect(agenda.methode).toBe('REQUEST');
    expect((await leesBeeld()).tellingen).toMatchObject({ bezet: 3, wachtend: 0 });
  });
});

describe('op de dag zelf en daarna', () => {
  it('vinkt de consulent aan de deur iedereen af, op een telefoon', async () => {
    await verzetBegin(scenario, extraId, 0.2);
    const wens = { wie: 'hanna', viewport: TELEFOON, hasTouch: true };
    const telefoon = await openVenster(browser, scenario.url, wens);
    await naarDeel(telefoon, 'aanwezig');
    await telefoon.tab().getByText('0 van 3 binnen').waitFor();
    for (const { naam } of AANWEZIGEN)
      await telefoon
        .tab()
        .getByRole('button', { name: new RegExp(`^${naam}`) })
        .tap();
    await telefoon.tab().getByText('3 van 3 binnen').waitFor();
    await expect.poll(async () => (await leesBeeld()).tellingen.aanwezig).toBe(3);
    expect(telefoon.fouten).toEqual([]);
    await telefoon.context.close();
  });

  it('krijgt iedereen die er was een bedankje, en geeft een reactie', async () => {
    await verzetBegin(scenario, extraId, 5);
    await scenario.fireTimer('elke-minuut');
    const reageer = async (wie: { email: string }) => {
      const page = await bezoek(leesLink(await mailAan(wie, /^Bedankt voor je komst/), 'reactie'));
      await page.getByLabel('Wat heb je aan vandaag gehad?').fill(REACTIE);
      await page.getByRole('radio', { name: '8', exact: true }).check();
      await page.getByRole('button', { name: 'Verstuur je reactie' }).click();
      await page.getByRole('heading', { level: 1, name: 'Bedankt voor je reactie' }).waitFor();
    };
    await Promise.all(AANWEZIGEN.map(reageer));
    expect(bezoeken.flatMap(({ fouten }) => fouten)).toEqual([]);
    await Promise.all(bezoeken.map(({ context }) => context.close()));
  });

  it('ziet de consulent een woordwolk, tweemaal dezelfde, en leest achter een woord de antwoorden', async () => {
    const { tab, page } = hanna;
    const wolk = () => tab().getByRole('img', { name: /^Woordwolk bij de vraag ‘Wat heb je aan vandaag gehad/ });
    const teken = async () => {
      await naarDeel(hanna, 'terugblik');
      await wolk().locator('text').first().waitFor();
      return wolk().evaluate((svg) => svg.innerHTML);
    };
    const eerste = await teken();
    await page.reload();
    await page.locator('body[data-app="geladen"]').waitFor();
    expect(await teken()).toBe(eerste);
    await wolk().getByText('praktisch').click();
    const antwoorden = tab().getByRole('list', { name: 'Antwoorden met ‘praktisch’' });
    expect(await antwoorden.getByRole('listitem').count()).toBe(3);
    expect(hanna.fouten).toEqual([]);
  });

  it('bewaart de consulent de deelnemers voor Excel, als CSV en als werkblad', async () => {
    const { tab, page } = hanna;
    const bewaar = async (keuze: RegExp) => {
      await tab().getByRole('button', { name: 'Exporteren' }).click();
      const keus = tab().getByRole('menuitem', { name: keuze });
      return (await bewaarDownload(page, () => keus.click())).inhoud;
    };
    await naarDeel(hanna, 'deelnemers');
    const csv = (await bewaar(/^CSV/)).toString('utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.split('\r\n')[0]).toContain('";"');
    const rijen = parseCsv(csv);
    expect(rijen[0]).toContain(VRAAG);
    expect(rijen.flat()).toEqual(expect.arrayContaining([KIM.naam, OTTO.naam, LOES.naam, SAMIRA.naam]));
    const [blad] = await readXlsx(await bewaar(/^Excel/));
    expect(blad?.data.map((rij) => rij.map((cel) => cel ?? '').join()).join()).toContain(LOES.naam);
    expect(blad?.data).toHaveLength(rijen.length);
    expect(hanna.fouten).toEqual([]);
  });
});
