import type { Page } from 'playwright-core';
import { createToetsenbord } from './toetsenbord';

type Persoon = { naam: string; email: string; rol: string };
export type Inschrijving = Persoon & {
  /** Any part of its name, or of its BRIN; a school is chosen when one is offered. */
  zoekSchool: string;
  /** As the list offers it. */
  school?: string;
  collega?: Persoon;
};

export const KNOP = { aanmelden: 'Meld me aan', wachtlijst: 'Zet me op de wachtlijst' };

async function kiesSchool(page: Page, { zoekSchool, school }: Inschrijving): Promise<void> {
  await page.getByRole('combobox', { name: 'School' }).fill(zoekSchool);
  if (school) await page.getByRole('option', { name: school }).click();
}

async function vulCollega(page: Page, { naam, email, rol }: Persoon): Promise<void> {
  await page.getByRole('button', { name: 'Collega toevoegen' }).click();
  const rij = page.getByRole('group', { name: 'Collega 1' });
  await rij.getByLabel('Voor- en achternaam').fill(naam);
  await rij.getByLabel('E-mailadres').fill(email);
  await rij.getByLabel('Rol').selectOption({ label: rol });
}

/** Fills in the public form; nothing is sent. */
export async function vulAanmelding(page: Page, inschrijving: Inschrijving): Promise<void> {
  const { naam, email, rol, collega } = inschrijving;
  await page.getByLabel('Voor- en achternaam').fill(naam);
  await page.getByLabel('E-mailadres van je werk').fill(email);
  await kiesSchool(page, inschrijving);
  await page.getByLabel(rol, { exact: true }).check();
  if (collega) await vulCollega(page, collega);
}

/** The same form, by somebody who never touches a mouse; it is sent. */
export async function meldAanMetToetsen(page: Page, { naam, email, zoekSchool, school, rol }: Inschrijving) {
  const toetsen = createToetsenbord(page);
  await toetsen.tabTot({ rol: 'textbox', naam: 'Voor- en achternaam' });
  await toetsen.schrijf(naam);
  await toetsen.tabTot({ rol: 'textbox', naam: 'E-mailadres van je werk' });
  await toetsen.schrijf(email);
  await toetsen.tabTot({ rol: 'combobox', naam: 'School' });
  await toetsen.schrijf(zoekSchool);
  await page.getByRole('option', { name: school ?? '' }).waitFor();
  await toetsen.toets('ArrowDown');
  await toetsen.toets('Enter');
  await toetsen.tabTot({ rol: 'radio', naam: 'IB’er' });
  for (let i = 0; i < 5 && (await toetsen.leesFocus()).naam !== rol; i += 1) await toetsen.toets('ArrowDown');
  await toetsen.knop(KNOP.aanmelden);
}

export const verstuur = (page: Page, knop: string = KNOP.aanmelden): Promise<void> =>
  page.locator('form').getByRole('button', { name: knop }).click();
