import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Clock, DocumentStore } from '../ports';

/** Who did what in a dossier. Append-only, in the partition of the dossier; holds no answers. */
export type AuditRegel = { id: string; soort: 'audit'; wat: string; door: string; op: string };

/** `op` is an instant; `uniek` keeps two lines of one moment apart. */
export const toAuditRegel = (wat: string, door: string, op: string, uniek: string): AuditRegel => ({
  id: `audit-${op}-${uniek}`,
  soort: 'audit',
  wat,
  door,
  op,
});

/** Throws when the line could not be written; a line that stands there already is fine. */
export async function noteAudit(dossiers: DocumentStore, dossierId: string, regel: AuditRegel): Promise<void> {
  const bewaard = await dossiers.commit(dossierId, [{ kind: 'create', value: regel }]);
  if (!bewaard.ok && bewaard.refusals[0]?.code !== 'bestaat-al') throw new Error('audit-niet-bewaard');
}

export type LeesAudit = (medewerker: Medewerker, dossierId: string) => Promise<void>;

const KWARTIER_MS = 15 * 60_000;

/**
 * Notes that someone read a dossier: one line a reader, dossier and quarter of an hour. The line stands before the promise
 * is kept, so the answer leaves after it; what stands already costs nothing.
 */
export function createLeesAudit({ dossiers, clock }: { dossiers: DocumentStore; clock: Clock }): LeesAudit {
  let kwartier = 0;
  let genoteerd = new Set<string>();
  return async ({ id }, dossierId) => {
    const nu = Math.floor(clock().getTime() / KWARTIER_MS) * KWARTIER_MS;
    if (nu !== kwartier) [kwartier, genoteerd] = [nu, new Set()];
    const sleutel = `${dossierId} ${id}`;
    if (genoteerd.has(sleutel)) return;
    const regel = toAuditRegel('gelezen', id, new Date(nu).toISOString(), `gelezen-${id}`);
    await noteAudit(dossiers, dossierId, regel);
    if (nu === kwartier) genoteerd.add(sleutel);
  };
}
