import type { Event } from '@microsoft/microsoft-graph-types';
import type { Afspraak } from '@domain/gesprek/afspraak';
import type { InAgenda } from '@domain/gesprek/gesprek-verloop';
import type { Agenda, Clock, Log, MailUitkomst } from '../../ports';
import { createGraphCall } from './graph-call';
import { ITEM_WEG, ONLEESBAAR } from './graph-fout';
import type { GetToken } from './graph-token';

/** The name under which an event carries the id of its talk. Never change it: events are found by it. */
const GESPREK_ID = 'String {6f3c2a1e-58d4-4b7b-9d0a-3e1c7f0b92d5} Name SwvGesprekId';
/** Europe/Amsterdam, as Exchange calls it. */
const TIJDZONE = 'W. Europe Standard Time';
const SELECT = { $select: 'id,onlineMeeting,isCancelled' };

export type GraphAgendaDeps = {
  /** Such as `https://graph.microsoft.com`. */
  baseUrl: string;
  /** Address of the mailbox that organises the talks. */
  mailbox: string;
  getToken: GetToken;
  clock: Clock;
  log: Log;
  /** Of one call; default 20 s. */
  timeoutMs?: number;
};

/** The calendar in Exchange Online, with meetings in Teams. Source: learn.microsoft.com, user-post-events and event-cancel. */
export function createGraphAgenda({ mailbox, timeoutMs = 20_000, ...rest }: GraphAgendaDeps): Agenda {
  const call = createGraphCall({ ...rest, timeoutMs });
  const events = `/users/${encodeURIComponent(mailbox)}/events`;
  const pad = (eventId: string) => `${events}/${encodeURIComponent(eventId)}`;
  return {
    async find(id) {
      const query = { $filter: toFilter(id), $top: '10', ...SELECT };
      const lijst = await call<{ value?: readonly Event[] }>({ wat: 'afspraak-zoeken', pad: events, query });
      if (!lijst.ok) return lijst;
      const [event] = (lijst.value.value ?? []).filter(({ isCancelled }) => isCancelled !== true);
      return event ? toInAgenda(event) : { ok: true, value: undefined };
    },
    async create(afspraak) {
      const gemaakt = await call<Event>({ wat: 'afspraak-maken', pad: events, post: toEvent(afspraak) });
      if (!gemaakt.ok) return gemaakt;
      return readJoinUrl(gemaakt.value, (eventId) =>
        call<Event>({ wat: 'afspraak-lezen', pad: pad(eventId), query: SELECT }),
      );
    },
    async change(eventId, afspraak) {
      const veranderd = await call<Event>({ wat: 'afspraak-verzetten', pad: pad(eventId), patch: toWanneer(afspraak) });
      if (!veranderd.ok && veranderd.fout.code === ITEM_WEG) return { ok: true, value: undefined };
      return veranderd.ok ? toInAgenda(veranderd.value) : veranderd;
    },
    async cancel(eventId) {
      const weg = await call({ wat: 'afspraak-annuleren', pad: `${pad(eventId)}/cancel`, post: { comment: '' } });
      return weg.ok || weg.fout.code === ITEM_WEG ? { ok: true, value: undefined } : weg;
    },
  };
}

const toFilter = (id: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq '${GESPREK_ID}' and ep/value eq '${id.replaceAll("'", "''")}')`;

/** The body stays as it was made: the link that joins the meeting stands in it, and without that the meeting is gone. */
const toWanneer = ({ onderwerp, datum, van, tot, genodigden }: Afspraak): Event => ({
  subject: onderwerp,
  start: { dateTime: `${datum}T${van}:00`, timeZone: TIJDZONE },
  end: { dateTime: `${datum}T${tot}:00`, timeZone: TIJDZONE },
  attendees: genodigden.map(({ naam, email }) => ({ type: 'required', emailAddress: { name: naam, address: email } })),
});

const toEvent = (afspraak: Afspraak): Event => ({
  ...toWanneer(afspraak),
  body: { contentType: 'text', content: afspraak.tekst },
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  responseRequested: false,
  // Who shares a calendar with colleagues shares only that the time is taken.
  sensitivity: 'private',
  transactionId: afspraak.transactie,
  singleValueExtendedProperties: [{ id: GESPREK_ID, value: afspraak.id }],
});

function toInAgenda({ id, onlineMeeting }: Event): MailUitkomst<InAgenda> {
  if (!id) return { ok: false, fout: ONLEESBAAR };
  const joinUrl = onlineMeeting?.joinUrl ?? '';
  // It becomes a link on the screen.
  return { ok: true, value: { eventId: id, ...(/^https?:\/\//.test(joinUrl) && { joinUrl }) } };
}

/** The meeting can be a moment later than the event; without one the event stands all the same. */
async function readJoinUrl(
  event: Event,
  lees: (eventId: string) => Promise<MailUitkomst<Event>>,
): Promise<MailUitkomst<InAgenda>> {
  const gemaakt = toInAgenda(event);
  if (!gemaakt.ok || gemaakt.value.joinUrl) return gemaakt;
  const nog = await lees(gemaakt.value.eventId);
  return nog.ok ? toInAgenda(nog.value) : gemaakt;
}
