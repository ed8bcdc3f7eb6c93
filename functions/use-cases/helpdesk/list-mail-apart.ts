import type { Medewerker } from '@domain/adresboek/medewerker';
import { sortMailApart, type MailApart } from '@domain/helpdesk/mail-apart';
import { accept, type Result } from '@domain/result';
import { mayLeesPost } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { HELPDESK_PARTITIE } from '../helpdesk-store';
import { ALLEEN_HELPDESK } from '../refusals';
import type { MailDocument } from './mail-document';

export type PostLijst = { mails: readonly MailApart[] };
export type ListMailApart = (medewerker: Medewerker) => Promise<Result<PostLijst>>;

/** More than anybody looks through; what waits comes first. */
const MAX_MAILS = 200;

/** Mail that was put aside, also what was handled. */
export const createListMailApart =
  ({ helpdesk }: Pick<HelpdeskDeps, 'helpdesk'>): ListMailApart =>
  async (medewerker) => {
    if (!mayLeesPost(medewerker)) return ALLEEN_HELPDESK;
    const documenten = await helpdesk.list<MailDocument>(HELPDESK_PARTITIE, 'mail-');
    const mails = documenten.flatMap(({ value }) => toMailApart(value));
    return accept({ mails: sortMailApart(mails).slice(0, MAX_MAILS) });
  };

const toMailApart = ({ id, bewaard, ontvangenOp, afgehandeld }: MailDocument): readonly MailApart[] =>
  bewaard ? [{ mailId: id, ...bewaard, ontvangenOp, ...(afgehandeld ? { afgehandeld } : {}) }] : [];
