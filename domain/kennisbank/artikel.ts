import type { Stempel } from '../formulier/wijziging';
import type { RefusalCode } from '../result';
import type { StapNummer } from '../stappenplan/stap';

export const ARTIKEL_STATEN = ['concept', 'terReview', 'gepubliceerd'] as const;
export type ArtikelStaat = (typeof ARTIKEL_STATEN)[number];

/** What an article says, in Markdown without HTML. */
export type ArtikelInhoud = {
  titel: string;
  /** One sentence under the title in lists. */
  samenvatting: string;
  /** Up to 20,000 characters. */
  tekst: string;
  /** Steps and refusals that this article explains: context help leads here. */
  stappen: readonly StapNummer[];
  codes: readonly RefusalCode[];
  /** Other words people look for. */
  trefwoorden: readonly string[];
};

/** An article that comes with the product; the swv may change it, and can always come back to it. */
export type StandaardArtikel = ArtikelInhoud & { artikelId: string; bijgewerktOp: string };

/**
 * The head of an article of the swv; partition `artikel-<artikelId>`. A version stands in `versie-0001` for every publication.
 * `versie` is the number of the last publication, 0 before the first one; the standard article is version 0 too.
 */
export type Artikel = ArtikelInhoud & {
  id: 'artikel';
  soort: 'artikel';
  artikelId: string;
  staat: ArtikelStaat;
  versie: number;
  auteur: Stempel;
  bijgewerkt: Stempel;
  /** What readers see while this one is being changed. */
  gepubliceerd?: { inhoud: ArtikelInhoud; versie: number; stempel: Stempel };
  nuttig: { ja: number; nee: number };
  /** The question whose answer it was made of. */
  uitVraag?: string;
  /** What has to change, said by who sent it back; gone when it is handed in again. */
  opmerking?: { tekst: string; stempel: Stempel };
};
export type ArtikelVersie = {
  id: string;
  soort: 'artikelversie';
  artikelId: string;
  versie: number;
  inhoud: ArtikelInhoud;
  stempel: Stempel;
};

/** What a reader gets; all of them at once, because the search runs on the screen. */
export type GepubliceerdArtikel = ArtikelInhoud & {
  artikelId: string;
  versie: number;
  bijgewerktOp: string;
  /** `nieuw`: published in the last 30 days; `gewijzigd`: changed in them. */
  label?: 'nieuw' | 'gewijzigd';
  leesMinuten: number;
};
export type Kennisbank = {
  artikelen: readonly GepubliceerdArtikel[];
  magSchrijven: boolean;
  magPubliceren: boolean;
  terReview: number;
};

export const ARTIKEL_ACTIES = ['bewaren', 'terReview', 'publiceren', 'terugsturen', 'herstellen', 'intrekken'] as const;
export type ArtikelActie = (typeof ARTIKEL_ACTIES)[number];

/** A line of the list of who writes. */
export type ArtikelRij = Pick<Artikel, 'artikelId' | 'titel' | 'staat' | 'versie' | 'auteur' | 'bijgewerkt'>;

/** For who writes. */
export type ArtikelBeeld = {
  artikel: Artikel;
  versie: string;
  versies: readonly { versie: number; stempel: Stempel; isStandaard: boolean }[];
  acties: readonly ArtikelActie[];
  /** The product brings this article along: the standard one can be put back. */
  isStandaard: boolean;
};
