import type { HelpdeskBijlage, HelpdeskSoort } from '@domain/helpdesk/helpdeskvraag';
import { createStore, useStore } from '../ui/store';

/** `bestand`: what was chosen, to look at before it is sent. */
export type GekozenBijlage = HelpdeskBijlage & { bestand?: File };

/** What is being written. `id`: the same message twice is the same act. */
export type Concept = {
  id: string;
  soort?: HelpdeskSoort;
  onderwerp: string;
  tekst: string;
  bijlagen: readonly GekozenBijlage[];
  artikelId?: string;
  /** Chosen while writing; one that came along with the address is not kept here. */
  dossier?: { dossierId: string; nummer: string };
};

/** Kept while somebody looks around in the tab; in memory only, never on the device. */
export const concepten = createStore<Readonly<Record<string, Concept>>>({});

const leeg = (): Concept => ({ id: crypto.randomUUID(), onderwerp: '', tekst: '', bijlagen: [] });

const heeftInhoud = ({ onderwerp, tekst, bijlagen }: Concept): boolean =>
  [onderwerp, tekst].some((veld) => veld.trim() !== '') || bijlagen.length > 0;

if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', (event) => {
    if (Object.values(concepten.get()).some(heeftInhoud)) event.preventDefault();
  });
}

/** Undefined takes a value away. */
type Over = { [Naam in keyof Concept]?: Concept[Naam] | undefined };

function zetConcept(sleutel: string, over: Over): void {
  const alle = concepten.get();
  const nieuw = Object.fromEntries(
    Object.entries({ ...(alle[sleutel] ?? leeg()), ...over }).filter(([, waarde]) => waarde !== undefined),
  ) as Concept;
  concepten.set({ ...alle, [sleutel]: nieuw });
}

function wisConcept(sleutel: string): void {
  const { [sleutel]: _, ...rest } = concepten.get();
  concepten.set(rest);
}

/** `zet` works on what is there at that moment: an attachment arrives while somebody types. */
export function useConcept(sleutel: string) {
  const bewaard = useStore(concepten)[sleutel];
  return {
    concept: bewaard ?? { ...LEEG },
    zet: (over: Over) => zetConcept(sleutel, over),
    huidig: () => concepten.get()[sleutel] ?? LEEG,
    wis: () => wisConcept(sleutel),
  };
}
const LEEG: Concept = { id: '', onderwerp: '', tekst: '', bijlagen: [] };
