import { checkAntwoorden } from '@domain/formulier/check-antwoorden';
import type { Refusal } from '@domain/result';
import type { StapNummer } from '@domain/stappenplan/stap';
import { createContext } from '@domain/stappenplan/stap-context';
import { findStap } from '@domain/stappenplan/stappenplan';
import { eenVolledigDossier } from './een-dossier';

type Wensen = Parameters<typeof eenVolledigDossier>[0];

/** After everything in the story of Fenna. */
const NA_HET_VERHAAL = '2025-02-01';

/** Everything that reporting a step ready would meet: the checker and the rules, in that order. */
export function judgeStap(nummer: StapNummer, wensen: Wensen = {}, vandaag = NA_HET_VERHAAL): readonly Refusal[] {
  const dossier = eenVolledigDossier(wensen);
  const stap = findStap(nummer);
  const antwoorden = dossier.stappen[nummer - 1]?.antwoorden ?? {};
  const regels = stap.regels?.(createContext(dossier, vandaag)) ?? [];
  return [...checkAntwoorden(stap.velden, antwoorden, 'gereed'), ...regels];
}

/** What a save of this step would meet from its rules, with the answers as they would become. */
export const judgeOpslaan = (nummer: StapNummer, wensen: Wensen = {}): readonly Refusal[] =>
  findStap(nummer).regelsBijOpslaan?.(createContext(eenVolledigDossier(wensen), NA_HET_VERHAAL)) ?? [];

/** `code pad`, to compare a whole outcome at a glance. */
export const namen = (refusals: readonly Refusal[]): readonly string[] =>
  refusals.map(({ code, pad }) => `${code} ${pad}`);
