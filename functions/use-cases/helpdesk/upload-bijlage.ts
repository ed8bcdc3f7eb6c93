import type { Medewerker } from '@domain/adresboek/medewerker';
import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import { accept, type Result } from '@domain/result';
import type { HelpdeskDeps } from '../deps';
import { LOSSE_BIJLAGEN, toLosseBijlage } from './losse-bijlagen';
import { saveBijlage } from './save-bijlage';

export type UploadBijlage = (
  medewerker: Medewerker,
  input: { naam: string; inhoud: Uint8Array },
) => Promise<Result<HelpdeskBijlage>>;

/** Keeps a file until the message is sent that it belongs to. */
export const createUploadBijlage =
  (deps: Pick<HelpdeskDeps, 'helpdesk' | 'bestanden' | 'newId' | 'clock'>): UploadBijlage =>
  async (medewerker, { naam, inhoud }) => {
    const bijlage = await saveBijlage(deps, naam, inhoud);
    if (!bijlage.ok) return bijlage;
    const value = toLosseBijlage(bijlage.value, medewerker.id, deps.clock().toISOString());
    await deps.helpdesk.commit(LOSSE_BIJLAGEN, [{ kind: 'put', value }]);
    return accept(bijlage.value);
  };
