import type { Persoon } from '../dossier/dossier-beeld';
import type { Stempel } from '../formulier/wijziging';
import type {
  Gespreksregel,
  HelpdeskRoute,
  HelpdeskSoort,
  HelpdeskStatus,
  Helpdeskvraag,
  WensStatus,
} from './helpdeskvraag';

export const HELPDESK_ACTIES = [
  'antwoorden',
  'notitie',
  'toewijzen',
  'statusZetten',
  'oplossen',
  'vervolgvraag',
  'samenvoegen',
  'artikelKoppelen',
  'artikelMaken',
  'wensBeoordelen',
  'stemmen',
  'overnemen',
] as const;
/** What this person may do with a question now; buttons follow it. */
export type HelpdeskActie = (typeof HELPDESK_ACTIES)[number];

export type VraagRij = Pick<
  Helpdeskvraag,
  'vraagId' | 'nummer' | 'vraagSoort' | 'onderwerp' | 'status' | 'stap' | 'gesteldOp' | 'laatsteOp' | 'laatsteVan'
> & {
  school: string;
  bestemming: HelpdeskRoute['bestemming'];
  tpo?: string;
  behandelaar?: string;
  isVanMij: boolean;
  wachtOpMij: boolean;
};

export type WensRij = {
  vraagId: string;
  titel: string;
  tekst: string;
  status: WensStatus;
  reden?: string;
  stemmen: number;
  isMijnStem: boolean;
  isVanMij: boolean;
  op: string;
};

export type VragenVraag = {
  zoek?: string;
  soort?: HelpdeskSoort;
  status?: HelpdeskStatus;
  /** `mijn`: asked by or assigned to me. */
  welke?: 'mijn' | 'alle';
  /** Only those that this question can become part of. */
  samenMet?: string;
  vervolg?: string;
};
export type VragenLijst = { rijen: readonly VraagRij[]; vervolg?: string };

/** Everything one person may see of a question: notes only for staff. */
export type VraagBeeld = {
  vraag: Helpdeskvraag;
  versie: string;
  school: string;
  /** Visible to everybody in the conversation. */
  aan: string;
  cc: readonly Persoon[];
  regels: readonly Gespreksregel[];
  acties: readonly HelpdeskActie[];
  /** `Gesteld`, `Gelezen door de helpdesk`, `Antwoord: wacht op jou`, `Sluit vanzelf`; instants, the last may lie ahead. */
  voortgang: readonly { tekst: string; op: string; isGeweest: boolean }[];
  /** Mail that asks for a person, such as one that could not be delivered. */
  mailAandacht: boolean;
  behandelaars: readonly Persoon[];
};

/** Hours, telephone and people of the helpdesk, with what to say right now. */
export type HelpdeskInfo = {
  uren: HelpdeskUren;
  telefoon: string;
  email: string;
  themaverbinders: readonly Persoon[];
  isOpen: boolean;
  /** `De helpdesk is weer open op woensdag 18 november om 9.00 uur.`; absent while open. */
  weerOpen?: string;
  /** Present when nothing can be sent; says what beheer has to do. */
  belemmering?: string;
  /** Where a question of this person would go now, told before it is sent. */
  routes?: Partial<Record<HelpdeskSoort, { aan: string; cc: readonly Persoon[] }>>;
  magInstellen: boolean;
  /** Who changed hours or telephone last; told to who may change them. */
  bijgewerkt?: Stempel;
};

/** Days: 1 = Monday … 7 = Sunday; times `HH:MM` in Europe/Amsterdam. */
export type HelpdeskUren = { dagen: readonly number[]; van: string; tot: string };
export type HelpdeskInstellingen = { uren: HelpdeskUren; telefoon: string };

/** Sight for the swv: counted from the heads of questions. `maand`: `2026-11`. */
export type HelpdeskInzicht = {
  maanden: readonly {
    maand: string;
    perSoort: Readonly<Record<HelpdeskSoort, number>>;
    /** Median hours within opening hours until the first answer; absent when none was answered. */
    urenTotAntwoord?: number;
  }[];
  perStap: readonly { stap: number; aantal: number }[];
  perWijk: readonly { wijk: string; aantal: number }[];
  /** From the subjects, counted per question; words of one question only are not shown. */
  woorden: readonly { woord: string; vragen: number }[];
  open: number;
  wensen: readonly WensRij[];
};

/** A text that staff use often. */
export type Tekstblok = { id: string; titel: string; tekst: string };
