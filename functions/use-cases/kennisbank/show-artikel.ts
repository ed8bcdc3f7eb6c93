import type { Medewerker } from '@domain/adresboek/medewerker';
import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { listArtikelActies } from '@domain/kennisbank/list-artikel-acties';
import { accept, type Result } from '@domain/result';
import { mayArtikelPubliceren } from '@domain/toegang/kennisbank';
import { ARTIKEL_NIET_GEVONDEN } from '../refusals';
import { findStandaard, listVersies, loadArtikel, type Geweigerd, type KennisbankDeps } from './artikel-store';

type ShowDeps = Pick<KennisbankDeps, 'helpdesk'>;

/** Everything about one article for who writes. */
export async function showArtikel(
  { helpdesk }: ShowDeps,
  medewerker: Medewerker,
  artikelId: string,
): Promise<Result<ArtikelBeeld>> {
  const bron = await loadArtikel(helpdesk, artikelId);
  if (!bron) return ARTIKEL_NIET_GEVONDEN;
  const standaard = findStandaard(artikelId);
  const versies = [
    ...(await listVersies(helpdesk, artikelId)).map(({ versie, stempel }) => ({ versie, stempel, isStandaard: false })),
    ...(standaard
      ? [{ versie: 0, stempel: { doorId: '', door: 'TOP Dossier', op: standaard.bijgewerktOp }, isStandaard: true }]
      : []),
  ];
  const heeftVersies = versies.length > 0 && bron.version !== undefined;
  return accept({
    artikel: bron.artikel,
    versie: bron.version ?? '',
    versies,
    acties: listArtikelActies(bron.artikel, { magPubliceren: mayArtikelPubliceren(medewerker), heeftVersies }),
    isStandaard: standaard !== undefined,
  });
}

/** The article as it became, or the refusal unchanged. */
export const showUitkomst = (
  deps: ShowDeps,
  medewerker: Medewerker,
  artikelId: string,
  uitkomst: Result<unknown> | Geweigerd,
): Promise<Result<ArtikelBeeld>> | Geweigerd => (uitkomst.ok ? showArtikel(deps, medewerker, artikelId) : uitkomst);
