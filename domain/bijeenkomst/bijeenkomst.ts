import type { Antwoorden } from '../formulier/antwoord';
import type { Stempel } from '../formulier/wijziging';

export const BIJEENKOMST_STATUSSEN = ['concept', 'gepubliceerd', 'gesloten', 'afgezegd'] as const;
/** `gesloten`: sign-up was closed by hand. That a bijeenkomst is over follows from the clock, see `BijeenkomstFase`. */
export type BijeenkomstStatus = (typeof BIJEENKOMST_STATUSSEN)[number];

export const BIJEENKOMST_SOORTEN = ['hgw-top', 'knoppencursus', 'anders'] as const;
export type BijeenkomstSoort = (typeof BIJEENKOMST_SOORTEN)[number];

/**
 * What the sign-ups add up to, kept in the head so that signing up reads one small document. BR-35: `bezet` never exceeds
 * the capacity.
 */
export type Plekken = {
  /** Confirmed, offered, present and absent: everybody who holds a place. */
  bezet: number;
  /** On the waiting list without an offer. */
  wachtend: number;
  /** The last number given out; the next to arrive gets one more. */
  volgnummer: number;
  /** Marked present; kept here so that a list reads heads only. */
  aanwezig: number;
};

/** What stays when the personal data are gone. */
export type Eindstand = {
  aangemeld: number;
  aanwezig: number;
  nietVerschenen: number;
  afgemeld: number;
  /** By schoolId; `onbekend` for who came from elsewhere. `aangemeld`: who held a place. */
  perSchool: { readonly [schoolId: string]: { aangemeld: number; aanwezig: number } };
};

/** The head of a bijeenkomst: every write to its partition replaces it, so its version is the version of the whole. */
export type Bijeenkomst = {
  id: 'bijeenkomst';
  soort: 'bijeenkomst';
  /** Also the partition. */
  bijeenkomstId: string;
  /** Shared by the bijeenkomsten that were made together. */
  reeksId?: string;
  status: BijeenkomstStatus;
  /** Answers to `listBijeenkomstVelden`. */
  antwoorden: Antwoorden;
  /** Instants that follow from date and times in Europe/Amsterdam; `GEEN_MOMENT` while a concept has no date. */
  begin: string;
  eind: string;
  /** Follow from the answers, for lists: the code of the wijk, and title and place as `toZoektekst` makes them. */
  wijk: string;
  zoek: string;
  plekken: Plekken;
  /** Counts changes of what stands in an agenda (when, where, title, cancellation): part of SEQUENCE. Source: RFC 5545 §3.8.7.4. */
  agendaVersie: number;
  gemaakt: Stempel;
  gewijzigd: Stempel;
  afzegging?: { reden: string; stempel: Stempel };
  /** Instant at which the timer has to look at this bijeenkomst again; `GEEN_MOMENT` when there is nothing to do. */
  volgendeActieOp: string;
  /** Instant up to which reminders and thanks have been looked at; what lay before it is not sent any more. Absent in a concept. */
  gekekenTot?: string;
  /** Instant at which the first of the offers runs out; absent when there are none. */
  eersteAanbodTot?: string;
  /** Instant at which the personal data go; known from the first maintenance after publishing. */
  wisOp?: string;
  /** Present once the personal data have been removed. */
  eindstand?: Eindstand;
};

/** Sorts after every real moment. */
export const GEEN_MOMENT = '9999-12-31T00:00:00.000Z';
