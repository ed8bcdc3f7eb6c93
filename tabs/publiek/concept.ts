import type { Antwoorden } from '@domain/formulier/antwoord';

export type Concept = {
  antwoorden: Antwoorden;
  /** Of the attempt to send exactly these answers; gone as soon as one of them changes. */
  verzoekId?: string;
};

const sleutel = (naam: string): string => `concept ${naam}`;

/** A visitor may have switched storage off; then the answers live as long as the page. */
function probeer<T>(doe: () => T): T | undefined {
  try {
    return doe();
  } catch {
    return undefined;
  }
}

/**
 * Answers that were not sent yet, kept for a reload. In this tab only, gone when it closes: it is somebody's own name and
 * work address, on the device they typed it on.
 */
export const readConcept = (naam: string): Concept =>
  probeer(() => JSON.parse(sessionStorage.getItem(sleutel(naam)) ?? 'null') as Concept | null) ?? { antwoorden: {} };
export const writeConcept = (naam: string, concept: Concept): void =>
  void probeer(() => sessionStorage.setItem(sleutel(naam), JSON.stringify(concept)));
export const wisConcept = (naam: string): void => void probeer(() => sessionStorage.removeItem(sleutel(naam)));
