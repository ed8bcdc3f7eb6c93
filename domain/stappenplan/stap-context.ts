import type { Dossier, StapDocument } from '../dossier/dossier';
import type { Antwoorden } from '../formulier/antwoord';
import { keepZichtbaar } from '../formulier/check-antwoorden';
import { STANDAARD_KEUZELIJSTEN } from './standaard-keuzelijsten';
import type { StapContext, StapNummer } from './stap';
import { findStap, isNodig } from './stappenplan';

type Bron = Pick<Dossier, 'kop' | 'instellingen'> & {
  stappen: readonly Pick<StapDocument, 'nummer' | 'antwoorden'>[];
};

/**
 * What the rules of a step see of a dossier: no answers to hidden questions, and none of steps that the niveau does not
 * have. To judge a save, hand in the dossier as it would become.
 */
export function createContext(dossier: Bron, vandaag: string): StapContext {
  const { niveau } = dossier.kop;
  const keuzelijsten = dossier.instellingen?.stappen ?? STANDAARD_KEUZELIJSTEN;
  const antwoorden = (nummer: StapNummer): Antwoorden => {
    const stap = findStap(nummer);
    const document = dossier.stappen.find((kandidaat) => kandidaat.nummer === nummer);
    return document && isNodig(stap, niveau) ? keepZichtbaar(stap.velden, document.antwoorden) : {};
  };
  return { niveau, keuzelijsten, vandaag, antwoorden };
}
