import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bericht } from '@domain/bericht/bericht';
import { unshareDossier } from '@domain/dossier/deling';
import { stopBerichten } from '@domain/dossier/requeue-bericht';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { accept, type Result } from '@domain/result';
import { mayDoInDossier } from '@domain/toegang/toegang';
import type { DocumentStore, Write } from '../ports';
import { changeDossier } from './change-dossier';
import type { Deps } from './deps';
import { showUitkomst } from './show-dossier';

export type UnshareDossier = (medewerker: Medewerker, input: { dossierId: string }) => Promise<Result<DossierBeeld>>;

/** Messages that did not leave yet stay here. */
async function listGestopt(dossiers: DocumentStore, dossierId: string): Promise<readonly Write[]> {
  const berichten = await dossiers.list<Bericht>(dossierId, 'bericht-');
  const versies = new Map(berichten.map(({ value, version }) => [value.id, version]));
  return stopBerichten(berichten.map(({ value }) => value)).map((value) => ({
    kind: 'replace',
    value,
    version: versies.get(value.id) ?? '',
  }));
}

export const createUnshareDossier =
  (deps: Pick<Deps, 'dossiers' | 'adresboek' | 'clock' | 'newId'>): UnshareDossier =>
  async (medewerker, { dossierId }) => {
    const uitkomst = await changeDossier(deps, {
      medewerker,
      dossierId,
      wat: 'deling-ingetrokken',
      mag: (kop, scholen) => mayDoInDossier(medewerker, kop, scholen, 'delingIntrekken'),
      change: async ({ dossier }, moment) => {
        const ingetrokken = unshareDossier(dossier, moment);
        if (!ingetrokken.ok) return ingetrokken;
        return accept({ ...ingetrokken.value, ook: await listGestopt(deps.dossiers, dossierId) });
      },
    });
    return showUitkomst(deps, medewerker, uitkomst);
  };
