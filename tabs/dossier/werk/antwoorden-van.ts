import type { DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { StapNummer } from '@domain/stappenplan/stap';

export const stapVan = ({ stappen }: DossierBeeld, nummer: StapNummer): StapBeeld | undefined =>
  stappen.find((stap) => stap.nummer === nummer);

/** What the server has for a step. */
export const antwoordenVan = (dossier: DossierBeeld, nummer: StapNummer): Antwoorden =>
  stapVan(dossier, nummer)?.antwoorden ?? {};
