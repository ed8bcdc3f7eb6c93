import type { HelpdeskBericht } from '@domain/helpdesk/helpdesk-bericht';
import type { Helpdeskvraag } from '@domain/helpdesk/helpdeskvraag';
import type { MailDocument } from '../../functions/use-cases/helpdesk/mail-document';

/** A mail of a stranger that was put aside. */
export const eenMailApart = (id: string, over: Partial<MailDocument> = {}): MailDocument => ({
  id,
  soort: 'mail',
  stand: 'klaar',
  oordeel: { soort: 'onbekend' },
  metOntvangst: false,
  pogingen: 0,
  ontvangenOp: '2025-04-01T07:30:00.000Z',
  bewaard: {
    reden: 'onbekend',
    postId: `post-${id}`,
    van: { naam: 'Guus Grutto', email: 'guus@elders.example' },
    onderwerp: 'Vraag over aanmelden',
    tekst: 'Waar meld ik mijn school aan?',
    heeftBijlagen: false,
  },
  ...over,
});

/** The question as a mail to its route, that could not be sent. */
export const eenMislukteMail = (
  { vraagId, route }: Helpdeskvraag,
  over: Partial<HelpdeskBericht> = {},
): HelpdeskBericht => ({
  id: 'bericht-mislukt',
  soort: 'bericht',
  vraagId,
  mailSoort: 'vraag',
  aan: route.aan,
  cc: route.cc,
  onderwerp: 'Tussendoel',
  tekst: 'Ik kan niets toevoegen.',
  status: 'aandacht',
  klaargezet: { doorId: 'automatisch', door: 'Automatisch', op: '2025-04-01T07:30:00.000Z' },
  pogingen: 10,
  volgendePoging: '2025-04-01T07:30:00.000Z',
  laatsteFout: 'graph-netwerk',
  ...over,
});
