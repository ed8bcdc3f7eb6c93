import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Artikel, ArtikelRij, ArtikelStaat } from '@domain/kennisbank/artikel';
import { accept, type Result } from '@domain/result';
import { listEigenArtikelen, type KennisbankDeps } from './artikel-store';

type ArtikelWerklijst = { rijen: readonly ArtikelRij[] };
export type ListArtikelWerklijst = (medewerker: Medewerker) => Promise<Result<ArtikelWerklijst>>;

const toRij = ({ artikelId, titel, staat, versie, auteur, bijgewerkt }: Artikel): ArtikelRij => ({
  artikelId,
  titel,
  staat,
  versie,
  auteur,
  bijgewerkt,
});

const VOLGORDE = ['terReview', 'concept', 'gepubliceerd'] as const satisfies readonly ArtikelStaat[];

/** What is waiting for review first, then what is being written, then the rest of the swv; the newest first in each. */
export const createListArtikelWerklijst =
  ({ helpdesk }: Pick<KennisbankDeps, 'helpdesk'>): ListArtikelWerklijst =>
  async () => {
    const rijen = (await listEigenArtikelen(helpdesk)).map(toRij);
    return accept({
      rijen: VOLGORDE.flatMap((soort) =>
        rijen.filter(({ staat }) => staat === soort).toSorted((a, b) => b.bijgewerkt.op.localeCompare(a.bijgewerkt.op)),
      ),
    });
  };
