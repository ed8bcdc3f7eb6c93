import type { Medewerker } from '@domain/adresboek/medewerker';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { accept, type Result } from '@domain/result';
import type { Deps } from './deps';
import { findLeesbaarDossier } from './find-leesbaar-dossier';
import { showDossier } from './show-dossier';

export type ReadDossier = (medewerker: Medewerker, input: { dossierId: string }) => Promise<Result<DossierBeeld>>;

export const createReadDossier =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'leesAudit'>): ReadDossier =>
  async (medewerker, { dossierId }) => {
    const gevonden = await findLeesbaarDossier(deps, medewerker, dossierId);
    return gevonden.ok ? accept(await showDossier(deps, medewerker, gevonden.value)) : gevonden;
  };
