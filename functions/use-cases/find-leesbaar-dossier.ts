import type { Medewerker } from '@domain/adresboek/medewerker';
import { accept, type Result } from '@domain/result';
import { mayRead } from '@domain/toegang/toegang';
import type { Deps } from './deps';
import { loadMetInstellingen, type Geladen } from './dossier-store';
import { NIET_GEVONDEN } from './refusals';

/** Finds a dossier that this person may read, and notes the reading before anyone sees it. */
export async function findLeesbaarDossier(
  { dossiers, adresboek, leesAudit }: Pick<Deps, 'dossiers' | 'adresboek' | 'leesAudit'>,
  medewerker: Medewerker,
  dossierId: string,
): Promise<Result<Geladen>> {
  const [geladen, scholen] = await Promise.all([
    loadMetInstellingen({ dossiers, adresboek }, dossierId),
    adresboek.listScholen(),
  ]);
  if (!geladen || !mayRead(medewerker, geladen.dossier.kop, scholen)) return NIET_GEVONDEN;
  await leesAudit(medewerker, dossierId);
  return accept(geladen);
}
