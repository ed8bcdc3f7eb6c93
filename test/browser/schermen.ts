import type { Browser } from 'playwright-core';
import type { StapNummer } from '@domain/stappenplan/stap';
import { HEROPENING } from '../scenarios/dossier-werk';
import type { Scenario } from '../scenarios/start-scenario';
import { openStap, openVenster, type Venster } from './open-venster';

/** The dossier of the demo world that has got furthest. */
export const FENNA = 'demo-fenna';

type Wens = NonNullable<Parameters<Browser['newContext']>[0]>;
export type Bron = { browser: Browser; scenario: Scenario; wens?: Wens };

const toStap = async ({ browser, scenario, wens }: Bron, stap: StapNummer): Promise<Venster> =>
  openStap(browser, scenario.url, { wie: 'marit', dossierId: FENNA, stap, ...wens });

/** A row unfolds under its own button. */
async function toRij(bron: Bron, stap: StapNummer, knop: RegExp): Promise<Venster> {
  const venster = await toStap(bron, stap);
  await venster.toetsen.knop(knop);
  await venster
    .tab()
    .getByRole('button', { name: / inklappen$/ })
    .waitFor();
  return venster;
}

async function openWerkvoorraad({ browser, scenario, wens }: Bron): Promise<Venster> {
  const venster = await openVenster(browser, scenario.url, { wie: 'marit', ...wens });
  await venster.tab().getByRole('link', { name: 'Fenna Wielewaal' }).first().waitFor();
  return venster;
}

/** The main screens, each in a state that shows most of it; by keyboard from where a link leads. */
export const SCHERMEN = {
  werkvoorraad: openWerkvoorraad,
  async 'nieuw dossier'(bron) {
    const venster = await openWerkvoorraad(bron);
    await venster.toetsen.knop('Nieuw dossier');
    await venster.toetsen.wachtOp({ rol: 'textbox', naam: 'Roepnaam' });
    return venster;
  },
  'stap 1': (bron) => toRij(bron, 1, /^Gezaghebbende 1\./),
  'stap 3': (bron) => toRij(bron, 3, /^Factor 1\./),
  'stap 4': (bron) => toStap(bron, 4),
  /** Refused, with the row open that has to change and the nearest date to choose. */
  async 'stap 8'(bron) {
    const venster = await toStap(bron, 8);
    const { toetsen } = venster;
    await toetsen.knop('Stap 8 gereed melden', { hoogstens: 60 });
    await toetsen.knop(/[Ee]valuatiedatum/);
    await toetsen.wachtOp({ rol: 'textbox', naam: 'Evaluatiedatum' });
    return venster;
  },
  async 'wet-check'(bron) {
    const venster = await toStap(bron, 8);
    await venster.toetsen.naarRegio('Dossier');
    await venster.toetsen.knop(/^Wet: /);
    await venster.toetsen.wachtOp({ rol: 'heading', naam: 'Voldoet dit OPP aan de wet?' });
    return venster;
  },
  async versturen(bron) {
    const venster = await toStap(bron, 8);
    await venster.toetsen.naarRegio('Dossier');
    await venster.toetsen.knop('Beveiligd versturen');
    await venster.toetsen.wachtOp({ rol: 'button', naam: 'Aan Hanna Meerkoet. Kies iemand anders' });
    return venster;
  },
} satisfies Record<string, (bron: Bron) => Promise<Venster>>;

export async function heropen({ call }: Scenario, ...nummers: readonly StapNummer[]): Promise<void> {
  for (const nummer of nummers) {
    const { status } = await call(
      'marit',
      `POST dossiers/${FENNA}/stappen/${nummer}/heropening`,
      HEROPENING('Aanvullen.'),
    );
    if (status !== 200) throw new Error(`Step ${nummer} was not opened again: ${status}.`);
  }
}
