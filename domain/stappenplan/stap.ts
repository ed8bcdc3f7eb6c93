import type { StapInstellingen } from '../beheer/instellingen';
import type { Antwoorden } from '../formulier/antwoord';
import type { Veld } from '../formulier/veld';
import type { Refusal } from '../result';

/** The four phases of the HGW cycle. Source: [S1], [H3]. */
export const FASEN = ['waarnemen', 'begrijpen', 'plannen', 'realiseren'] as const;
export type Fase = (typeof FASEN)[number];

export const FASE_LABEL = {
  waarnemen: 'Waarnemen',
  begrijpen: 'Begrijpen',
  plannen: 'Plannen',
  realiseren: 'Realiseren',
} as const satisfies Record<Fase, string>;

/** The three levels of support. Source: [S1], [T1], [T13], [T15]. */
export const NIVEAUS = ['licht', 'extra', 'voorziening'] as const;
export type Niveau = (typeof NIVEAUS)[number];

export const NIVEAU_LABEL = {
  licht: 'Lichte ondersteuning',
  extra: 'Extra ondersteuning op school',
  voorziening: 'Ondersteuning op voorziening',
} as const satisfies Record<Niveau, string>;

export const STAP_NUMMERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type StapNummer = (typeof STAP_NUMMERS)[number];

/** What a rule may look at: the answers of every step (hidden ones left out) and the day of today, `YYYY-MM-DD`. */
export type StapContext = {
  niveau: Niveau;
  /** Of the swv. */
  keuzelijsten: StapInstellingen;
  vandaag: string;
  antwoorden(nummer: StapNummer): Antwoorden;
};

/** One step. It knows its questions and its rules, never where to go next. */
export type Stap = {
  nummer: StapNummer;
  code: string;
  titel: string;
  fase: Fase;
  /** The levels that show this step; elsewhere its state is `nvt`. */
  niveaus: readonly Niveau[];
  velden: readonly Veld[];
  /** Rules across velden and steps, judged when the step is reported ready. */
  regels?(context: StapContext): readonly Refusal[];
  /** Rules judged at each save; they refuse the save. The context holds the answers as they would become. */
  regelsBijOpslaan?(context: StapContext): readonly Refusal[];
};

export const defineStap = (stap: Stap): Stap => stap;
