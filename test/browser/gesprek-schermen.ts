import { addDagen } from '@domain/datum/datum';
import type { Gesprek } from '@domain/gesprek/gesprek';
import { TEUN } from '../../dev/demo-wereld/personas';
import { vandaag } from '../scenarios/dossier-werk';
import { openVenster, type Venster } from './open-venster';
import { FENNA, type Bron } from './schermen';

/** A talk that stands in the calendar; gives the chat of its meeting. The same for every screen. */
async function planGesprek({ scenario }: Bron): Promise<string> {
  const antwoorden = {
    wat: 'evaluatiegesprek',
    datum: addDagen(vandaag(), 7),
    van: '14:00',
    tot: '15:00',
    metWie: [TEUN],
  };
  const id = '5d0c9a52-7f0e-4c3b-9a63-2f4f6f1a7c11';
  await scenario.call('marit', `POST dossiers/${FENNA}/gesprekken`, { id, antwoorden });
  await scenario.fireTimer('elke-minuut');
  const stored = await scenario.openStore('dossiers').read<Gesprek>(FENNA, `gesprek-${id}`);
  return stored?.value.chatId ?? '';
}

const openGesprekken = ({ browser, scenario, wens }: Bron): Promise<Venster> =>
  openVenster(browser, scenario.url, { wie: 'marit', plek: `dossier=${FENNA}&deel=gesprekken`, ...wens });

/** Planning a talk, and the tab beside its meeting. */
export const GESPREK_SCHERMEN = {
  async gesprekken(bron) {
    await planGesprek(bron);
    const venster = await openGesprekken(bron);
    await venster.tab().getByText('Staat in Outlook').waitFor();
    return venster;
  },
  /** With what has to be filled in. */
  async 'gesprek plannen'(bron) {
    const venster = await openGesprekken(bron);
    await venster.tab().getByRole('button', { name: 'Plan een gesprek' }).click();
    await venster.tab().getByRole('button', { name: 'Plan gesprek' }).click();
    await venster.tab().getByText('Vul de tijd in: van.').waitFor();
    return venster;
  },
  async vergadering(bron) {
    const { browser, scenario, wens } = bron;
    const plek = `vergadering=${encodeURIComponent(await planGesprek(bron))}`;
    const venster = await openVenster(browser, scenario.url, { wie: 'marit', plek, ...wens });
    await venster.tab().getByText('Tussendoel 1').first().waitFor();
    return venster;
  },
} satisfies Record<string, (bron: Bron) => Promise<Venster>>;
