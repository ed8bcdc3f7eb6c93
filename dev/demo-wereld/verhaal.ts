import type { LogboekSoort } from '@domain/dossier/dossier';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { StapNummer } from '@domain/stappenplan/stap';

/** One demo dossier as it stands on its `verhaaldag`. All people and cases are fictional. */
export type Verhaal = {
  id: string;
  /** Sequence in the dossier number. */
  volgnummer: number;
  school: string;
  /** Id of the medewerker who works on it. */
  door: string;
  /** The day the story was written for; every date moves along to today. */
  verhaaldag: string;
  stappen: Partial<Record<StapNummer, Antwoorden>>;
  /** Steps reported ready, on which day. */
  gereed: Partial<Record<StapNummer, string>>;
  /** Who worked on a step, when it was somebody else. */
  doorStap?: Partial<Record<StapNummer, string>>;
  logboek?: readonly { wat: LogboekSoort; datum: string; door: string; tekst: string }[];
  deling?: { akkoordVan: string; akkoordOp: string; vorm: 'gesprek' | 'formulier' | 'mail' };
};

/** Row ids follow from the place in the story. */
export const rijen = (naam: string, inhoud: readonly Antwoorden[]) =>
  inhoud.map((rij, plaats) => ({ id: `${naam}-${plaats + 1}`, ...rij })) as unknown as NonNullable<Antwoorden[string]>;
