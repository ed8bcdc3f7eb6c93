import type { LogboekRegel } from '@domain/dossier/dossier';
import { logboekId } from '@domain/dossier/logboek';
import type { DocumentStore } from '../ports';

/**
 * Whether this very request was carried out before: its line in the logboek has the id that the screen gave it (`uniek`).
 * Then it is a second try after a lost answer, and has to change nothing, whatever a colleague did since.
 */
export async function isAlGedaan(dossiers: DocumentStore, dossierId: string, uniek: string): Promise<boolean> {
  const regels = await dossiers.list<LogboekRegel>(dossierId, 'logboek-');
  return regels.some(({ value }) => value.id === logboekId({ stempel: value.stempel, uniek }));
}
