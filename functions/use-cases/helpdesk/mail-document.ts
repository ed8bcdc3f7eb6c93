import type { Stempel } from '@domain/formulier/wijziging';
import type { InkomendOordeel } from '@domain/helpdesk/judge-inkomend';
import type { ApartReden } from '@domain/helpdesk/mail-apart';
import type { Document, InkomendeMail, Log, Postvak } from '../../ports';
import type { HelpdeskDeps } from '../deps';
import type { VraagStoreDeps } from '../helpdesk-store';

export type InkomendDeps = VraagStoreDeps &
  Pick<HelpdeskDeps, 'adresboek' | 'bestanden' | 'sleutel' | 'helpdeskAdres'> & { postvak: Postvak; log: Log };

/** `postId`: of the mail in the mailbox, where its attachments are. */
export type BewaardeMail = { reden: ApartReden; postId: string } & Pick<
  InkomendeMail,
  'van' | 'onderwerp' | 'tekst' | 'heeftBijlagen'
>;

/**
 * One mail that came in, in partition `helpdesk`: what was decided about it, before anything is done. So the same mail gives
 * the same outcome, how often it comes and wherever the work was cut off.
 */
export type MailDocument = Document & {
  soort: 'mail';
  stand: 'bezig' | 'klaar';
  oordeel: InkomendOordeel;
  /** For a new question. */
  nieuw?: { vraagId: string; nummer: string };
  /** It gets our automatic answer. */
  metOntvangst: boolean;
  /** Times that it could not be handled. */
  pogingen: number;
  ontvangenOp: string;
  /** What is kept of a mail that stands in no conversation. The mail itself stays in the mailbox. */
  bewaard?: BewaardeMail;
  /** The question that staff make of what is kept; it is there from the moment that `afgehandeld` is. */
  vraag?: { vraagId: string; nummer: string };
  /** Who looked at what is kept. */
  afgehandeld?: Stempel;
};

const DAG = 24 * 60 * 60;
/** Seconds. Graph gives a mail again for a week at most. */
const KLAAR_BEWAREN = 90 * DAG;
/** Seconds; long enough for somebody to look. */
const APART_BEWAREN = 365 * DAG;

export const toTtl = ({ bewaard }: MailDocument): number => (bewaard ? APART_BEWAREN : KLAAR_BEWAREN);

export const toMailId = ({ sleutel }: Pick<InkomendDeps, 'sleutel'>, mail: InkomendeMail): string =>
  `mail-${sleutel('mail', mail.id)}`;

export const toBewaard = (
  { id, van, onderwerp, tekst, heeftBijlagen }: InkomendeMail,
  reden: ApartReden,
): MailDocument['bewaard'] => ({ reden, postId: id, van, onderwerp, tekst, heeftBijlagen });
