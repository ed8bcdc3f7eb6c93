import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDagen, formatDatum, toDag } from '@domain/datum/datum';
import { findStap } from '@domain/stappenplan/stappenplan';
import { startTestMachine, type TestMachine } from '../scenarios/start-machine';
import { launchBrowser } from './launch-browser';
import { leesAgenda, wachtOpMail } from './lees-post';
import { listAxeViolations } from './list-axe-violations';
import { openVenster, wachtOpTab, type Venster } from './open-venster';

const TEUN_MAIL = 't.hazelaar@zilverenreiger.example';
const DAG = addDagen(toDag(new Date().toISOString()), 7);
let machine: TestMachine;
let browser: Browser;

beforeAll(async () => {
  machine = await startTestMachine();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await machine.stop();
});

const vul = async (tab: Frame, label: string, tekst: string): Promise<void> => {
  const veld = tab.getByRole('textbox', { name: label, exact: true });
  await veld.fill(tekst);
  await veld.blur();
};

async function plan({ tab }: Venster): Promise<void> {
  await tab().getByRole('button', { name: 'Meer', exact: true }).click();
  await tab().getByRole('menuitem', { name: 'Gesprekken' }).click();
  await tab().getByRole('button', { name: 'Plan een gesprek' }).click();
  await tab().getByText('Ouders krijgen van ons geen mail.').waitFor();
  await tab().getByLabel('Welk gesprek?').selectOption('Evaluatiegesprek');
  await vul(tab(), 'Datum', formatDatum(DAG));
  await vul(tab(), 'Van', '14:00');
  await tab()
    .getByRole('checkbox', { name: /Teun Hazelaar/ })
    .check();
}

describe('een gesprek', () => {
  it('wordt gepland, staat met de vergadering in de post, en naast de vergadering staat de agenda', async () => {
    const venster = await openVenster(browser, machine.url, { wie: 'marit', plek: 'dossier=demo-fenna' });
    await plan(venster);
    expect(await listAxeViolations(venster.page)).toEqual([]);
    await venster.tab().getByRole('button', { name: 'Plan gesprek' }).click();
    await venster.tab().getByText('Staat in Outlook').waitFor();

    const mail = await wachtOpMail(machine, TEUN_MAIL, /^Evaluatiegesprek TOP dossier \(D-/);
    expect(mail.tekst).not.toMatch(/Fenna|Wielewaal/);
    expect(await leesAgenda(machine, mail)).toMatchObject({ methode: 'REQUEST', plaats: /Teams/ });

    // The link in the invitation opens the step; the one below it the meeting.
    const [naarStap = '', vergadering = ''] = mail.tekst.match(/https?:\/\/\S+/g) ?? [];
    await venster.page.goto(naarStap);
    await wachtOpTab(venster.page);
    await venster
      .tab()
      .getByRole('heading', { name: findStap(8).titel, level: 2 })
      .waitFor();

    await venster.page.goto(vergadering);
    await wachtOpTab(venster.page);
    const paneel = venster.tab();
    await paneel.getByRole('heading', { level: 1, name: 'Evaluatiegesprek Fenna Wielewaal' }).waitFor();
    const punten = paneel.getByRole('list', { name: 'Agenda' });
    await punten.getByText('Tussendoel 1').first().waitFor();
    expect(await listAxeViolations(venster.page)).toEqual([]);
    const ouders = paneel.getByRole('checkbox', { name: 'Wat ouders zien' });
    await ouders.check();
    await paneel.getByText('Besproken, afgevinkt door Marit Lijsterbes.').waitFor();
    await paneel.getByRole('textbox', { name: /Notitie voor het logboek/ }).fill('Afgesproken: over zes weken weer.');
    await paneel.getByRole('button', { name: 'Zet in het logboek' }).click();
    await expect
      .poll(
        async () =>
          (await machine.call<{ logboek: { tekst: string }[] }>('marit', 'GET', 'dossiers/demo-fenna')).body.logboek[0]
            ?.tekst,
      )
      .toBe('Afgesproken: over zes weken weer.');

    // To the dossier and back: a meeting has no way back of its own.
    await paneel.getByRole('link', { name: 'Open het dossier' }).click();
    await paneel.getByRole('link', { name: 'Terug naar de agenda van het gesprek' }).click();
    expect(await paneel.getByRole('checkbox', { name: 'Wat ouders zien' }).isChecked()).toBe(true);
    expect(venster.fouten).toEqual([]);

    // Who may not read the dossier sees nothing of it.
    const chat = new URL(venster.page.url()).searchParams.get('vergadering') ?? '';
    const vreemd = await openVenster(browser, machine.url, {
      wie: 'joost',
      plek: `vergadering=${encodeURIComponent(chat)}`,
    });
    await vreemd
      .tab()
      .getByRole('heading', { name: /geen gesprek dat je mag zien/ })
      .waitFor();
    expect(await vreemd.tab().getByText('Fenna').count()).toBe(0);
    await vreemd.context.close();
    await venster.context.close();
  });

  it('wordt verzet en geannuleerd; wie is uitgenodigd krijgt bericht', async () => {
    const venster = await openVenster(browser, machine.url, {
      wie: 'marit',
      plek: 'dossier=demo-fenna&deel=gesprekken',
    });
    const { tab } = venster;
    await tab()
      .getByRole('button', { name: /^Verzet: / })
      .click();
    await vul(tab(), 'Van', '10:00');
    await vul(tab(), 'Tot', '11:00');
    await tab().getByRole('button', { name: 'Verzet gesprek' }).click();
    const bijgewerkt = await wachtOpMail(machine, TEUN_MAIL, /^Bijgewerkt: Evaluatiegesprek/);
    expect(await leesAgenda(machine, bijgewerkt)).toMatchObject({ versie: 1 });
    await tab().getByText('10.00–11.00 uur').first().waitFor();

    await tab()
      .getByRole('button', { name: /^Annuleer gesprek: / })
      .click();
    await tab().getByRole('button', { name: 'Annuleer gesprek' }).click();
    await wachtOpMail(machine, TEUN_MAIL, /^Geannuleerd: Evaluatiegesprek/);
    await tab().getByText('Geannuleerd', { exact: true }).waitFor();
    expect(machine.graph.listAfspraken().filter(({ isWeg }) => !isWeg)).toEqual([]);
    expect(venster.fouten).toEqual([]);
    await venster.context.close();
  });
});
