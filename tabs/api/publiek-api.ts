import type {
  AanmeldUitkomst,
  EigenAanmelding,
  PubliekeLijst,
  PubliekePagina,
  PubliekeSchool,
  ReactieFormulier,
} from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type {
  NieuwsbriefArchief,
  PubliekeNieuwsbrief,
  UitschrijfUitkomst,
} from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { apiBase, type Request } from './request';

export type NieuweAanmelding = {
  /** Uuid of this attempt: the same one again changes nothing. */
  id: string;
  antwoorden: Antwoorden;
  /** The visitor knows that it may become the waiting list. */
  wachtlijst: boolean;
  /** From `PubliekePagina`. */
  stempel: string;
  /** Nobody sees this field; robots fill it in. */
  website: string;
};

const of = (id: string) => `publiek/bijeenkomsten/${encodeURIComponent(id)}`;

/** iCalendar of a bijeenkomst, for a link: a telephone opens it at once. */
export const publiekAgendaAdres = (id: string): string => `${apiBase()}/${of(id)}/agenda`;

/** The routes for everybody. A token travels in the body, never in an address. Each may throw a `Storing`. */
export const createPubliekApi = ({ json }: Request) => ({
  lijst: (signal?: AbortSignal) => json<PubliekeLijst>('GET', 'publiek/bijeenkomsten', { signal }),
  pagina: (id: string, signal?: AbortSignal) => json<PubliekePagina>('GET', of(id), { signal }),
  scholen: (signal?: AbortSignal) => json<{ scholen: readonly PubliekeSchool[] }>('GET', 'publiek/scholen', { signal }),
  meldAan: (id: string, aanmelding: NieuweAanmelding) =>
    json<AanmeldUitkomst>('POST', `${of(id)}/aanmeldingen`, { body: aanmelding }),
  /** Always answers the same, whether or not this address has signed up. */
  vraagLink: (id: string, email: string) => json<{ verstuurd: true }>('POST', `${of(id)}/link`, { body: { email } }),

  aanmelding: (token: string, signal?: AbortSignal) =>
    json<EigenAanmelding>('POST', 'publiek/aanmelding', { body: { token }, signal }),
  wijzig: (token: string, antwoorden: Antwoorden) =>
    json<EigenAanmelding>('PATCH', 'publiek/aanmelding', { body: { token, antwoorden } }),
  meldAf: (token: string) => json<EigenAanmelding>('POST', 'publiek/aanmelding/afmelding', { body: { token } }),

  aanbod: (token: string, signal?: AbortSignal) =>
    json<EigenAanmelding>('POST', 'publiek/aanbod', { body: { token }, signal }),
  antwoordOpAanbod: (token: string, komt: boolean) =>
    json<EigenAanmelding>('POST', 'publiek/aanbod/antwoord', { body: { token, komt } }),

  reactie: (token: string, signal?: AbortSignal) =>
    json<ReactieFormulier>('POST', 'publiek/reactie', { body: { token }, signal }),
  reageer: (token: string, antwoorden: Antwoorden) =>
    json<{ bewaard: true }>('POST', 'publiek/reactie/inzending', { body: { token, antwoorden } }),

  nieuwsbrieven: (signal?: AbortSignal) => json<NieuwsbriefArchief>('GET', 'publiek/nieuwsbrieven', { signal }),
  nieuwsbrief: (id: string, signal?: AbortSignal) =>
    json<PubliekeNieuwsbrief>('GET', `publiek/nieuwsbrieven/${encodeURIComponent(id)}`, { signal }),
  /** `ontvangen`: true takes it back. */
  uitschrijven: (token: string, ontvangen: boolean) =>
    json<UitschrijfUitkomst>('POST', 'publiek/uitschrijven', { body: { token, ontvangen } }),
});

export type PubliekApi = ReturnType<typeof createPubliekApi>;
