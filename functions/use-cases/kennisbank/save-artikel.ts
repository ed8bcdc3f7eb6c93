import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { saveArtikel } from '@domain/kennisbank/levensloop';
import type { Result } from '@domain/result';
import { mayArtikelPubliceren } from '@domain/toegang/kennisbank';
import { changeArtikel, type Geweigerd, type KennisbankDeps } from './artikel-store';
import { showUitkomst } from './show-artikel';
import { stampOf } from './staff';

type SaveArtikelInput = { artikelId: string; wijzigingen: readonly Wijziging[] };
/** A refusal with `botsingen`: nothing was saved, the user chooses. */
export type SaveArtikel = (
  medewerker: Medewerker,
  input: SaveArtikelInput,
) => Promise<Result<ArtikelBeeld> | Geweigerd>;

export const createSaveArtikel =
  ({ helpdesk, clock }: Pick<KennisbankDeps, 'helpdesk' | 'clock'>): SaveArtikel =>
  async (medewerker, { artikelId, wijzigingen }) => {
    const stempel = stampOf(medewerker, clock);
    const magPubliceren = mayArtikelPubliceren(medewerker);
    const uitkomst = await changeArtikel(helpdesk, artikelId, ({ artikel }) =>
      saveArtikel({ artikel, wijzigingen, stempel, magPubliceren }),
    );
    return showUitkomst({ helpdesk }, medewerker, artikelId, uitkomst);
  };
