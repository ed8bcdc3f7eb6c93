import type { Medewerker } from '@domain/adresboek/medewerker';
import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import type { Result } from '@domain/result';
import type { KennisbankDeps } from './artikel-store';
import { showArtikel } from './show-artikel';

export type ReadArtikel = (medewerker: Medewerker, input: { artikelId: string }) => Promise<Result<ArtikelBeeld>>;

export const createReadArtikel =
  (deps: Pick<KennisbankDeps, 'helpdesk'>): ReadArtikel =>
  (medewerker, { artikelId }) =>
    showArtikel(deps, medewerker, artikelId);
