import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eenBericht } from '../scenarios/mail-een-bericht';
import { startScenario, type Scenario } from '../scenarios/start-scenario';
import { bewaarDownload } from './bewaar-download';
import { launchBrowser } from './launch-browser';
import { listAxeViolations } from './list-axe-violations';
import { listUitstekend } from './list-uitstekend';
import { naarPlek, openVenster } from './open-venster';

const PAGINAS = ['zelftest', 'post', 'logboek'];
const eenCollega = (id: string, rest: Pick<Medewerker, 'rollen'> & Partial<Medewerker>): Medewerker => ({
  ...{ id, naam: `Collega ${id}`, email: `${id}@waterstede.example`, scholen: [] },
  ...rest,
});

let scenario: Scenario;
let browser: Browser;
beforeAll(async () => {
  [scenario, browser] = await Promise.all([startScenario(), launchBrowser()]);
  // What the demo world does not have: somebody for each wijk, and a second beheerder.
  await scenario.addMedewerkers(
    eenCollega('wijk-oost', { rollen: ['consulent'], tpo: 'Oostersluis' }),
    eenCollega('wijk-west', { rollen: ['consulent'], tpo: 'Westerkade' }),
    eenCollega('tweede', { rollen: ['beheer'] }),
  );
});
afterAll(async () => {
  await browser.close();
  await scenario.stop();
});

async function openBeheer(pagina: string, breedte = 1440) {
  const venster = await openVenster(browser, scenario.url, { wie: 'sanne', viewport: { width: breedte, height: 900 } });
  await naarPlek(venster, `/beheer/${pagina}`);
  return venster;
}

describe('de zelftest', () => {
  it('is groen als alles klopt, en rood met wat je eraan doet als er iets stuk is', async () => {
    const venster = await openBeheer('zelftest');
    const tab = venster.tab();
    await tab.getByRole('heading', { name: 'Alles is in orde' }).waitFor();
    expect(await tab.getByText('Goed', { exact: true }).count()).toBe(16);
    expect(await listAxeViolations(tab)).toEqual([]);

    scenario.graph.storingen.add({ regel: 'concept', soort: '403', keer: 2 });
    scenario.graph.afwijking.anderenOpen = true;
    await tab.getByRole('button', { name: 'Controleer opnieuw' }).click();
    await tab.getByRole('heading', { name: 'Er zijn 3 dingen mis' }).waitFor();
    const eerste = tab.getByRole('region', { name: 'Er zijn 3 dingen mis' }).getByRole('listitem').first();
    expect(await eerste.innerText()).toContain('Beveiligd postvak\nFout');
    await eerste.getByText('Geef de app in Exchange de rechten op dit postvak.').waitFor();
    await eerste.getByText(/^\.\/infra\/exchange\/postvak-rechten\.ps1 -AppId/).waitFor();
    await tab.getByText('Te ruime rechten: de app kan van iemand anders de mail en de agenda openen.').waitFor();
    expect(await listAxeViolations(tab)).toEqual([]);

    scenario.graph.storingen.clear();
    scenario.graph.afwijking.anderenOpen = false;
    await tab.getByRole('button', { name: 'Controleer opnieuw' }).click();
    await tab.getByRole('heading', { name: 'Alles is in orde' }).waitFor();
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });

  it('stuurt op verzoek de proefmails en zegt of beide mailregels werken', async () => {
    const venster = await openBeheer('zelftest');
    const tab = venster.tab();
    const kaart = tab.getByRole('region', { name: 'Mailregels in Exchange' });
    await kaart.getByRole('button', { name: 'Stuur de proefmails' }).click();
    await kaart.getByText('De proefmail kwam aan met het merk x-swv-versleuteld: ja.').waitFor();
    await kaart.getByText('De mail zonder beveiliging kwam niet aan.').waitFor({ timeout: 60_000 });
    await kaart.getByRole('button', { name: 'Stuur de proefmails opnieuw' }).waitFor();
    expect(await listAxeViolations(tab)).toEqual([]);
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });
});

describe('post en logboek', () => {
  it('laat zien welke mail aandacht vraagt, en verstuurt die opnieuw', async () => {
    const value = eenBericht({ id: 'bericht-proef', status: 'aandacht', laatsteFout: 'graph-413', pogingen: 10 });
    await scenario.openStore('bijeenkomsten').commit('proef', [{ kind: 'put', value }]);
    const venster = await openBeheer('post');
    const tab = venster.tab();
    const rij = tab.getByRole('table', { name: 'Vraagt aandacht' }).getByRole('row').nth(1);
    await rij.getByText('De mail is te groot voor het postvak.').waitFor();
    expect(await tab.locator('main').innerText()).not.toMatch(/Hanna|D-2024-000123/);
    expect(await listAxeViolations(tab)).toEqual([]);
    await rij.getByRole('button', { name: /Verstuur opnieuw/ }).click();
    await tab.getByRole('heading', { name: 'Geen mail vraagt aandacht' }).waitFor();
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });

  it('toont wie welk dossier las, en geeft de periode als bestand', async () => {
    const marit = await openVenster(browser, scenario.url, { wie: 'marit' });
    await marit.tab().getByRole('table').getByRole('link').first().click();
    await marit.tab().getByRole('heading', { level: 1 }).first().waitFor();
    await marit.context.close();

    const venster = await openBeheer('logboek');
    const tab = venster.tab();
    const tabel = tab.getByRole('table', { name: 'Logboek' });
    await tabel.getByText('Marit Lijsterbes').first().waitFor();
    await tabel.getByText('gelezen').first().waitFor();
    expect(await tabel.innerText()).toMatch(/D-\d{4}-\d{6}/);
    expect(await tabel.innerText()).not.toMatch(/Fenna|Jurre|Ilias/);
    expect(await listAxeViolations(tab)).toEqual([]);
    const { naam, inhoud } = await bewaarDownload(venster.page, () =>
      tab.getByRole('button', { name: 'Haal op als CSV' }).click(),
    );
    expect(naam).toMatch(/^logboek-dossier-\d{4}-\d{2}-\d{2}-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(inhoud.toString('utf8')).toContain('Marit Lijsterbes');

    await tab.getByRole('combobox', { name: 'Wat' }).selectOption({ label: 'Beheer' });
    await tabel.getByText('als bestand opgehaald').waitFor();
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });

  it.each(PAGINAS)('past op een telefoon: %s', async (pagina) => {
    const venster = await openBeheer(pagina, 320);
    const tab = venster.tab();
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await tab.getByRole('listitem').or(tab.getByRole('rowheader')).first().waitFor();
    expect(await listUitstekend(tab)).toEqual([]);
    expect(await listAxeViolations(tab)).toEqual([]);
    await venster.context.close();
  });

  it('is er niet voor wie geen beheer doet', async () => {
    const venster = await openVenster(browser, scenario.url, { wie: 'yara', verwacht: /403/ });
    await naarPlek(venster, '/beheer/zelftest');
    await venster.tab().getByRole('heading', { level: 1 }).waitFor();
    expect(await venster.tab().getByRole('button', { name: 'Stuur de proefmails' }).count()).toBe(0);
    await venster.context.close();
  });
});
