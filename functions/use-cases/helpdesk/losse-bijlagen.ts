import type { Medewerker } from '@domain/adresboek/medewerker';
import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import { MAX_BIJLAGEN } from '@domain/helpdesk/judge-bijlage';
import { accept, refuse, type Result } from '@domain/result';
import type { Document, DocumentStore, Stored } from '../../ports';

/** Uploaded, and not yet in a message. */
export const LOSSE_BIJLAGEN = 'bijlagen';
export type LosseBijlage = Document &
  Omit<HelpdeskBijlage, 'id'> & { doorId: string; op: string; /** It is about to be used there. */ vraagId?: string };

export const toLosseBijlage = (bijlage: HelpdeskBijlage, doorId: string, op: string): LosseBijlage => ({
  ...bijlage,
  soort: 'bijlage',
  doorId,
  op,
});

const NIET_GEVONDEN = refuse({
  code: 'bijlage-soort',
  pad: 'bijlagen',
  message: 'Voeg de bijlage opnieuw toe. Een bijlage die een dag niet verstuurd is, wordt verwijderd.',
});
const TE_VEEL = refuse({
  code: 'te-veel-rijen',
  pad: 'bijlagen',
  message: `Kies hoogstens ${MAX_BIJLAGEN} bijlagen. De rest kan in een volgend bericht.`,
});

/**
 * Takes what this person uploaded for one message. It says so before the message is there, so that tidying up never throws
 * away a file that is in use.
 */
export async function takeBijlagen(
  helpdesk: DocumentStore,
  { medewerker, vraagId, ids }: { medewerker: Medewerker; vraagId: string; ids: readonly string[] },
): Promise<Result<readonly HelpdeskBijlage[]>> {
  const uniek = [...new Set(ids)];
  if (uniek.length > MAX_BIJLAGEN) return TE_VEEL;
  const los = await Promise.all(uniek.map((id) => helpdesk.read<LosseBijlage>(LOSSE_BIJLAGEN, id)));
  const eigen = los.filter((it): it is Stored<LosseBijlage> => it?.value.doorId === medewerker.id);
  if (eigen.length < uniek.length) return NIET_GEVONDEN;
  const writes = eigen.map(({ value }) => ({ kind: 'put', value: { ...value, vraagId } }) as const);
  if (writes.length > 0) await helpdesk.commit(LOSSE_BIJLAGEN, writes);
  return accept(eigen.map(({ value: { id, naam, type, bytes } }) => ({ id, naam, type, bytes })));
}
