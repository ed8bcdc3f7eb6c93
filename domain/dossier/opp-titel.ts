import { leesTekst } from '../formulier/antwoord';
import { createContext } from '../stappenplan/stap-context';
import type { Dossier } from './dossier';

/** A concept until everyone agreed and the school adopted it. BR-20, source: [L10]. */
const readStand = (dossier: Dossier): 'concept' | 'vastgesteld' =>
  leesTekst(createContext(dossier, dossier.kop.gestartOp).antwoorden(9), 'vastgesteldOp') ? 'vastgesteld' : 'concept';

/** On the document itself: `OPP versie 1, concept`. */
export const describeOppVersie = (dossier: Dossier, versie: number): string =>
  `OPP versie ${versie}, ${readStand(dossier)}`;

/** In a mail and in the logboek, between other words: `OPP versie 1 (concept)`. */
export const describeOppDocument = (dossier: Dossier, versie: number): string =>
  `OPP versie ${versie} (${readStand(dossier)})`;

/** Never a name (BR-34). */
export const nameOppBestand = ({ kop }: Dossier): string => `OPP-${kop.nummer}.pdf`;
