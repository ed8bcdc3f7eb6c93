import { randomUUID } from 'node:crypto';
import { toInstant } from '@domain/datum/tijd';
import type { Afspraak } from './agenda';
import type { Omgeving } from './omgeving';
import type { Post } from './postbus';

const TEAMS = (joinUrl: string): string => `________________\nMicrosoft Teams-vergadering\nDeelnemen: ${joinUrl}`;

/** `2026-01-12T09:00` on the clock in Amsterdam → `20260112T080000Z` */
const toUtc = (moment: string): string => {
  const [dag = '', tijd = ''] = moment.split('T');
  return (toInstant(dag, tijd) ?? '').replace(/[-:]|\.\d{3}/g, '');
};
const escapeTekst = (tekst: string): string => tekst.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** iCalendar, as Exchange sends it with an invitation. */
function composeIcs({ id, onderwerp, begin, eind, genodigden, joinUrl, versie, isWeg }: Afspraak): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//TOP Dossier//proefomgeving//NL',
    `METHOD:${isWeg ? 'CANCEL' : 'REQUEST'}`,
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SEQUENCE:${versie}`,
    `STATUS:${isWeg ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART:${toUtc(begin)}`,
    `DTEND:${toUtc(eind)}`,
    `SUMMARY:${escapeTekst(onderwerp)}`,
    ...(joinUrl ? ['LOCATION:Microsoft Teams-vergadering'] : []),
    ...genodigden.map(({ naam, email }) => `ATTENDEE;CN="${naam.replaceAll('"', '')}":mailto:${email}`),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const toOnderwerp = ({ onderwerp, isWeg, versie }: Afspraak): string => {
  if (isWeg) return `Geannuleerd: ${onderwerp}`;
  return versie > 0 ? `Bijgewerkt: ${onderwerp}` : onderwerp;
};

/** What Exchange sends to who is invited: the invitation, the change or the cancellation. It shows in the mailbox page. */
export function bezorgUitnodiging({ postbus, nu }: Omgeving, afspraak: Afspraak): void {
  const op = nu().toISOString();
  const post: Post = {
    id: `AAkALgUITN${randomUUID().replaceAll('-', '')}=`,
    mailbox: afspraak.mailbox,
    isConcept: false,
    berichtId: afspraak.gesprekId,
    onderwerp: toOnderwerp(afspraak),
    tekst: [afspraak.tekst, ...(afspraak.joinUrl && !afspraak.isWeg ? [TEAMS(afspraak.joinUrl)] : [])].join('\n\n'),
    aan: afspraak.genodigden,
    cc: [],
    koppen: [],
    gemaaktOp: op,
    verzondenOp: op,
  };
  postbus.savePost(post);
  const inhoud = Buffer.from(composeIcs(afspraak));
  postbus.saveBijlage({ id: randomUUID(), postId: post.id, naam: 'uitnodiging.ics', type: 'text/calendar', inhoud });
  postbus.addBezorging({ postId: post.id, berichtId: afspraak.gesprekId, op, isVersleuteld: false });
}
