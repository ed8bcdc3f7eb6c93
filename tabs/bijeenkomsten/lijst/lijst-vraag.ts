import type { BijeenkomstVraag } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { createStore } from '../../ui/store';

export type LijstVraag = Omit<BijeenkomstVraag, 'vervolg'>;

export const KOMENDE: LijstVraag = { periode: 'komend' };

/** Kept while the tab is open, so that the way back from a bijeenkomst leads to the same list. */
export const lijstVraagStore = createStore<LijstVraag>(KOMENDE);

/** Leaves out what is not asked, so that the same question has one form. */
export const toVraag = ({ periode, zoek = '', wijk }: LijstVraag): LijstVraag => ({
  periode,
  ...(zoek.trim() && { zoek: zoek.trim() }),
  ...(wijk && { wijk }),
});

export const isGefilterd = ({ zoek = '', wijk }: LijstVraag): boolean => Boolean(zoek.trim() || wijk);
