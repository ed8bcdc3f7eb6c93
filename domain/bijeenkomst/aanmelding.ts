import type { Antwoorden } from '../formulier/antwoord';

export const AANMELDING_STATUSSEN = [
  'bevestigd',
  'wachtlijst',
  'aangeboden',
  'geannuleerd',
  'aanwezig',
  'nietVerschenen',
] as const;
/** Source: regels.md §12.1. `aangeboden`: a place came free and is held for this person until `aangebodenTot`. */
export type AanmeldingStatus = (typeof AANMELDING_STATUSSEN)[number];

/** These hold a place. */
export const MET_PLEK: readonly AanmeldingStatus[] = ['bevestigd', 'aangeboden', 'aanwezig', 'nietVerschenen'];

export const DEELNEMER_ROLLEN = ['ib', 'kc', 'leerkracht', 'directie', 'anders'] as const;
export type DeelnemerRol = (typeof DEELNEMER_ROLLEN)[number];
export const DEELNEMER_ROL_LABEL = {
  ib: 'IB’er',
  kc: 'KC’er',
  leerkracht: 'leerkracht',
  directie: 'directie',
  anders: 'anders',
} as const satisfies Record<DeelnemerRol, string>;

/** Somebody from outside: no account, not in the directory. */
export type Deelnemer = {
  naam: string;
  email: string;
  rol: DeelnemerRol;
  /** As typed, or the name from the directory. */
  school: string;
  /** Vestigingsnummer, when the school was recognised. */
  schoolId?: string;
};

/** What a visitor is told about one sign-up. */
export type PlekUitkomst = { plaats: 'bevestigd' | 'wachtlijst'; /** From 1. */ wachtnummer?: number };

/** One sign-up, in the partition of the bijeenkomst. */
export type Aanmelding = {
  /** `aanmelding-<key>`: the key follows from the address, so that one address has one sign-up. Also the UID in agendas. */
  id: string;
  soort: 'aanmelding';
  bijeenkomstId: string;
  status: AanmeldingStatus;
  /** Order of arrival; a new one for who signs up again after cancelling. */
  volgnummer: number;
  deelnemer: Deelnemer;
  /** Answers to the extra questions of this bijeenkomst. */
  antwoorden: Antwoorden;
  /** Uuid of the request that made it: the same request again changes nothing and mails nothing. */
  verzoekId: string;
  /** What that request was told, for everybody in it: the same request again gets the same answer. */
  uitkomst?: readonly PlekUitkomst[];
  /** Instants. */
  aangemeldOp: string;
  gewijzigdOp: string;
  /** Instant; present while `aangeboden`. */
  aangebodenTot?: string;
  /** Counts what changed for this person alone; SEQUENCE is this plus `Bijeenkomst.agendaVersie`. */
  agendaVersie: number;
  bron: 'zelf' | 'swv';
};

/** Answers to the feedback form; holds nothing that leads to the person. Id: `reactie-<key>`. */
export type Reactie = { id: string; soort: 'reactie'; bijeenkomstId: string; antwoorden: Antwoorden; op: string };
