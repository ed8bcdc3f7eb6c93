import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Result } from '@domain/result';
import { mayLeesPost } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { HELPDESK_PARTITIE } from '../helpdesk-store';
import { ALLEEN_HELPDESK, MAIL_NIET_GEVONDEN, VRAAG_TE_DRUK } from '../refusals';
import { retryOnConflict } from '../retry';
import { stampOf } from './handeling';
import type { ListMailApart, PostLijst } from './list-mail-apart';
import { toTtl, type MailDocument } from './mail-document';

export type CloseMailApart = (medewerker: Medewerker, input: { mailId: string }) => Promise<Result<PostLijst>>;

/** Somebody has looked at it. The mail stays, with who that was; the first one counts. */
export const createCloseMailApart =
  (deps: Pick<HelpdeskDeps, 'helpdesk' | 'clock'>, listMailApart: ListMailApart): CloseMailApart =>
  async (medewerker, { mailId }) => {
    if (!mayLeesPost(medewerker)) return ALLEEN_HELPDESK;
    const uitkomst = await retryOnConflict(() => closeMail(deps, medewerker, { mailId }));
    if (uitkomst === undefined) return VRAAG_TE_DRUK;
    return uitkomst === 'weg' ? MAIL_NIET_GEVONDEN : listMailApart(medewerker);
  };

/** `vraag`: what became of it. `undefined`: somebody else was first. */
export async function closeMail(
  deps: Pick<HelpdeskDeps, 'helpdesk' | 'clock'>,
  medewerker: Medewerker,
  { mailId, vraag }: { mailId: string; vraag?: MailDocument['vraag'] },
): Promise<'klaar' | 'weg' | undefined> {
  const mail = await deps.helpdesk.read<MailDocument>(HELPDESK_PARTITIE, mailId);
  if (!mail?.value.bewaard) return 'weg';
  if (mail.value.afgehandeld && (mail.value.vraag || !vraag)) return 'klaar';
  const afgehandeld = stampOf(medewerker, deps);
  const value: MailDocument = { ...mail.value, afgehandeld, ...(vraag ? { vraag } : {}) };
  const bewaard = await deps.helpdesk.commit(HELPDESK_PARTITIE, [
    { kind: 'replace', value, version: mail.version, ttlSeconds: toTtl(value) },
  ]);
  return bewaard.ok ? 'klaar' : undefined;
}
