import type { Antwoorden, Rij } from '../formulier/antwoord';
import type { Stempel } from '../formulier/wijziging';
import type { AanmeldingStatus, Deelnemer, DeelnemerRol, PlekUitkomst } from './aanmelding';
import type { BijeenkomstSoort, BijeenkomstStatus } from './bijeenkomst';
import type { RondzendingDoel, RondzendingSoort } from './rondzending';

/** Where a bijeenkomst stands for who wants to come, at one moment. `vol`: open, but only the waiting list is left. */
export const BIJEENKOMST_FASEN = ['concept', 'open', 'vol', 'gesloten', 'voorbij', 'afgezegd'] as const;
export type BijeenkomstFase = (typeof BIJEENKOMST_FASEN)[number];

export const BIJEENKOMST_ACTIES = [
  'wijzigen',
  'publiceren',
  'sluiten',
  'afzeggen',
  'verwijderen',
  'aanmeldingToevoegen',
  'berichtSturen',
  'aanwezigheid',
  'exporteren',
] as const;
/** What staff may do now. Copying may always be done. */
export type BijeenkomstActie = (typeof BIJEENKOMST_ACTIES)[number];

export type Tellingen = {
  capaciteit: number;
  /** Holds a place, offers included. */
  bezet: number;
  aangeboden: number;
  wachtend: number;
  afgemeld: number;
  aanwezig: number;
  nietVerschenen: number;
  reacties: number;
};

/** One line of a list of bijeenkomsten. */
export type BijeenkomstRij = {
  bijeenkomstId: string;
  reeksId?: string;
  titel: string;
  bijeenkomstSoort: BijeenkomstSoort;
  wijk: string;
  fase: BijeenkomstFase;
  datum: string;
  van: string;
  tot: string;
  plaats: string;
  isOnline: boolean;
  tellingen: Pick<Tellingen, 'capaciteit' | 'bezet' | 'wachtend' | 'aanwezig'>;
};

export type BijeenkomstVraag = {
  periode: 'komend' | 'voorbij';
  zoek?: string;
  wijk?: string;
  vervolg?: string;
};
/** One page of 50; `komend` the first one first, `voorbij` the last one first. Concepts without a date stand under `komend`. */
export type BijeenkomstLijst = { rijen: readonly BijeenkomstRij[]; wijken: readonly string[]; vervolg?: string };

export type DeelnemerBeeld = {
  id: string;
  status: AanmeldingStatus;
  /** Place on the waiting list, from 1; only while waiting. */
  wachtnummer?: number;
  deelnemer: Deelnemer;
  antwoorden: Antwoorden;
  aangemeldOp: string;
  aangebodenTot?: string;
  bron: 'zelf' | 'swv';
  /** The last mail to this person: has it left? `aandacht`: it did not, and somebody must look. */
  mail?: { status: 'onderweg' | 'verzonden' | 'aandacht'; op: string };
};

export type RondzendingBeeld = {
  id: string;
  soort: RondzendingSoort;
  doel: RondzendingDoel;
  onderwerp: string;
  klaargezet: Stempel;
  /** `verzonden` of `aantal` have left; `aandacht` need a person. */
  aantal?: number;
  verzonden: number;
  aandacht: number;
};

/** Everything staff see of one bijeenkomst. */
export type BijeenkomstBeeld = {
  bijeenkomstId: string;
  versie: string;
  reeksId?: string;
  status: BijeenkomstStatus;
  fase: BijeenkomstFase;
  antwoorden: Antwoorden;
  wijken: readonly string[];
  tellingen: Tellingen;
  acties: readonly BijeenkomstActie[];
  /** Who waits first stands first; cancelled ones last. Empty once `zijnGewist`. */
  deelnemers: readonly DeelnemerBeeld[];
  rondzendingen: readonly RondzendingBeeld[];
  /** Address of the public page; opens from the moment of publishing. */
  publiekeLink: string;
  gewijzigd: Stempel;
  afzegging?: { reden: string; stempel: Stempel };
  /** Day on which the personal data are removed. */
  gegevensTot?: string;
  zijnGewist: boolean;
};

