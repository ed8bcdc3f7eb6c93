import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Afspraak } from './agenda';
import { graphFout, NIET_GEVONDEN, readJson, type Antwoord, type Verzoek } from './antwoord';
import { bezorgUitnodiging } from './bezorg-uitnodiging';
import { isZelfde } from './mailbox';
import type { Omgeving } from './omgeving';

const FILTER =
  /^singleValueExtendedProperties\/Any\(ep: ?ep\/id eq '(String \{[0-9a-f-]+\} Name \w+)' and ep\/value eq '((?:[^']|'')*)'\)$/i;

type Tijd = { dateTime?: string; timeZone?: string };
type GraphEvent = {
  subject?: string;
  body?: { content?: string };
  start?: Tijd;
  end?: Tijd;
  attendees?: { emailAddress?: { name?: string; address?: string } }[];
  isOnlineMeeting?: boolean;
  onlineMeetingProvider?: string;
  transactionId?: string;
  singleValueExtendedProperties?: { id: string; value: string }[];
};

const isVan = ({ mailbox = '' }: Omgeving, afspraak: Afspraak): boolean =>
  isZelfde(afspraak.mailbox, mailbox) && !afspraak.isWeg;

const toMoment = ({ dateTime = '' }: Tijd = {}): string => dateTime.slice(0, 16);

const toWanneer = ({ subject, start, end, attendees }: GraphEvent) => ({
  ...(subject === undefined ? {} : { onderwerp: subject }),
  ...(start ? { begin: toMoment(start) } : {}),
  ...(end ? { eind: toMoment(end) } : {}),
  ...(attendees
    ? {
        genodigden: attendees.map(({ emailAddress: { name = '', address = '' } = {} }) => ({
          naam: name,
          email: address,
        })),
      }
    : {}),
});

/** The link that joins a meeting holds its chat. Source: learn.microsoft.com, onlineMeetingInfo. */
function makeJoinUrl({ isOnlineMeeting, onlineMeetingProvider }: GraphEvent, teamsUrl: string): string | undefined {
  if (!isOnlineMeeting || onlineMeetingProvider !== 'teamsForBusiness') return undefined;
  const meeting = Buffer.from(randomUUID()).toString('base64url');
  return `${teamsUrl}/l/meetup-join/19%3ameeting_${meeting}%40thread.v2/0?context=%7b%7d`;
}

function toGraph(afspraak: Afspraak): object {
  const { id, onderwerp, begin, eind, joinUrl, transactionId } = afspraak;
  const timeZone = 'W. Europe Standard Time';
  return {
    id,
    subject: onderwerp,
    start: { dateTime: `${begin}:00`, timeZone },
    end: { dateTime: `${eind}:00`, timeZone },
    transactionId,
    isCancelled: false,
    isOnlineMeeting: joinUrl !== undefined,
    onlineMeeting: joinUrl ? { joinUrl } : null,
  };
}

/** What an event with this transactionId that was made before means: the same again is one event, another is refused. */
function again(eerder: Afspraak, wanneer: ReturnType<typeof toWanneer>): Antwoord {
  const { onderwerp, begin, eind, genodigden } = eerder;
  const isHetzelfde = !eerder.isWeg && isDeepStrictEqual({ onderwerp, begin, eind, genodigden }, wanneer);
  return isHetzelfde
    ? { status: 201, json: toGraph(eerder) }
    : graphFout(409, 'ErrorDuplicateTransactionId', 'The TransactionId has already been used for another event.');
}

const leeg = { onderwerp: '', begin: '', eind: '', genodigden: [] };

function toAfspraak({ mailbox = '', teams }: Omgeving, event: GraphEvent, transactionId: string): Afspraak {
  const joinUrl = makeJoinUrl(event, teams.url);
  return {
    id: `AAMkALgEV${randomUUID().replaceAll('-', '')}=`,
    mailbox,
    transactionId,
    gesprekId: event.singleValueExtendedProperties?.[0]?.value ?? '',
    ...leeg,
    ...toWanneer(event),
    tekst: event.body?.content ?? '',
    ...(joinUrl && { joinUrl }),
    versie: 0,
    isWeg: false,
  };
}

export function createAfspraak(omgeving: Omgeving, verzoek: Verzoek): Antwoord {
  const event = readJson(verzoek) as GraphEvent | undefined;
  if (!event?.start || !event.end) return graphFout(400, 'ErrorPropertyValidationFailure', 'Start and end are needed.');
  const { transactionId = randomUUID() } = event;
  const eerder = omgeving.agenda.findTransactie(transactionId);
  if (eerder) return again(eerder, toWanneer(event));
  const afspraak = toAfspraak(omgeving, event, transactionId);
  omgeving.agenda.save(afspraak);
  bezorgUitnodiging(omgeving, afspraak);
  return { status: 201, json: toGraph(afspraak) };
}

export function searchAfspraken(omgeving: Omgeving, { url }: Verzoek): Antwoord {
  const [, , waarde] = FILTER.exec(url.searchParams.get('$filter') ?? '') ?? [];
  if (waarde === undefined) return graphFout(400, 'ErrorInvalidUrlQueryFilter', 'The query filter is not supported.');
  const gesprekId = waarde.replaceAll("''", "'");
  const gevonden = omgeving.agenda.list().filter((een) => een.gesprekId === gesprekId && isVan(omgeving, een));
  return { status: 200, json: { value: gevonden.map(toGraph) } };
}

const findAfspraak = (omgeving: Omgeving, id: string): Afspraak | undefined => {
  const afspraak = omgeving.agenda.read(id);
  return afspraak && isVan(omgeving, afspraak) ? afspraak : undefined;
};

export function readAfspraak(omgeving: Omgeving, _: Verzoek, id: string): Antwoord {
  const afspraak = findAfspraak(omgeving, id);
  return afspraak ? { status: 200, json: toGraph(afspraak) } : NIET_GEVONDEN;
}

/** Who is invited hears of another time; when nothing changes nobody does. */
export function changeAfspraak(omgeving: Omgeving, verzoek: Verzoek, id: string): Antwoord {
  const was = findAfspraak(omgeving, id);
  if (!was) return NIET_GEVONDEN;
  const nieuw = { ...was, ...toWanneer((readJson(verzoek) ?? {}) as GraphEvent) };
  if (isDeepStrictEqual(was, nieuw)) return { status: 200, json: toGraph(was) };
  const afspraak = { ...nieuw, versie: was.versie + 1 };
  omgeving.agenda.save(afspraak);
  bezorgUitnodiging(omgeving, afspraak);
  return { status: 200, json: toGraph(afspraak) };
}

export function cancelAfspraak(omgeving: Omgeving, _: Verzoek, id: string): Antwoord {
  const was = findAfspraak(omgeving, id);
  if (!was) return NIET_GEVONDEN;
  const afspraak = { ...was, versie: was.versie + 1, isWeg: true };
  omgeving.agenda.save(afspraak);
  bezorgUitnodiging(omgeving, afspraak);
  return { status: 202 };
}
