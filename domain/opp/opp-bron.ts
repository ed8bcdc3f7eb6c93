import type { School } from '../adresboek/medewerker';
import type { Dossier } from '../dossier/dossier';
import { listVelden } from '../stappenplan/list-velden';
import { createContext } from '../stappenplan/stap-context';
import type { StapContext, StapNummer } from '../stappenplan/stap';
import { findStap } from '../stappenplan/stappenplan';
import { createWeergave, type Weergave } from './weergave';

/** What an OPP is made of. `versie` such as `OPP versie 1, concept`; `vandaag` is `YYYY-MM-DD`. */
export type OppVraag = {
  dossier: Dossier;
  school: School;
  /** By the id of the medewerker, for persoon velden. */
  namen: { readonly [id: string]: string };
  versie: string;
  vandaag: string;
};

/** What a part of the document reads. Hidden answers, and steps that the niveau does not have, are not there. */
export type OppBron = OppVraag & {
  context: StapContext;
  /** Only extra ondersteuning asks for an OPP in law. Source: [L1]. */
  isWettelijk: boolean;
  /** What the document is called; no name of a pupil. */
  titel: string;
  stap(nummer: StapNummer): Weergave;
};

export function createOppBron(vraag: OppVraag): OppBron {
  const context = createContext(vraag.dossier, vraag.vandaag);
  const bron = { context, namen: vraag.namen };
  const isWettelijk = context.niveau !== 'licht';
  return {
    ...vraag,
    context,
    isWettelijk,
    titel: isWettelijk ? 'Ontwikkelingsperspectief' : 'Handelingsplan',
    stap: (nummer) => {
      const antwoorden = context.antwoorden(nummer);
      return createWeergave(listVelden(findStap(nummer), context, antwoorden), antwoorden, bron);
    },
  };
}
