import { stapId, type Dossier } from '@domain/dossier/dossier';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { StapNummer } from '@domain/stappenplan/stap';

/** The dossier as the rules want it, with what stands on the screen for the step that is open. */
export function naarDossier(
  { kop, stappen, momentopnamen, instellingen }: DossierBeeld,
  open?: { nummer: StapNummer; antwoorden: Antwoorden },
): Dossier {
  return {
    kop,
    momentopnamen,
    instellingen,
    stappen: stappen.map(({ acties: _, toestand, ...stap }) => ({
      ...stap,
      id: stapId(stap.nummer),
      soort: 'stap',
      toestand: toestand === 'nvt' ? 'nietGestart' : toestand,
      antwoorden: open?.nummer === stap.nummer ? open.antwoorden : stap.antwoorden,
    })),
  };
}
