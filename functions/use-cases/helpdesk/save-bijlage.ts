import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import { judgeBijlage } from '@domain/helpdesk/judge-bijlage';
import { accept, type Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';

/** Puts a file away under a name of our own, when it is what it says it is. */
export async function saveBijlage(
  { bestanden, newId }: Pick<HelpdeskDeps, 'bestanden' | 'newId'>,
  naam: string,
  inhoud: Uint8Array,
): Promise<Result<HelpdeskBijlage>> {
  const soort = judgeBijlage(naam, inhoud);
  if (!soort.ok) return soort;
  const id = `bijlage-${newId()}`;
  await bestanden.save(id, inhoud, soort.value.type);
  return accept({ id, ...soort.value, bytes: inhoud.byteLength });
}
