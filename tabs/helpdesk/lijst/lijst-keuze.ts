import type { VragenVraag } from '@domain/helpdesk/helpdesk-beeld';
import { createStore } from '../../ui/store';

export type LijstKeuze = Pick<VragenVraag, 'soort' | 'status' | 'welke'> & { zoek: string };

export const GEEN_KEUZE: LijstKeuze = { zoek: '' };

/** What was searched and filtered, kept while a question is open. In memory: a search term may be a name. */
export const lijstKeuze = createStore<LijstKeuze>(GEEN_KEUZE);

export const heeftKeuze = ({ zoek, soort, status, welke }: LijstKeuze): boolean =>
  zoek.trim() !== '' || soort !== undefined || status !== undefined || welke === 'mijn';
