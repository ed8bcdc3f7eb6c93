import type { AanmeldingStatus } from '@domain/bijeenkomst/aanmelding';
import type {
  BijeenkomstBeeld,
  BijeenkomstLijst,
  BijeenkomstVraag,
  Overzicht,
  TerugblikBeeld,
  WoordKeuzes,
} from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { RondzendingDoel } from '@domain/bijeenkomst/rondzending';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import type { Request } from './request';

/** `antwoorden` of each one stand over those of the reeks. */
export type NieuweReeks = {
  reeksId: string;
  antwoorden: Antwoorden;
  bijeenkomsten: readonly { id: string; antwoorden: Antwoorden }[];
};
export type NieuweRondzending = { id: string; doel: RondzendingDoel; onderwerp: string; tekst: string };
export type TabelSoort = 'deelnemers' | 'antwoorden';

const of = (id: string) => `bijeenkomsten/${encodeURIComponent(id)}`;

/** The routes about bijeenkomsten for who is signed in. Each may throw a `Storing`. */
export const createBijeenkomstenApi = ({ json, blob }: Request) => ({
  bijeenkomsten: (vraag: BijeenkomstVraag, signal?: AbortSignal) =>
    json<BijeenkomstLijst>('POST', 'bijeenkomstlijst', { body: vraag, signal }),
  overzichtBijeenkomsten: (signal?: AbortSignal) => json<Overzicht>('GET', 'bijeenkomstoverzicht', { signal }),
  maakBijeenkomst: (nieuw: { id: string; antwoorden: Antwoorden }) =>
    json<{ id: string }>('POST', 'bijeenkomsten', { body: nieuw }),
  maakReeks: (reeks: NieuweReeks) => json<{ ids: readonly string[] }>('POST', 'bijeenkomstreeksen', { body: reeks }),

  bijeenkomst: (id: string, signal?: AbortSignal) => json<BijeenkomstBeeld>('GET', of(id), { signal }),
  bewaarBijeenkomst: (id: string, wijzigingen: readonly Wijziging[]) =>
    json<BijeenkomstBeeld>('PATCH', of(id), { body: { wijzigingen } }),
  verwijderBijeenkomst: (id: string) => json<{ id: string }>('DELETE', of(id)),
  kopieerBijeenkomst: (id: string, naar: string) =>
    json<{ id: string }>('POST', `${of(id)}/kopie`, { body: { id: naar } }),
  publiceerBijeenkomst: (id: string) => json<BijeenkomstBeeld>('POST', `${of(id)}/publicatie`, { body: {} }),
  sluitBijeenkomst: (id: string) => json<BijeenkomstBeeld>('POST', `${of(id)}/sluiting`, { body: {} }),
  zegBijeenkomstAf: (id: string, reden: string) =>
    json<BijeenkomstBeeld>('POST', `${of(id)}/afzegging`, { body: { reden } }),
  stuurRondzending: (id: string, rondzending: NieuweRondzending) =>
    json<BijeenkomstBeeld>('POST', `${of(id)}/rondzendingen`, { body: rondzending }),

  voegAanmeldingToe: (id: string, nieuw: { id: string; antwoorden: Antwoorden }) =>
    json<BijeenkomstBeeld>('POST', `${of(id)}/aanmeldingen`, { body: nieuw }),
  meldDeelnemerAf: (id: string, aanmeldingId: string) =>
    json<BijeenkomstBeeld>('POST', `${of(id)}/aanmeldingen/${aanmeldingId}/afmelding`, { body: {} }),
  verplaatsDeelnemer: (id: string, aanmeldingId: string, naar: string) =>
    json<BijeenkomstBeeld>('POST', `${of(id)}/aanmeldingen/${aanmeldingId}/verplaatsing`, { body: { naar } }),
  zetAanwezigheid: (
    id: string,
    aanmeldingId: string,
    status: Extract<AanmeldingStatus, 'bevestigd' | 'aanwezig' | 'nietVerschenen'>,
  ) => json<BijeenkomstBeeld>('POST', `${of(id)}/aanmeldingen/${aanmeldingId}/aanwezigheid`, { body: { status } }),
  probeerMailOpnieuw: (id: string, aanmeldingId: string) =>
    json<BijeenkomstBeeld>('POST', `${of(id)}/aanmeldingen/${aanmeldingId}/herkansing`, { body: {} }),

  terugblik: (id: string, signal?: AbortSignal) => json<TerugblikBeeld>('GET', `${of(id)}/terugblik`, { signal }),
  bewaarWoorden: (id: string, woorden: WoordKeuzes) =>
    json<TerugblikBeeld>('POST', `${of(id)}/woorden`, { body: woorden }),
  /** `antwoorden`: the feedback, without names. */
  tabel: (id: string, soort: TabelSoort, vorm: 'csv' | 'xlsx') => blob(`${of(id)}/${soort}/${vorm}`),
});
