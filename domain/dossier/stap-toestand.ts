import type { Refusal } from '../result';
import type { Niveau, StapNummer } from '../stappenplan/stap';
import { findStap, isNodig } from '../stappenplan/stappenplan';
import type { Dossier, Kop, StapDocument, StapToestand } from './dossier';
import { readStap } from './verandering';

/** A step that this level does not show is `nvt`; what was written there before stays. BR-07. */
export const readToestand = (niveau: Niveau, { nummer, toestand }: StapDocument): StapToestand =>
  isNodig(findStap(nummer), niveau) ? toestand : 'nvt';

export const checkNietGearchiveerd = ({ isGearchiveerd }: Kop): readonly Refusal[] =>
  isGearchiveerd
    ? [
        {
          code: 'dossier-gearchiveerd',
          message: 'Dit dossier is gearchiveerd en alleen te lezen. Heropen eerst stap 11.',
        },
      ]
    : [];

export const checkNodig = (dossier: Dossier, nummer: StapNummer): readonly Refusal[] =>
  readToestand(dossier.kop.niveau, readStap(dossier, nummer)) === 'nvt'
    ? [
        {
          code: 'stap-niet-nodig',
          message: `Stap ${nummer} is bij dit niveau niet nodig. Kies in stap 1 een ander niveau als dat wel zo is.`,
        },
      ]
    : [];

/** Why this step cannot be written in now; nothing when it can. */
export const checkBeschrijfbaar = (dossier: Dossier, nummer: StapNummer): readonly Refusal[] => [
  ...checkNietGearchiveerd(dossier.kop),
  ...checkNodig(dossier, nummer),
  ...(readStap(dossier, nummer).toestand === 'gereed'
    ? [
        {
          code: 'stap-gereed' as const,
          message: `Stap ${nummer} is gereed gemeld. Heropen de stap om iets te veranderen.`,
        },
      ]
    : []),
];
