import { screen } from '@testing-library/react';
import { DeelnemersTab } from '../../tabs/bijeenkomsten/deelnemers/DeelnemersTab';
import { eenBijeenkomstWerkplek } from './een-bijeenkomst-werkplek';
import { toonBijeenkomst } from './toon-bijeenkomst';

const VRAAG = { id: 'v1', label: 'Wat wil je bespreken?', soort: 'tekst' };

/** The list of who signed up, in this order, before a real server in memory. */
export async function toonDeelnemers({ capaciteit = 24, wie = ['marit', 'teun', 'nadia'] } = {}) {
  const werkplek = await eenBijeenkomstWerkplek();
  const id = await werkplek.publiceer('b1', { capaciteit, vragen: [VRAAG] });
  await werkplek.meldAan(id, ...wie);
  return { werkplek, id, ...toonBijeenkomst(werkplek, id, DeelnemersTab) };
}

export type GetoondeDeelnemers = Awaited<ReturnType<typeof toonDeelnemers>>;

export const findRegel = (naam: string): Promise<HTMLElement> => screen.findByRole('row', { name: new RegExp(naam) });
