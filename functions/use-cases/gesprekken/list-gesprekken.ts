import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Gesprekken } from '@domain/gesprek/gesprek-beeld';
import { accept, type Result } from '@domain/result';
import type { Deps } from '../deps';
import { findLeesbaarDossier } from '../find-leesbaar-dossier';
import { showGesprekken } from './show-gesprekken';

export type ListGesprekken = (medewerker: Medewerker, input: { dossierId: string }) => Promise<Result<Gesprekken>>;

export const createListGesprekken =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'leesAudit' | 'clock'>): ListGesprekken =>
  async (medewerker, { dossierId }) => {
    const gevonden = await findLeesbaarDossier(deps, medewerker, dossierId);
    return gevonden.ok ? accept(await showGesprekken(deps, medewerker, gevonden.value.dossier.kop)) : gevonden;
  };
