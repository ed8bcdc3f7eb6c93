import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import { checkArtikelNu, checkBijeenkomstNu } from '@domain/nieuwsbrief/check-onderdeel-nu';
import type { NieuwsbriefOnderdeel } from '@domain/nieuwsbrief/nieuwsbrief';
import { toRijId } from '@domain/nieuwsbrief/to-rij-id';
import type { Refusal } from '@domain/result';
import type { NieuwsbriefDeps } from './nieuwsbrief-deps';

type Deps = Pick<NieuwsbriefDeps, 'bijeenkomsten' | 'clock' | 'listArtikelen'>;

const BIJEENKOMST = 'bijeenkomst-';
const ARTIKEL = 'artikel-';

/** A piece that was chosen has the id of its source; one that staff wrote has another. */
const isUit = ({ id, onderdeelSoort }: NieuwsbriefOnderdeel, soort: 'artikel' | 'bijeenkomst', voor: string): boolean =>
  onderdeelSoort === soort && id.startsWith(voor);

/** What was withdrawn after it was chosen: schools would be sent to something that is not there. */
export async function checkBronnen(
  { bijeenkomsten, clock, listArtikelen }: Deps,
  onderdelen: readonly NieuwsbriefOnderdeel[],
): Promise<readonly Refusal[]> {
  const nu = clock().toISOString();
  const artikelen = onderdelen.some((een) => isUit(een, 'artikel', ARTIKEL)) ? await listArtikelen() : [];
  const gepubliceerd = new Set(artikelen.map(({ artikelId }) => toRijId(`${ARTIKEL}${artikelId}`)));
  const refusals = await Promise.all(
    onderdelen.map(async (onderdeel) => {
      if (isUit(onderdeel, 'artikel', ARTIKEL)) return checkArtikelNu(onderdeel, gepubliceerd.has(onderdeel.id));
      if (!isUit(onderdeel, 'bijeenkomst', BIJEENKOMST)) return [];
      const kop = await bijeenkomsten.read<Bijeenkomst>(onderdeel.id.slice(BIJEENKOMST.length), 'bijeenkomst');
      return checkBijeenkomstNu(onderdeel, kop?.value, nu);
    }),
  );
  return refusals.flat();
}
