import type { DocumentStore } from '../ports';

/** The number that the next OPP to leave this dossier gets; a concept that is only looked at carries it too. */
export const nextOppVersie = async (dossiers: DocumentStore, dossierId: string): Promise<number> =>
  (await dossiers.list(dossierId, 'oppversie-')).length + 1;
