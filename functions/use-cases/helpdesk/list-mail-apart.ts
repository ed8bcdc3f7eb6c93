import type { Medewerker } from '@domain/adresboek/medewerker';
import { sortMailApart, type MailApart } from '@domain/helpdesk/mail-apart';
import { accept, type Result } from '@domain/result';
import { mayLeesPost } from '@domain/toegang/helpdesk';
import type { HelpdeskDeps } from '../deps';
import { HELPDESK_PARTITIE } from '../helpdesk-store';
import { ALLEEN_HELPDESK } from '../refusals';
import { isSteller } from './list-stellers';
import type { MailDocument } from './mail-document';

export type PostLijst = { mails: readonly MailApart[] };
export type ListMailApart = (medewerker: Medewerker) => Promise<Result<PostLijst>>;

/** More than anybody looks through; what waits comes first. */
const MAX_MAILS = 200;

/** Mail that was put aside, also what was handled. */
export const createListMailApart =
  ({ helpdesk, adresboek }: Pick<HelpdeskDeps, 'helpdesk' | 'adresboek'>): ListMailApart =>
  async (medewerker) => {
    if (!mayLeesPost(medewerker)) return ALLEEN_HELPDESK;
    const [documenten, medewerkers] = await Promise.all([
      helpdesk.list<MailDocument>(HELPDESK_PARTITIE, 'mail-'),
      adresboek.listMedewerkers(),
    ]);
    const mails = documenten.flatMap(({ value }) => toMailApart(value, medewerkers));
    return accept({ mails: sortMailApart(mails).slice(0, MAX_MAILS) });
  };

function toMailApart(
  { id, bewaard, ontvangenOp, afgehandeld, vraag }: MailDocument,
  medewerkers: readonly Medewerker[],
): readonly MailApart[] {
  if (!bewaard) return [];
  const { postId: _, ...mail } = bewaard;
  const afzenderId = findAfzenderId(mail, medewerkers);
  return [
    {
      mailId: id,
      ...mail,
      ontvangenOp,
      ...(afzenderId ? { afzenderId } : {}),
      ...(afgehandeld ? { afgehandeld, ...(vraag ? { vraag } : {}) } : {}),
    },
  ];
}

/** An `onbekend` one from an address that we know may come from anybody. */
const findAfzenderId = ({ reden, van }: Pick<MailApart, 'reden' | 'van'>, medewerkers: readonly Medewerker[]) =>
  reden === 'onbekend'
    ? undefined
    : medewerkers.find((wie) => isSteller(wie) && wie.email.toLowerCase() === van.email.toLowerCase())?.id;
