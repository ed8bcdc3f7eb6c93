import type { Persoon } from '@domain/dossier/dossier-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Botsing, Pad, Waarde } from '@domain/formulier/wijziging';
import type { FormatBron } from '@domain/opp/format-antwoord';
import type { Refusal } from '@domain/result';
import type { OptieBron } from '@domain/formulier/veld';
import { createContext, use, type ReactNode } from 'react';

export type Personen = readonly (Persoon & { uit: 'school' | 'swv'; isActief?: boolean })[];

/** All that a veld needs to know of the form it stands in. A veld knows its `Pad` and asks here for the rest. */
export type FormulierWaarden = {
  antwoorden: Antwoorden;
  isAlleenLezen: boolean;
  personen: Personen;
  /** For options that come from the dossier, and for values as text. */
  bron: FormatBron;
  /** Every refusal, also those that are not shown yet: rows count with them. */
  refusals: readonly Refusal[];
  /** What to say at a veld now. */
  bezwaarBij(pad: Pad): Refusal | undefined;
  /** Values that somebody else changed too, waiting for a choice. */
  botsingen: readonly Botsing[];
  /** Who just changed this value elsewhere. */
  bijgewerktDoor(pad: Pad): string | undefined;
  change(pad: Pad, waarde: Waarde): void;
  leave(pad: Pad): void;
  /** Solves a clash of a short answer. */
  choose(pad: Pad, waarde: Waarde): void;
  /** Opens the dialog for a clash of a long text. */
  openBotsing(pad: Pad): void;
  /** The open row of each lijst. */
  openRij(lijst: Pad): string | undefined;
  setOpenRij(lijst: Pad, rijId: string | undefined): void;
  /** What to say when options come from a place in the dossier where nothing was chosen yet. */
  bijLegeBron?(bron: OptieBron): ReactNode;
  /** What helps to solve a refusal, such as a link to another step. */
  bijBezwaar?(refusal: Refusal): ReactNode;
};

const FormulierContext = createContext<FormulierWaarden | undefined>(undefined);
export const FormulierProvider = FormulierContext.Provider;

export function useFormulier(): FormulierWaarden {
  const waarden = use(FormulierContext);
  if (!waarden) throw new Error('FormulierProvider is missing');
  return waarden;
}
