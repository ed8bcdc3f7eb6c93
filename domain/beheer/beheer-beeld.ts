import type { Medewerker, School } from '../adresboek/medewerker';
import type { Stempel } from '../formulier/wijziging';
import type { Refusal } from '../result';

/** A line of the list of schools. `medewerkers`: how many active people are appointed to it. */
export type SchoolRij = { school: School; isActief: boolean; medewerkers: number; bijgewerkt?: Stempel };
export type ScholenBeeld = {
  scholen: readonly SchoolRij[];
  /** Offered while typing, by name. */
  wijken: readonly string[];
  besturen: readonly string[];
};

export type MedewerkerRij = { medewerker: Medewerker; isActief: boolean; bijgewerkt?: Stempel };
/** `scholen` and `wijken`: what the form of a medewerker chooses from. */
export type MedewerkersBeeld = {
  medewerkers: readonly MedewerkerRij[];
  scholen: readonly School[];
  wijken: readonly string[];
};

export const IMPORT_SOORTEN = ['scholen', 'medewerkers'] as const;
export type ImportSoort = (typeof IMPORT_SOORTEN)[number];
/** Rows of one list. */
export const MAX_IMPORT_RIJEN = 1000;

export const IMPORT_STANDEN = ['nieuw', 'gewijzigd', 'ongewijzigd', 'fout'] as const;
export type ImportStand = (typeof IMPORT_STANDEN)[number];

/** `van` and `naar` in words, as the screen shows them; `van` is empty for what is new. */
export type ImportVerschil = { veld: string; label: string; van: string; naar: string };
export type ImportRij = {
  /** Line in the file on which the row starts; the header is 1. */
  regel: number;
  /** Vestigingsnummer, or the e-mail address of a medewerker; as typed when it could not be read. */
  sleutel: string;
  naam: string;
  stand: ImportStand;
  verschillen: readonly ImportVerschil[];
  /** Why nothing happens with this row; only when `stand` is `fout`. `pad` is the name of the veld. */
  refusals: readonly Refusal[];
};
export type ImportTellingen = { readonly [stand in ImportStand]: number };
export type ImportVoorbeeld = {
  soort: ImportSoort;
  /** Belongs to this file and to the directory as it is now; the import asks for it. */
  vingerafdruk: string;
  /** Each column of the file, with the veld it was recognised as; without `veld` it is skipped. */
  kolommen: readonly { kop: string; veld?: string }[];
  tellingen: ImportTellingen;
  rijen: readonly ImportRij[];
  /** Sentences about the whole, such as a wijk that no school has yet. */
  opmerkingen: readonly string[];
};
/** What was written. `fout`: rows that were skipped. */
export type ImportUitkomst = { soort: ImportSoort; tellingen: ImportTellingen };
