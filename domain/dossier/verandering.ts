import type { Stempel } from '../formulier/wijziging';
import type { StapNummer } from '../stappenplan/stap';
import type { Dossier, LogboekRegel, StapDocument } from './dossier';

/** What a rule made of a dossier. A document that did not change is the same object as before: only the others are written. */
export type Verandering = { dossier: Dossier; logboek: readonly LogboekRegel[] };

/** Who does it and when, and a unique id for the line in the logboek. Handed in by the caller. */
export type Moment = { stempel: Stempel; uniek: string };

/** `stappen` has eleven entries, in order. */
export const readStap = (dossier: Dossier, nummer: StapNummer): StapDocument => dossier.stappen[nummer - 1]!;

export const replaceStap = (dossier: Dossier, stap: StapDocument): Dossier => ({
  ...dossier,
  stappen: dossier.stappen.map((oud) => (oud.nummer === stap.nummer ? stap : oud)),
});
