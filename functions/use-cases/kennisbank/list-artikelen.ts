import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { STANDAARD_ARTIKELEN } from '@domain/kennisbank/standaard/standaard-artikelen';
import { mergeArtikelen } from '@domain/kennisbank/to-kennisbank';
import { listEigenArtikelen, type KennisbankDeps } from './artikel-store';

export type ListArtikelen = () => Promise<readonly GepubliceerdArtikel[]>;

/** What readers see: of the swv and of the product. */
export const createListArtikelen =
  ({ helpdesk, clock }: Pick<KennisbankDeps, 'helpdesk' | 'clock'>): ListArtikelen =>
  async () =>
    mergeArtikelen(STANDAARD_ARTIKELEN, await listEigenArtikelen(helpdesk), clock().toISOString());
