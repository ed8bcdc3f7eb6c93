import type { Frame, Locator } from 'playwright-core';
import { naarPlek, openVenster, type Venster } from './open-venster';
import type { Bron } from './schermen';

/** Bijeenkomsten of the demo world: signing up is open, full with a waiting list, over, and a concept that is not ready. */
export const DEMO = {
  open: 'demo-wijk-zuiderpark',
  vol: 'demo-wijk-molenkwartier',
  geweest: 'demo-extra-hgw-top',
  concept: 'demo-intervisie',
};

type Tot = (tab: Frame) => Locator;

/** The consulent at a place of the tab, once `tot` is there. */
async function open({ browser, scenario, wens }: Bron, plek: string, tot: Tot): Promise<Venster> {
  const venster = await openVenster(browser, scenario.url, { wie: 'hanna', ...wens });
  await naarPlek(venster, `/bijeenkomsten${plek}`);
  await tot(venster.tab()).first().waitFor();
  return venster;
}

const knop =
  (naam: string): Tot =>
  (tab) =>
    tab.getByRole('button', { name: naam });

/** The screens of the swv about bijeenkomsten, each in a state that shows most of it. */
export const BIJEENKOMST_SCHERMEN = {
  bijeenkomsten: (bron) => open(bron, '', (tab) => tab.getByRole('table', { name: 'Bijeenkomsten' })),
  'nieuwe bijeenkomst': (bron) => open(bron, '/nieuw', knop('Bewaar concept')),
  reeks: (bron) => open(bron, '/nieuwe-reeks', knop('Maak 5 bijeenkomsten')),
  gegevens: (bron) => open(bron, `/${DEMO.open}`, (tab) => tab.getByRole('region', { name: 'Aanmelden' })),
  /** A concept that cannot be published yet: what is missing. */
  async publiceren(bron) {
    const venster = await open(bron, `/${DEMO.concept}`, knop('Publiceer'));
    await venster.tab().getByRole('button', { name: 'Publiceer' }).click();
    await venster.tab().getByRole('dialog').waitFor();
    return venster;
  },
  deelnemers: (bron) => open(bron, `/${DEMO.vol}/deelnemers`, knop('Exporteren')),
  async 'bericht aan deelnemers'(bron) {
    const venster = await open(bron, `/${DEMO.vol}/deelnemers`, knop('Bericht aan deelnemers'));
    await venster.tab().getByRole('button', { name: 'Bericht aan deelnemers' }).click();
    await venster.tab().getByRole('dialog').waitFor();
    return venster;
  },
  aanwezig: (bron) => open(bron, `/${DEMO.geweest}/aanwezig`, (tab) => tab.getByText('22 van 24 binnen')),
  async terugblik(bron) {
    const venster = await open(bron, `/${DEMO.geweest}/terugblik`, knop('praktisch'));
    await venster.tab().getByRole('button', { name: 'praktisch' }).click();
    return venster;
  },
  overzicht: (bron) => open(bron, '/overzicht', (tab) => tab.getByRole('table')),
} satisfies Record<string, (bron: Bron) => Promise<Venster>>;
