import type { Kop } from '@domain/dossier/dossier';
import type { DocumentStore } from '../../ports';
import { loadDossier } from '../dossier-store';

/** What may not be in a mail about this dossier. The names stay on the server. */
export const toNamen = ({ leerling: { roepnaam, achternaam } }: Kop): readonly string[] => [roepnaam, achternaam];

export async function listNamen(dossiers: DocumentStore, dossierId: string | undefined): Promise<readonly string[]> {
  const geladen = dossierId === undefined ? undefined : await loadDossier(dossiers, dossierId);
  return geladen ? toNamen(geladen.dossier.kop) : [];
}
