import { isLeeg, type Antwoorden } from '@domain/formulier/antwoord';
import { useState } from 'react';
import { readConcept, wisConcept, writeConcept, type Concept } from './concept';
import { useVerlaatVraag } from '../ui/use-verlaat-vraag';

/** The answers of a form, which survive a reload under `naam` until they are sent. */
export function useConcept(naam: string) {
  const [concept, setConcept] = useState(() => readConcept(naam));
  const [isVerzonden, setVerzonden] = useState(false);
  useVerlaatVraag(!isVerzonden && Object.values(concept.antwoorden).some((antwoord) => !isLeeg(antwoord)));
  const bewaar = (nieuw: Concept) => {
    setConcept(nieuw);
    writeConcept(naam, nieuw);
  };
  return {
    antwoorden: concept.antwoorden,
    zet: (antwoorden: Antwoorden) => bewaar({ antwoorden }),
    /** The same one for the same answers, also after a reload: trying again then signs nobody up twice. */
    maakVerzoekId(): string {
      const verzoekId = concept.verzoekId ?? crypto.randomUUID();
      bewaar({ ...concept, verzoekId });
      return verzoekId;
    },
    rondAf() {
      setVerzonden(true);
      wisConcept(naam);
    },
  };
}
