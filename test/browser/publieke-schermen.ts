import type { Page } from 'playwright-core';
import type { Aanmelding } from '@domain/bijeenkomst/aanmelding';
import type { AanmeldUitkomst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { createAanmeldWerk, formulierVan } from '../scenarios/aanmeld-werk';
import { DEMO } from './bijeenkomst-schermen';
import { verstuur } from './meld-aan';
import { openPubliek, type Bezoek } from './open-publiek';
import type { Bron } from './schermen';
import { verzetBegin } from './verzet-bijeenkomst';

const NOG_LANG = '2099-01-01T00:00:00.000Z';

const open = ({ browser, scenario, wens }: Bron, plek = ''): Promise<Bezoek> =>
  openPubliek(browser, `${scenario.url}/publiek/${plek}`, wens);
const openBijeenkomst = (bron: Bron, id: string) => open(bron, `?bijeenkomst=${id}`);
const wachtOp = async (bezoek: Bezoek, klaar: (page: Page) => Promise<unknown>): Promise<Bezoek> => {
  await klaar(bezoek.page);
  return bezoek;
};

/** As after sending: how it went stands in the history of the tab, so a reload shows it again. */
const openNaAanmelden = async (bron: Bron, id: string, plekken: AanmeldUitkomst['plekken']): Promise<Bezoek> =>
  wachtOp(await openBijeenkomst(bron, id), async (page) => {
    await page.evaluate((staat) => history.replaceState(staat, '', `${location.search}&aangemeld`), { plekken });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /aangemeld$/ }).waitFor();
  });

/** The pages for schools, in every state that looks different. */
export const PUBLIEKE_SCHERMEN = {
  lijst: (bron) => open(bron),
  bijeenkomst: (bron) => openBijeenkomst(bron, DEMO.open),
  vol: (bron) => openBijeenkomst(bron, DEMO.vol),
  /** Sent empty, with a colleague: what has to be filled in. */
  'met fouten': async (bron) =>
    wachtOp(await openBijeenkomst(bron, DEMO.open), async (page) => {
      await page.getByRole('button', { name: 'Collega toevoegen' }).click();
      await page.getByRole('combobox', { name: 'School' }).fill('re');
      await verstuur(page);
      await page.getByRole('group', { name: 'Er klopt iets nog niet' }).waitFor();
    }),
  aangemeld: (bron) => openNaAanmelden(bron, DEMO.open, [{ plaats: 'bevestigd' }]),
  'deels op de wachtlijst': (bron) =>
    openNaAanmelden(bron, DEMO.vol, [{ plaats: 'bevestigd' }, { plaats: 'wachtlijst', wachtnummer: 5 }]),
  async 'eigen aanmelding'(bron) {
    const lijst = await bron.scenario.openStore('bijeenkomsten').list<Aanmelding>(DEMO.open, 'aanmelding-');
    const aanmeldingId = lijst.find(({ value }) => value.status === 'bevestigd')?.value.id ?? '';
    const wat = { doel: 'aanmelding', bijeenkomstId: DEMO.open, aanmeldingId, tot: NOG_LANG } as const;
    return open(bron, `?pagina=aanmelding#${createAanmeldWerk(bron.scenario).maakLink(wat)}`);
  },
  async terugblik(bron) {
    const werk = createAanmeldWerk(bron.scenario);
    const bijeenkomstId = await werk.openBijeenkomst({ titel: 'Bijeenkomst van vandaag' });
    await werk.meldAan(bijeenkomstId, { antwoorden: formulierVan('kim@zilverenreiger.example') });
    const aanmeldingId = (await werk.listAanmeldingen(bijeenkomstId))[0]?.id ?? '';
    await verzetBegin(bron.scenario, bijeenkomstId, 5);
    return open(
      bron,
      `?pagina=reactie#${werk.maakLink({ doel: 'reactie', bijeenkomstId, aanmeldingId, tot: NOG_LANG })}`,
    );
  },
  nieuwsbrieven: (bron) => open(bron, '?pagina=nieuwsbrieven'),
  nieuwsbrief: (bron) => open(bron, '?nieuwsbrief=demo-nieuwsbrief-september'),
  'nieuwsbrief stoppen': (bron) => open(bron, '?pagina=uitschrijven#geen-echte-link'),
} satisfies Record<string, (bron: Bron) => Promise<Bezoek>>;
