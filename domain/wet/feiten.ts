import type { Termijnen } from '../beheer/instellingen';
import type { Dossier } from '../dossier/dossier';
import { leesRijen, leesTekst, type Rij } from '../formulier/antwoord';
import { leesDatum } from '../stappenplan/datum-volgorde';
import type { StapContext } from '../stappenplan/stap';
import { createContext } from '../stappenplan/stap-context';
import { STANDAARD_TERMIJNEN } from './termijnen';

/** What more than one requirement looks at, read once. */
export type Feiten = {
  dossier: Dossier;
  context: StapContext;
  vandaag: string;
  termijnen: Termijnen;
  start: string | undefined;
  gezaghebbenden: readonly Rij[];
  /** How many gezaghebbenden of step 1 said yes. */
  aantalAkkoord: number;
  /** The row in which somebody said no. */
  weigering: Rij | undefined;
  heeftOvereenstemming: boolean;
  /** Adopted, by somebody, with everybody's agreement, and not in the future. BR-20 [L10] */
  vastgesteldOp: string | undefined;
};

function readInstemming(context: StapContext) {
  const gezaghebbenden = leesRijen(context.antwoorden(1), 'gezaghebbenden');
  const rijen = leesRijen(context.antwoorden(9), 'instemmingen');
  const zegt = (rij: Rij, antwoord: 'ja' | 'nee') => leesTekst(rij, 'instemming') === antwoord;
  const isAkkoord = ({ id }: Rij) => rijen.some((rij) => leesTekst(rij, 'gezaghebbende') === id && zegt(rij, 'ja'));
  const aantalAkkoord = gezaghebbenden.filter(isAkkoord).length;
  const weigering = rijen.find((rij) => zegt(rij, 'nee'));
  const iedereen = gezaghebbenden.length > 0 && aantalAkkoord === gezaghebbenden.length;
  return { gezaghebbenden, aantalAkkoord, weigering, heeftOvereenstemming: iedereen && !weigering };
}

export function readFeiten(dossier: Dossier, vandaag: string): Feiten {
  const context = createContext(dossier, vandaag);
  const instemming = readInstemming(context);
  const stap9 = context.antwoorden(9);
  const op = leesDatum(stap9, 'vastgesteldOp');
  const isVastgesteld =
    instemming.heeftOvereenstemming && op && op <= vandaag && leesTekst(stap9, 'vastgesteldDoor').trim() !== '';
  return {
    dossier,
    context,
    vandaag,
    termijnen: dossier.instellingen?.termijnen ?? STANDAARD_TERMIJNEN,
    start: leesDatum(context.antwoorden(1), 'startdatum'),
    ...instemming,
    vastgesteldOp: isVastgesteld ? op : undefined,
  };
}

/** An answer of a step, by presence alone. */
export const isIngevuld = (feiten: Feiten, stap: Parameters<StapContext['antwoorden']>[0], naam: string): boolean =>
  leesTekst(feiten.context.antwoorden(stap), naam).trim() !== '';
