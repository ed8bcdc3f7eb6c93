import { FASE_LABEL, FASEN, NIVEAUS, NIVEAU_LABEL, type Niveau } from '@domain/stappenplan/stap';
import type { Sortering } from '@domain/werkvoorraad/werkvoorraad';

export type FilterNaam = 'fase' | 'niveau' | 'groep';
type Filter = { naam: FilterNaam; label: string; opties: readonly { code: string; label: string }[] };

const GROEPEN = ['1', '2', '3', '4', '5', '6', '7', '8'];

export const FILTERS: readonly Filter[] = [
  { naam: 'fase', label: 'Fase', opties: FASEN.map((code) => ({ code, label: FASE_LABEL[code] })) },
  { naam: 'niveau', label: 'Niveau', opties: NIVEAUS.map((code) => ({ code, label: NIVEAU_LABEL[code] })) },
  { naam: 'groep', label: 'Groep', opties: GROEPEN.map((code) => ({ code, label: `Groep ${code}` })) },
];

/** In a line of the list, where the phase and the step stand before it. */
export const NIVEAU_KORT = {
  licht: 'Lichte ondersteuning',
  extra: 'Extra ondersteuning',
  voorziening: 'Op voorziening',
} as const satisfies Record<Niveau, string>;

export const SORTEER_LABEL = {
  volgendeDatum: 'volgende datum',
  naam: 'naam',
  bijgewerkt: 'bijgewerkt',
} as const satisfies Record<Sortering, string>;
