import type { Medewerker } from '@domain/adresboek/medewerker';
import type { TerugblikBeeld, WoordKeuzes } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Result } from '@domain/result';
import type { BijeenkomstDeps } from '../deps';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import { createShowTerugblik, WOORDEN, type WoordenDocument } from './show-terugblik';

export type SaveWoorden = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string } & WoordKeuzes,
) => Promise<Result<TerugblikBeeld>>;

const toWoord = (woord: string): string => woord.trim().toLowerCase();

/** The whole list each time; the last one to save decides. */
export const createSaveWoorden =
  ({ bijeenkomsten }: Pick<BijeenkomstDeps, 'bijeenkomsten'>): SaveWoorden =>
  async (medewerker, { bijeenkomstId, verborgen, samen }) => {
    if (!(await bijeenkomsten.read(bijeenkomstId, 'bijeenkomst'))) return BIJEENKOMST_NIET_GEVONDEN;
    const value: WoordenDocument = {
      id: WOORDEN,
      soort: 'woorden',
      verborgen: [...new Set(verborgen.map(toWoord).filter(Boolean))],
      samen: samen
        .map(({ van, naar }) => ({ van: toWoord(van), naar: toWoord(naar) }))
        .filter(({ van, naar }) => van && naar),
    };
    await bijeenkomsten.commit(bijeenkomstId, [{ kind: 'put', value }]);
    return createShowTerugblik({ bijeenkomsten })(medewerker, { bijeenkomstId });
  };
