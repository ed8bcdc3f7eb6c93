import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BeheerAudit } from '@domain/beheer/beheer-audit';
import type { Stempel } from '@domain/formulier/wijziging';
import { accept, refuse } from '@domain/result';
import type { BeheerUitkomst } from '@domain/beheer/save-antwoorden';
import type { Clock, Document, DocumentStore, Stored, Write } from '../../ports';
import {
  isMedewerkerDocument,
  isSchoolDocument,
  MEDEWERKERS,
  SCHOLEN,
  type MedewerkerDocument,
  type SchoolDocument,
} from '../adresboek';
import { retryOnConflict } from '../retry';
import { moveAudit } from './beheer-audit';
import type { BeheerDeps } from './beheer-deps';

/** Every change of a partition replaces this, so that a rule about all of it (the last beheerder) holds for two at once. */
const BEWAKER = { id: 'bewaker', soort: 'bewaker' };

const TE_DRUK = refuse({
  code: 'dossier-gewijzigd',
  message: 'Er wordt nu ook door anderen aan gewerkt. Er is niets bewaard. Probeer het over een paar seconden opnieuw.',
});

export const stampOf = ({ id, naam }: Medewerker, clock: Clock): Stempel => ({
  doorId: id,
  door: naam,
  op: clock().toISOString(),
});

const listOf = async <T extends Document>(
  store: DocumentStore,
  partitie: string,
  isSoort: (value: Document) => value is T,
): Promise<readonly T[]> => {
  const documenten: readonly Stored<Document>[] = await store.list(partitie);
  return documenten.map(({ value }) => value).filter(isSoort);
};
export const loadScholen = (store: DocumentStore): Promise<readonly SchoolDocument[]> =>
  listOf(store, SCHOLEN, isSchoolDocument);
export const loadMedewerkers = (store: DocumentStore): Promise<readonly MedewerkerDocument[]> =>
  listOf(store, MEDEWERKERS, isMedewerkerDocument);

/** What a rule makes of a partition: documents to put and what was changed; `waarde` goes back to who asked. */
export type BeheerWissel<T> = {
  documenten: readonly Document[];
  audit: readonly BeheerAudit[];
  /** What goes along with a change, such as proof that it was done. */
  ook?: readonly Write[];
  waarde: T;
};

/** One row that changed, or nothing at all. */
export const toWissel = <T>(
  bewaard: { document: Document; audit: BeheerAudit } | undefined,
  waarde: T,
): BeheerWissel<T> => ({
  documenten: bewaard ? [bewaard.document] : [],
  audit: bewaard ? [bewaard.audit] : [],
  waarde,
});

const toPut = (value: Document): Write => ({ kind: 'put', value });

/**
 * Reads, applies the rule and commits, again and again while others are first. The guard is read before the rule reads
 * anything, so what the rule saw is what it changes. At most 99 documents and lines of audit.
 */
export async function changePartitie<T>(
  { directory }: Pick<BeheerDeps, 'directory'>,
  partitie: string,
  rule: () => Promise<BeheerUitkomst<BeheerWissel<T>>>,
): Promise<BeheerUitkomst<T>> {
  const uitkomst = await retryOnConflict(async (): Promise<BeheerUitkomst<T> | undefined> => {
    const bewaker = await directory.read(partitie, BEWAKER.id);
    const wissel = await rule();
    if (!wissel.ok) return wissel;
    const { documenten, audit, ook = [], waarde } = wissel.value;
    if (documenten.length === 0) return accept(waarde);
    const eerst: Write = bewaker
      ? { kind: 'replace', value: BEWAKER, version: bewaker.version }
      : { kind: 'create', value: BEWAKER };
    const bewaard = await directory.commit(partitie, [eerst, ...[...documenten, ...audit].map(toPut), ...ook]);
    return bewaard.ok ? accept(waarde) : undefined;
  });
  // What stays behind is moved along with the next change, or when somebody asks for the audit.
  if (uitkomst?.ok) await moveAudit(directory, partitie).catch(() => undefined);
  return uitkomst ?? TE_DRUK;
}
