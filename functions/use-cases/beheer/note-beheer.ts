import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BeheerAudit } from '@domain/beheer/beheer-audit';
import type { Clock, DocumentStore, NewId } from '../../ports';
import { AUDIT_PREFIX, toAuditPartitie } from './beheer-audit';

export type NoteDeps = { directory: DocumentStore; clock: Clock; newId: NewId };
export type NoteWat = Pick<BeheerAudit, 'over' | 'overId' | 'handeling'> & Partial<Pick<BeheerAudit, 'velden'>>;

/** What beheer did that changed nothing of the directory. It stands before the deed: throws when it could not be written. */
export async function noteBeheer(
  { directory, clock, newId }: NoteDeps,
  { id: doorId }: Medewerker,
  { velden = [], ...wat }: NoteWat,
  uniek = newId(),
): Promise<void> {
  const op = clock().toISOString();
  const regel: BeheerAudit = {
    id: `${AUDIT_PREFIX}${op}-${uniek}`,
    soort: 'beheeraudit',
    op,
    doorId,
    via: 'scherm',
    velden,
    ...wat,
  };
  const bewaard = await directory.commit(toAuditPartitie(op), [{ kind: 'create', value: regel }]);
  // With a `uniek` of their own, the same thing twice is noted once.
  if (!bewaard.ok && bewaard.refusals[0]?.code !== 'bestaat-al') throw new Error('audit-niet-bewaard');
}
