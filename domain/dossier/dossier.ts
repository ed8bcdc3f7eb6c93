import type { DossierInstellingen } from '../beheer/instellingen';
import type { Antwoorden } from '../formulier/antwoord';
import type { Pad, Stempel } from '../formulier/wijziging';
import type { Niveau, StapNummer } from '../stappenplan/stap';

/** Source: regels.md §12.1; the states after `gearchiveerd` come with the transfer of dossiers. */
export const DOSSIER_STATUSSEN = ['concept', 'lopend', 'gearchiveerd'] as const;
export type DossierStatus = (typeof DOSSIER_STATUSSEN)[number];

export const STAP_TOESTANDEN = ['nietGestart', 'bezig', 'gereed', 'nvt'] as const;
export type StapToestand = (typeof STAP_TOESTANDEN)[number];

/** What lists and headers show of the pupil; a copy of the answers of step 1. */
export type Leerling = {
  roepnaam: string;
  voorvoegsel?: string;
  achternaam: string;
  geboortedatum: string;
  groep: string;
};

/** BR-19: the swv sees a dossier only after the school shared it, with the agreement of the parents on record. */
export type Deling = Stempel & { akkoordVan: string; akkoordOp: string; vorm: AkkoordVorm };
export const AKKOORD_VORMEN = ['gesprek', 'formulier', 'mail'] as const;
export type AkkoordVorm = (typeof AKKOORD_VORMEN)[number];

/** Something with a date that waits for the school. `reden` and `doe` hold no name but the roepnaam. */
export type Taak = { datum: string; soort: TaakSoort; stap?: StapNummer; doe: string; reden: string };
export type TaakSoort = 'vaststellen' | 'terugkoppelen' | 'tussendoel' | 'evaluatiegesprek' | 'evaluatie' | 'bericht';

/** The head: who, where, how far. Its version is the version of the dossier: every commit replaces it. */
export type Kop = {
  id: 'dossier-kop';
  soort: 'kop';
  dossierId: string;
  /** The only reference used outside the app, such as `D-2026-000123`. */
  nummer: string;
  schoolId: string;
  niveau: Niveau;
  status: DossierStatus;
  leerling: Leerling;
  /** The day from which the six weeks of the law run. Source: [L1]. */
  gestartOp: string;
  /** Ids of the leerkrachten this dossier is assigned to in step 1. */
  leerkrachten: readonly string[];
  deling?: Deling;
  geopend: Stempel;
  bijgewerkt: Stempel;
  /** State of step 1 to 11. */
  voortgang: readonly StapToestand[];
  /** The first step that is not ready, and its phase: what the werkvoorraad filters on. */
  huidigeStap: StapNummer;
  fase: string;
  taken: readonly Taak[];
  /** First date of `taken`, or `9999-12-31`: lists sort on it. */
  volgendeDatum: string;
  /** Instant of `bijgewerkt`, and `achternaam roepnaam` in lower case: lists sort on them. */
  bijgewerktOp: string;
  sorteernaam: string;
  groep: string;
  /** Lower case, without accents: name and number. */
  zoek: string;
  isGearchiveerd: boolean;
  isGedeeld: boolean;
};

export type StapDocument = {
  /** `dossier-stap-01` … `dossier-stap-11` */
  id: string;
  soort: 'stap';
  nummer: StapNummer;
  antwoorden: Antwoorden;
  toestand: Exclude<StapToestand, 'nvt'>;
  gewijzigd?: Stempel;
  gereed?: Stempel;
  /** Who last changed each value. */
  stempels: { readonly [pad: Pad]: Stempel };
};

/** The factors of one moment, frozen when step 3 is reported ready. Created once, never replaced. */
export type Momentopname = {
  /** `dossier-momentopname-001`, counting up */
  id: string;
  soort: 'momentopname';
  datum: string;
  antwoorden: Antwoorden;
  vastgelegd: Stempel;
};

/** Everything a rule needs of one dossier. `stappen` always has eleven entries, in order. */
export type Dossier = {
  kop: Kop;
  stappen: readonly StapDocument[];
  momentopnamen: readonly Momentopname[];
  /** Of the swv, as they are when the dossier is read; absent: as the product comes. No part of what is stored. */
  instellingen?: DossierInstellingen;
};

export const LOGBOEK_SOORTEN = [
  'dossierGestart',
  'stapGereed',
  'stapHeropend',
  'gedeeld',
  'delingIngetrokken',
  'bericht',
  'gesprekGepland',
  'gearchiveerd',
  'gesprekMetOuders',
  'gesprekMetLeerling',
  'overleg',
  'aanpassing',
  'notitie',
] as const;
export type LogboekSoort = (typeof LOGBOEK_SOORTEN)[number];

/** Append-only. The id sorts by time: `logboek-<instant>-<unique>`. */
export type LogboekRegel = {
  id: string;
  soort: 'logboekregel';
  wat: LogboekSoort;
  titel: string;
  tekst: string;
  /** The day it is about, `YYYY-MM-DD`; the stempel says when it was written. */
  datum: string;
  stempel: Stempel;
  /** For `wat: 'bericht'`: the message whose status belongs to this line. */
  berichtId?: string;
};

export const stapId = (nummer: StapNummer): string => `dossier-stap-${String(nummer).padStart(2, '0')}`;
export const volledigeNaam = ({ roepnaam, voorvoegsel, achternaam }: Leerling): string =>
  [roepnaam, voorvoegsel, achternaam].filter(Boolean).join(' ');
