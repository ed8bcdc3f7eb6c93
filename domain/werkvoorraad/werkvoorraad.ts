import type { Medewerker, School } from '../adresboek/medewerker';
import type { Leerling, StapToestand, Taak } from '../dossier/dossier';
import type { Stempel } from '../formulier/wijziging';
import type { Fase, Niveau, StapNummer } from '../stappenplan/stap';

export const SORTERINGEN = ['volgendeDatum', 'naam', 'bijgewerkt'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

/** What the user asks of the list. Sent as a body, because a search term may be a name. */
export type WerkvoorraadVraag = {
  zoek?: string;
  fase?: Fase;
  niveau?: Niveau;
  groep?: string;
  sorteer?: Sortering;
  richting?: 'op' | 'af';
  ookGearchiveerd?: boolean;
  vervolg?: string;
};

export type WerkvoorraadRij = {
  id: string;
  nummer: string;
  leerling: Leerling;
  school: string;
  niveau: Niveau;
  isGearchiveerd: boolean;
  voortgang: readonly StapToestand[];
  huidigeStap: StapNummer;
  fase: Fase;
  volgendeTaak?: Taak;
  bijgewerkt: Stempel;
};

/** One page of 50. `aantal` counts all that fit the question. */
export type Werkvoorraad = {
  rijen: readonly WerkvoorraadRij[];
  aantal: number;
  aantalGearchiveerd: number;
  vervolg?: string;
};

/** A taak with the dossier it belongs to. */
export type WachtendeTaak = { dossierId: string; nummer: string; leerling: string; taak: Taak };

/** Who is signed in, and what the first screen needs to know. */
export type Ik = {
  medewerker: Medewerker;
  functie: string;
  scholen: readonly School[];
  swv: string;
  magDossierOpenen: boolean;
  heeftWerkvoorraad: boolean;
  /** Staff of the swv make and manage bijeenkomsten; others see what is announced. */
  magBijeenkomstenBeheren: boolean;
};
