import type { Frame } from 'playwright-core';
import { naarPlek, openVenster, type Venster } from './open-venster';
import type { Bron } from './schermen';

const LIJST = [
  'vestigingsnummer;naam;soort;wijk;bestuur;kleur',
  '99AB00;Het Waterrad;bao;Molenkwartier;Stichting Zonnebloem;rood',
  '99ZZ01;De Ooievaar;sbo;Zuiderpolder;Stichting Rietveld;',
  '99Z1;De Lepelaar;so;Zuiderpark;;',
  '99AA00;De Zilveren Reiger;bao;Noorderhaven;Stichting Rietveld;',
].join('\n');

/** A page of beheer by its address. */
export async function openBeheer({ browser, scenario, wens }: Bron, pagina: string): Promise<Venster> {
  const venster = await openVenster(browser, scenario.url, { wie: 'sanne', ...wens });
  await naarPlek(venster, `/beheer/${pagina}`);
  return venster;
}

/** Beheer at a page, with what is there to be seen. */
async function open({ browser, scenario, wens }: Bron, pad: string, titel: string): Promise<[Venster, Frame]> {
  const venster = await openVenster(browser, scenario.url, { wie: 'sanne', ...wens });
  await naarPlek(venster, pad);
  await venster.tab().getByRole('heading', { level: 1, name: titel }).waitFor();
  return [venster, venster.tab()];
}

/** The screens of beheer, each in a state that shows most of it. */
export const BEHEER_SCHERMEN = {
  async beheer(bron) {
    const [venster, tab] = await open(bron, '/beheer', 'Beheer');
    await tab.getByRole('heading', { name: /^Klaar voor gebruik/ }).waitFor();
    return venster;
  },
  /** With what has to be filled in. */
  async 'nieuwe school'(bron) {
    const [venster, tab] = await open(bron, '/beheer/scholen', 'Scholen');
    await tab.getByRole('button', { name: 'Nieuwe school' }).click();
    await tab.getByRole('button', { name: 'Voeg toe' }).click();
    await tab.getByText('Vul in: naam.').waitFor();
    return venster;
  },
  async medewerkers(bron) {
    const [venster, tab] = await open(bron, '/beheer/medewerkers', 'Medewerkers');
    await tab.getByRole('button', { name: 'Teun Hazelaar' }).waitFor();
    return venster;
  },
  async 'een medewerker'(bron) {
    const [venster, tab] = await open(bron, '/beheer/medewerkers', 'Medewerkers');
    await tab.getByRole('button', { name: 'Nadia Vlinderstruik' }).click();
    await tab.getByRole('group', { name: 'Scholen' }).waitFor();
    return venster;
  },
  async 'importeren, het voorbeeld'(bron) {
    const [venster, tab] = await open(bron, '/beheer/importeren', 'Importeren');
    await tab.getByLabel('Of plak de lijst hier').fill(LIJST);
    await tab.getByRole('button', { name: 'Bekijk de geplakte lijst' }).click();
    await tab.getByRole('button', { name: 'Importeer 2 rijen' }).waitFor();
    return venster;
  },
  /** Refused, with one item switched off and one without a name. */
  async instellingen(bron) {
    const [venster, tab] = await open(bron, '/beheer/instellingen', 'Instellingen');
    await tab.getByRole('textbox', { name: 'Naam van soort ondersteuning 1', exact: true }).fill('');
    await tab.getByRole('switch').nth(1).click();
    await tab.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await tab.getByText('Vul in: naam.').waitFor();
    return venster;
  },
} as const satisfies Record<string, (bron: Bron) => Promise<Venster>>;
