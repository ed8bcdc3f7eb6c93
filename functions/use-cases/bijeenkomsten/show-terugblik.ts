import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Reactie } from '@domain/bijeenkomst/aanmelding';
import type { TerugblikBeeld, WoordKeuzes } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Rondzending } from '@domain/bijeenkomst/rondzending';
import { toTerugblikBeeld } from '@domain/bijeenkomst/to-terugblik';
import { accept, type Result } from '@domain/result';
import type { Document } from '../../ports';
import { loadBijeenkomst } from '../bijeenkomst-store';
import type { BijeenkomstDeps } from '../deps';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';

export type ShowTerugblik = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string },
) => Promise<Result<TerugblikBeeld>>;

/** The document with what staff decided about words; one in each bijeenkomst. */
export const WOORDEN = 'woorden';
export type WoordenDocument = Document & WoordKeuzes;

export const createShowTerugblik =
  ({ bijeenkomsten }: Pick<BijeenkomstDeps, 'bijeenkomsten'>): ShowTerugblik =>
  async (_, { bijeenkomstId }) => {
    const [bron, reacties, rondzendingen, woorden] = await Promise.all([
      loadBijeenkomst(bijeenkomsten, bijeenkomstId),
      bijeenkomsten.list<Reactie>(bijeenkomstId, 'reactie-'),
      bijeenkomsten.list<Rondzending>(bijeenkomstId, 'rondzending-'),
      bijeenkomsten.read<WoordenDocument>(bijeenkomstId, WOORDEN),
    ]);
    if (!bron) return BIJEENKOMST_NIET_GEVONDEN;
    const { verborgen, samen } = woorden?.value ?? { verborgen: [], samen: [] };
    return accept(
      toTerugblikBeeld({
        bijeenkomst: bron.bijeenkomst,
        aanmeldingen: bron.aanmeldingen,
        reacties: reacties.map(({ value }) => value),
        rondzendingen: rondzendingen.map(({ value }) => value),
        woorden: { verborgen, samen },
      }),
    );
  };
