import type { Ontvanger } from '../bericht/bericht';
import type { Stempel } from '../formulier/wijziging';

export const GESPREK_SOORTEN = ['evaluatiegesprek', 'startgesprek'] as const;
export type GesprekSoort = (typeof GESPREK_SOORTEN)[number];

/** The points that an agenda may have. */
export const PUNT_CODES = [
  'welkom',
  'beeld',
  'leerling',
  'ouders',
  'factoren',
  'tussendoelen',
  'aanpak',
  'vervolg',
] as const;
export type PuntCode = (typeof PUNT_CODES)[number];

/**
 * `wachtend`: the calendar has to follow; `bezig`: a worker is at it; `aandacht`: it waits for a person; `uitgezet`: the swv
 * stopped using this before it was in a calendar, so nobody was invited.
 */
export const GESPREK_STATUSSEN = ['wachtend', 'bezig', 'gepland', 'aandacht', 'uitgezet', 'geannuleerd'] as const;
export type GesprekStatus = (typeof GESPREK_STATUSSEN)[number];

/**
 * A talk about a dossier, in its partition: what the calendar of the swv has to show, and how far that is. What leaves for the
 * calendar holds no data of the pupil (BR-34).
 */
export type Gesprek = {
  /** `gesprek-<uuid>`: also what Graph knows the event by, so that it makes one. */
  id: string;
  soort: 'gesprek';
  dossierId: string;
  wat: GesprekSoort;
  /** Europe/Amsterdam. */
  datum: string;
  van: string;
  tot: string;
  /** Instants of the same: lists ask by them. */
  beginOp: string;
  eindOp: string;
  /** Who gets the invitation: who planned it first. */
  genodigden: readonly Ontvanger[];
  /** Their ids: lists ask by them. */
  genodigdeIds: readonly string[];
  onderwerp: string;
  /** Opens the dossier in the app; holds an opaque id only. */
  link: string;
  wens: 'staat' | 'weg';
  /** Counts the changes: what the calendar has to show. */
  versie: number;
  /** What it shows. */
  geplandeVersie?: number;
  status: GesprekStatus;
  klaargezet: Stempel;
  pogingen: number;
  /** Instant; the worker leaves it alone until then. While `bezig` it is the end of the claim. */
  volgendePoging: string;
  /** Code of the last failure, such as `graph-403`; never a message text. */
  laatsteFout?: string;
  eventId?: string;
  /** Opens the meeting in Teams. Absent: the mailbox may not make one. */
  joinUrl?: string;
  /** The chat of that meeting: by it the tab in the meeting finds this talk. */
  chatId?: string;
  /** The points of the agenda that were dealt with. */
  gedaan: { readonly [punt in PuntCode]?: Stempel };
};
