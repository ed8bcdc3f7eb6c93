import type { HttpResponseInit } from '@azure/functions';
import type { RefusalCode } from '@domain/result';
import { toFault } from './fault';
import type { Refused, Reply } from './route';

/** The one place where a refusal becomes HTTP. */
const STATUS = {
  'niet-aangemeld': 401,
  'andere-organisatie': 403,
  'niet-in-adresboek': 403,
  'niet-gevonden': 404,
  'geen-toegang': 403,

  'verzoek-onleesbaar': 400,
  'verzoek-te-groot': 413,
  'verzoek-verkeerde-soort': 415,

  'veld-onbekend': 422,
  'veld-leeg': 422,
  'veld-soort': 422,
  'veld-te-lang': 422,
  'datum-bestaat-niet': 422,
  'datum-buiten-grens': 422,
  'getal-buiten-grens': 422,
  'keuze-onbekend': 422,
  'te-veel-keuzes': 422,
  'te-veel-rijen': 422,
  'te-weinig-rijen': 422,
  'persoon-onbekend': 422,
  bsn: 422,

  'gebied-in-gebruik': 422,
  'gebied-niet-aangevinkt': 422,
  'evaluatie-te-laat': 422,
  'bestemmingen-niet-aansluitend': 422,
  'datum-volgorde': 422,
  'momentopname-ouder': 422,
  'eigen-toegang': 422,
  regel: 422,

  'veld-gewijzigd': 409,
  'dossier-gewijzigd': 409,
  'bestaat-al': 409,
  'stap-gereed': 409,
  'stap-niet-gereed': 409,
  'stap-niet-nodig': 409,
  'dossier-gearchiveerd': 409,

  'ouders-niet-akkoord': 422,
  'niet-gedeeld': 409,
  'al-gedeeld': 409,
  'ontvanger-onbekend': 422,
  'geen-documenten': 422,
  'bericht-niet-in-aandacht': 409,

  'gesprek-staat-er-al': 409,
  'gesprek-voorbij': 409,
  'gesprekken-uit': 409,

  'email-onleesbaar': 422,
  'link-onleesbaar': 422,
  'tijd-bestaat-niet': 422,
  'bijeenkomst-concept': 409,
  'bijeenkomst-gesloten': 409,
  'bijeenkomst-afgezegd': 409,
  'bijeenkomst-voorbij': 409,
  'bijeenkomst-vol': 409,
  'capaciteit-te-klein': 422,
  'al-aangemeld': 409,
  'afmelden-te-laat': 409,
  'aanbod-verlopen': 409,
  'al-gereageerd': 409,
  'gegevens-gewist': 409,
  'link-werkt-niet': 404,
  'te-snel': 422,
  'te-vaak': 429,

  'geen-themaverbinder': 409,
  'vraag-gesloten': 409,
  leerlinggegevens: 422,
  'bijlage-soort': 415,
  'bijlage-te-groot': 413,
  'artikel-niet-klaar': 422,
  'nieuwsbrief-verzonden': 409,

  'laatste-beheerder': 409,
  'lijst-onleesbaar': 422,
  'voorbeeld-verouderd': 409,
} as const satisfies Record<RefusalCode, number>;

/**
 * On every answer: no proxy or browser keeps pupil data, no browser guesses what a body is, and who opens an address of ours
 * by itself gets nothing that runs.
 */
const HEADERS = {
  'cache-control': 'no-store',
  'strict-transport-security': 'max-age=31536000',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // The screen is on another host than we: without this it does not see the name of a file or how long to wait.
  'access-control-expose-headers': 'content-disposition, retry-after',
};
const EXTRA_HEADERS: { readonly [status: number]: Record<string, string> } = {
  401: { 'www-authenticate': 'Bearer' },
  503: { 'retry-after': '60' },
};

/** A header holds ASCII only; a name with other letters travels beside it. Source: RFC 6266. */
function toDisposition(naam: string): string {
  const ascii = naam.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const basis = `attachment; filename="${ascii}"`;
  return ascii === naam
    ? basis
    : `${basis}; filename*=UTF-8''${encodeURIComponent(naam).replace(/['()*]/g, escapeTeken)}`;
}
const escapeTeken = (teken: string): string => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`;

export function replyResponse(reply: Reply, status: number): HttpResponseInit {
  if ('json' in reply) return { status: reply.status ?? status, headers: HEADERS, jsonBody: reply.json };
  const headers = {
    ...HEADERS,
    'content-type': reply.type,
    'content-disposition': toDisposition(reply.bestandsnaam),
  };
  return { status: reply.status ?? status, headers, body: reply.bytes };
}

/** The first refusal decides the status; a botsing is always a conflict. */
export function refusedResponse({ refusals, botsingen, naSeconden }: Refused, kenmerk: string): HttpResponseInit {
  const [first] = refusals;
  const status = botsingen?.length ? 409 : STATUS[first?.code ?? 'regel'];
  const jsonBody = { refusals, kenmerk, ...(botsingen ? { botsingen } : {}) };
  const wacht: Record<string, string> = naSeconden === undefined ? {} : { 'retry-after': String(naSeconden) };
  return { status, headers: { ...HEADERS, ...EXTRA_HEADERS[status], ...wacht }, jsonBody };
}

/** `refusals` is empty: there is nothing the user can change about it. */
export function faultResponse(error: unknown, kenmerk: string): HttpResponseInit {
  const { status, message } = toFault(error, kenmerk);
  return { status, headers: { ...HEADERS, ...EXTRA_HEADERS[status] }, jsonBody: { refusals: [], message, kenmerk } };
}
