import type { Frame, Locator } from 'playwright-core';
import { naarPlek, openVenster, type Venster } from './open-venster';
import type { Bron } from './schermen';

/** Of the demo world: a question with an answer, an article that waits for review, and an issue that is not sent. */
const DEMO = { vraag: 'demo-vraag-tussendoel', artikel: 'demo-oudergesprek', nieuwsbrief: 'demo-nieuwsbrief-concept' };

type Tot = (tab: Frame) => Locator;

/** Who asks (Marit, Joost) or who answers (Yara) at a place of the tab, once `tot` is there. */
async function open({ browser, scenario, wens }: Bron, wie: 'marit' | 'joost' | 'yara', plek: string, tot: Tot) {
  const venster = await openVenster(browser, scenario.url, { wie, ...wens });
  await naarPlek(venster, plek);
  await tot(venster.tab()).first().waitFor();
  return venster;
}

const kop =
  (name: string): Tot =>
  (tab) =>
    tab.getByRole('heading', { level: 1, name });

/** The screens of helpdesk, kennisbank and nieuwsbrief, each in a state that shows most of it. */
export const HELPDESK_SCHERMEN = {
  vragen: (bron) => open(bron, 'yara', '/helpdesk', (tab) => tab.getByRole('link', { name: /Time-outplek/ })),
  gesprek: (bron) => open(bron, 'joost', `/helpdesk/vraag/${DEMO.vraag}`, kop('Geen tussendoel toevoegen')),
  'gesprek van de helpdesk': (bron) =>
    open(bron, 'yara', `/helpdesk/vraag/${DEMO.vraag}`, kop('Geen tussendoel toevoegen')),
  'nieuwe vraag': (bron) =>
    open(bron, 'marit', '/helpdesk/nieuw', (tab) => tab.getByRole('button', { name: 'Verstuur vraag' })),
  wensen: (bron) => open(bron, 'marit', '/helpdesk/wensen', (tab) => tab.getByText('Kopie van tussendoelen')),
  inzicht: (bron) => open(bron, 'yara', '/helpdesk/inzicht', (tab) => tab.getByRole('table', { name: 'Per maand' })),
  /** With a typing error, and found all the same. */
  async kennisbank(bron) {
    const venster = await open(bron, 'marit', '/kennisbank', (tab) => tab.getByRole('searchbox'));
    const tab = venster.tab();
    await tab.getByRole('searchbox').fill('tusendoelen');
    await tab.getByRole('region', { name: 'Gevonden uitleg' }).getByRole('link').first().waitFor();
    return venster;
  },
  'artikel schrijven': (bron) =>
    open(bron, 'yara', `/kennisbank/schrijven/${DEMO.artikel}`, (tab) => tab.getByRole('textbox', { name: 'Titel' })),
  nieuwsbrieven: (bron) =>
    open(bron, 'yara', '/nieuwsbrieven', (tab) => tab.getByRole('link', { name: /de stem van de leerling/ })),
  async nieuwsbrief(bron) {
    const plek = `/nieuwsbrieven/${DEMO.nieuwsbrief}`;
    const venster = await open(bron, 'yara', plek, (tab) => tab.getByRole('button', { name: /^Voeg toe: / }));
    const kader = venster.tab().frameLocator('iframe[title="Voorbeeld van de mail"]');
    await kader.getByRole('heading', { level: 1 }).waitFor();
    return venster;
  },
} satisfies Record<string, (bron: Bron) => Promise<Venster>>;
