import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Kennisbank } from '@domain/kennisbank/artikel';
import { STANDAARD_ARTIKELEN } from '@domain/kennisbank/standaard/standaard-artikelen';
import { mergeArtikelen } from '@domain/kennisbank/to-kennisbank';
import { accept, type Result } from '@domain/result';
import { mayArtikelPubliceren, mayArtikelSchrijven } from '@domain/toegang/kennisbank';
import { listEigenArtikelen, type KennisbankDeps } from './artikel-store';

export type ReadKennisbank = (medewerker: Medewerker) => Promise<Result<Kennisbank>>;

/** All of it at once: the search runs on the screen. How many wait for review is only for who reviews. */
export const createReadKennisbank =
  ({ helpdesk, clock }: Pick<KennisbankDeps, 'helpdesk' | 'clock'>): ReadKennisbank =>
  async (medewerker) => {
    const eigen = await listEigenArtikelen(helpdesk);
    const magPubliceren = mayArtikelPubliceren(medewerker);
    return accept({
      artikelen: mergeArtikelen(STANDAARD_ARTIKELEN, eigen, clock().toISOString()),
      magSchrijven: mayArtikelSchrijven(medewerker),
      magPubliceren,
      terReview: magPubliceren ? eigen.filter(({ staat }) => staat === 'terReview').length : 0,
    });
  };