/** Feedback without names, for the word clouds. */
export type TerugblikBeeld = {
  bijeenkomstId: string;
  titel: string;
  /** The open questions, by the name of the veld. */
  vragen: readonly { naam: string; label: string }[];
  reacties: readonly { id: string; antwoorden: Antwoorden }[];
  /** Persons who were there (or, when nobody kept attendance, who held a place). */
  aanwezigen: number;
  reagerenTot: string;
  isVerstuurd: boolean;
  woorden: WoordKeuzes;
};

/** What staff decided about words, for all questions of one bijeenkomst. Words in lower case. */
export type WoordKeuzes = {
  verborgen: readonly string[];
  /** `van` counts as `naar`; twice the same word: it counts by itself, and not with its plural. */
  samen: readonly { van: string; naar: string }[];
};

/** One row of the overview over bijeenkomsten, for the charts. Numbers stay after personal data are gone. */
export type OverzichtRij = Pick<
  BijeenkomstRij,
  'bijeenkomstId' | 'titel' | 'bijeenkomstSoort' | 'wijk' | 'fase' | 'datum'
> & {
  tellingen: Tellingen;
  /** By the wijk of the school; `onbekend` for schools outside the directory. */ perWijk: readonly {
    wijk: string;
    aangemeld: number;
    aanwezig: number;
  }[];
};
export type Overzicht = { rijen: readonly OverzichtRij[]; wijken: readonly string[] };

/** What the world may know of a bijeenkomst. */
export type PubliekeBijeenkomst = {
  bijeenkomstId: string;
  titel: string;
  bijeenkomstSoort: BijeenkomstSoort;
  wijk: string;
  fase: Exclude<BijeenkomstFase, 'concept'>;
  datum: string;
  van: string;
  tot: string;
  isOnline: boolean;
  plaats: string;
  kaartLink?: string;
  doelgroep: string;
  doelen: readonly string[];
  tekst: string;
  capaciteit: number;
  vrij: number;
  wachtend: number;
  aanmeldenTot: string;
  afmeldenTot: string;
  afzegReden?: string;
};
/** With the address of its page. */
export type PubliekeRij = PubliekeBijeenkomst & { link: string };
export type PubliekeLijst = { swv: string; bijeenkomsten: readonly PubliekeRij[] };

/** A page with its form. `stempel` goes back with the sign-up: it says when the form was opened. */
export type PubliekePagina = {
  swv: string;
  bijeenkomst: PubliekeBijeenkomst;
  vragen: readonly Rij[];
  stempel: string;
  /** Months after which names and addresses are removed, in words: `60 dagen na de bijeenkomst`. */
  bewaartermijn: string;
};

export type PubliekeSchool = { id: string; naam: string; wijk: string };

/** The answer to a sign-up; says the same for an address that had signed up already. In the order of the form. */
export type AanmeldUitkomst = {
  plekken: readonly PlekUitkomst[];
};

/** What somebody sees of their own sign-up. */
export type EigenAanmelding = {
  swv: string;
  bijeenkomst: PubliekeBijeenkomst;
  vragen: readonly Rij[];
  status: AanmeldingStatus;
  naam: string;
  /** Half hidden, such as `m…@zilverenreiger.example`: the link may have been passed on. */
  email: string;
  rol: DeelnemerRol;
  school: string;
  antwoorden: Antwoorden;
  wachtnummer?: number;
  aangebodenTot?: string;
  /** Only for who holds a place. */
  teamsLink?: string;
  magWijzigen: boolean;
  magAfmelden: boolean;
};

/** The feedback form that belongs to a link. */
export type ReactieFormulier = {
  swv: string;
  bijeenkomst: PubliekeBijeenkomst;
  terugblikvragen: readonly Rij[];
  reagerenTot: string;
  isGereageerd: boolean;
};
