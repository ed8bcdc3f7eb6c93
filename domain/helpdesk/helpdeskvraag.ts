import type { Stempel } from '../formulier/wijziging';
import type { StapNummer } from '../stappenplan/stap';

export const HELPDESK_SOORTEN = ['technisch', 'inhoudelijk', 'gebruikerswens'] as const;
export type HelpdeskSoort = (typeof HELPDESK_SOORTEN)[number];
export const HELPDESK_SOORT_LABEL = {
  technisch: 'Technisch',
  inhoudelijk: 'Inhoudelijk',
  gebruikerswens: 'Gebruikerswens',
} as const satisfies Record<HelpdeskSoort, string>;

export const HELPDESK_STATUSSEN = [
  'nieuw',
  'open',
  'wachtOpAanvrager',
  'wachtOpDerde',
  'opgelost',
  'gesloten',
] as const;
/** Source: regels.md §12.1. A closed one is never reopened: it gets a follow-up. */
export type HelpdeskStatus = (typeof HELPDESK_STATUSSEN)[number];

export const WENS_STATUSSEN = ['ontvangen', 'gepland', 'gedaan', 'niet'] as const;
export type WensStatus = (typeof WENS_STATUSSEN)[number];

export type Adres = { naam: string; email: string };

/**
 * Where mail about a question goes. Everything to the helpdesk has at least one Themaverbinder in cc (BR-32): a route without
 * one does not compile, and `routeVraag` is the only place that makes them.
 */
export type HelpdeskRoute =
  | { bestemming: 'helpdesk'; aan: Adres; cc: readonly [Adres, ...Adres[]] }
  | { bestemming: 'consulent'; aan: Adres; cc: readonly Adres[]; tpo: string };

/** Who asked. A school is absent for staff of the swv. */
export type Steller = { id: string; naam: string; email: string; functie: string; schoolId?: string; school?: string };

/** The head of a question; its partition is `vraagId` and every write to it replaces the head. */
export type Helpdeskvraag = {
  id: 'vraag';
  soort: 'vraag';
  vraagId: string;
  /** `H-2026-000418`; stands in the subject of every mail, and is how a reply is recognised. */
  nummer: string;
  vraagSoort: HelpdeskSoort;
  onderwerp: string;
  status: HelpdeskStatus;
  steller: Steller;
  /** Of the school; decides which consulent may read it. Empty for the swv itself. */
  wijk: string;
  /** For lists: vestigingsnummer or ''. */
  schoolId: string;
  stap?: StapNummer;
  /** A reference that opens only for who may see the dossier. Never a name (BR-34). */
  dossier?: { dossierId: string; nummer: string };
  route: HelpdeskRoute;
  behandelaar?: { id: string; naam: string };
  /** Ids of who asked the same: their question was merged into this one, and they read along from then on. */
  volgers?: readonly string[];
  /** Mails from an address that does not belong here, which nobody of the staff has looked at. */
  teBeoordelen?: number;
  /** For lists: ids of who asked, who follows and who handles it, and mail addresses (lower case) of the consulenten it went to. */
  betrokken: readonly string[];
  /** Only for a gebruikerswens. `stemmen`: ids of medewerkers. */
  wens?: { status: WensStatus; tekst: string; reden?: string; stemmen: readonly string[] };
  /** vraagId of what this one goes on from, and of what it was merged into. */
  vervolgOp?: string;
  samengevoegdIn?: string;
  artikelIds: readonly string[];
  aantalRegels: number;
  /** Instants. */
  gesteldOp: string;
  /** First opened by who has to answer. */
  gelezenOp?: string;
  eersteAntwoordOp?: string;
  laatsteOp: string;
  /** Who must do something now follows from status; this says who spoke last. */
  laatsteVan: 'steller' | 'helpdesk' | 'niemand';
  /** Instant after which an `opgelost` one closes by itself; `GEEN_MOMENT` otherwise. */
  sluitOp: string;
  /** Lower case words for search in the list. */
  zoek: string;
};

export const REGEL_SOORTEN = ['vraag', 'antwoord', 'notitie', 'gebeurtenis', 'automatisch', 'teBeoordelen'] as const;
/**
 * `notitie`: only for staff of the swv. `automatisch`: what we answered by ourselves. `teBeoordelen`: a mail from an address
 * that does not belong to this question; staff take it over or leave it.
 */
export type RegelSoort = (typeof REGEL_SOORTEN)[number];

/** A file in the store for files; the name is the one of the sender, made safe. */
export type HelpdeskBijlage = { id: string; naam: string; type: string; bytes: number };

/** One message of the conversation; append-only. Id: `regel-0001`, in order. */
export type Gespreksregel = {
  id: string;
  soort: 'regel';
  vraagId: string;
  regelSoort: RegelSoort;
  stempel: Stempel;
  functie: string;
  /** Plain text, up to 10,000 characters. */
  tekst: string;
  /** Quoted text and signature that came along in a mail; shown folded. */
  citaat?: string;
  via: 'app' | 'mail';
  artikelId?: string;
  bijlagen: readonly HelpdeskBijlage[];
  /** Of the request or the mail it came with: the same again adds nothing. */
  verzoekId?: string;
};
