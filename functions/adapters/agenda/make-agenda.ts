import type * as IcalGenerator from 'ical-generator';
import type { Agendapunt } from '@domain/bijeenkomst/deelnemer-bericht';
import { toEenRegel, toRegels } from '@domain/bijeenkomst/een-regel';
import type { MakeAgenda } from '../../ports';

type Ical = typeof IcalGenerator;
type Organisator = { naam: string; email: string };

/**
 * Writes iCalendar (RFC 5545). `organisator` is the plain mailbox. The library is loaded at the first item, not at the
 * cold start.
 */
export const createMakeAgenda =
  ({ organisator }: { organisator: Organisator }): MakeAgenda =>
  async (punt) => {
    const ical = await import('ical-generator');
    // Not the default export: in the bundle that is the whole module.
    const agenda = new ical.ICalCalendar({
      prodId: '//TOP Dossier//Bijeenkomsten//NL',
      method: ical.ICalCalendarMethod[punt.methode],
    });
    agenda.createEvent({
      ...toItem(punt, ical),
      organizer: { name: toEenRegel(organisator.naam), email: organisator.email },
    });
    // The library leaves the last line open.
    return `${agenda.toString()}\r\n`;
  };

/** The library escapes; what cannot stand in a calendar at all, such as control characters, is taken out here. */
function toItem(punt: Agendapunt, ical: Ical): IcalGenerator.ICalEventData {
  const { CANCELLED, CONFIRMED } = ical.ICalEventStatus;
  const link = punt.link && URL.canParse(punt.link) ? new URL(punt.link).href : undefined;
  return {
    id: toEenRegel(punt.uid),
    sequence: punt.versie,
    start: new Date(punt.begin),
    end: new Date(punt.eind),
    stamp: new Date(punt.op),
    lastModified: new Date(punt.op),
    summary: toEenRegel(punt.titel),
    description: toRegels(punt.tekst),
    location: toEenRegel(punt.plaats),
    status: punt.methode === 'CANCEL' ? CANCELLED : CONFIRMED,
    attendees: listDeelnemers(punt, ical),
    ...(link ? { url: link } : {}),
  };
}

/** Has said yes already by signing up, so no answer is asked. */
const listDeelnemers = (
  { deelnemer }: Agendapunt,
  ical: Ical,
): NonNullable<IcalGenerator.ICalEventData['attendees']> =>
  deelnemer
    ? [
        {
          name: toEenRegel(deelnemer.naam),
          email: toEenRegel(deelnemer.email),
          role: ical.ICalAttendeeRole.REQ,
          status: ical.ICalAttendeeStatus.ACCEPTED,
          rsvp: false,
        },
      ]
    : [];
