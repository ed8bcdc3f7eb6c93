import type { Adresboek } from '../adresboek';

/** The wijken of the schools in the directory, in order of the alphabet. */
export const listWijken = async (adresboek: Pick<Adresboek, 'listScholen'>): Promise<readonly string[]> =>
  [...new Set((await adresboek.listScholen()).map(({ wijk }) => wijk))].sort((a, b) => a.localeCompare(b, 'nl'));
