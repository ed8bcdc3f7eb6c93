import type { Niveau, Stap, StapNummer } from './stap';
import { leerlingEnBetrokkenen } from './stappen/01-leerling-en-betrokkenen';
import { beeld } from './stappen/02-beeld';
import { factoren } from './stappen/03-factoren';
import { integratiefBeeld } from './stappen/04-integratief-beeld';
import { ontwikkeldoelen } from './stappen/05-ontwikkeldoelen';
import { inzet } from './stappen/06-inzet';
import { uitstroomperspectief } from './stappen/07-uitstroomperspectief';
import { tussendoelen } from './stappen/08-tussendoelen';
import { overleg } from './stappen/09-overleg';
import { evaluatie } from './stappen/10-evaluatie';
import { dossierstatus } from './stappen/11-dossierstatus';

/** The eleven steps. The order of this list is the order of the plan, and a step stands at place `nummer - 1`. */
export const STAPPEN = [
  leerlingEnBetrokkenen,
  beeld,
  factoren,
  integratiefBeeld,
  ontwikkeldoelen,
  inzet,
  uitstroomperspectief,
  tussendoelen,
  overleg,
  evaluatie,
  dossierstatus,
] as const satisfies readonly Stap[];

export function findStap(nummer: StapNummer): Stap;
export function findStap(nummer: number): Stap | undefined;
export function findStap(nummer: number): Stap | undefined {
  return STAPPEN.find((stap) => stap.nummer === nummer);
}

/** Whether this niveau shows the step; elsewhere its state is `nvt`. */
export const isNodig = (stap: Stap, niveau: Niveau): boolean => stap.niveaus.includes(niveau);
