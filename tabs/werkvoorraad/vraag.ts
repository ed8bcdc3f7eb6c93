import type { Sortering, WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';
import { createStore } from '../ui/store';

export type Vraag = Omit<WerkvoorraadVraag, 'vervolg'>;
type Richting = NonNullable<WerkvoorraadVraag['richting']>;

/** The nearest date first. */
export const ALLE_DOSSIERS: Vraag = { sorteer: 'volgendeDatum', richting: 'op' };

/** Kept while the tab is open, so that the way back from a dossier leads to the same list. In memory only: it may hold a name. */
export const vraagStore = createStore<Vraag>(ALLE_DOSSIERS);

/** The first direction of a column: the nearest date, the first letter, the latest change. */
const EERSTE_RICHTING = { volgendeDatum: 'op', naam: 'op', bijgewerkt: 'af' } as const satisfies Record<
  Sortering,
  Richting
>;

/** The same column again turns it around. */
export function sorteerOp(vraag: Vraag, sorteer: Sortering): Vraag {
  const isZelfde = vraag.sorteer === sorteer;
  const omgekeerd = vraag.richting === 'op' ? 'af' : 'op';
  return { ...vraag, sorteer, richting: isZelfde ? omgekeerd : EERSTE_RICHTING[sorteer] };
}

/** Leaves out what is not asked, so that the same question has one form. */
export function toVraag({ zoek = '', ...rest }: Vraag): Vraag {
  const gevraagd = { zoek: zoek.trim(), ...rest };
  return Object.fromEntries(Object.entries(gevraagd).filter(([, waarde]) => Boolean(waarde)));
}

export const telFilters = ({ fase, niveau, groep }: Vraag): number => [fase, niveau, groep].filter(Boolean).length;
export const isGefilterd = (vraag: Vraag): boolean => telFilters(vraag) > 0 || Boolean(vraag.zoek?.trim());
export const wisFilters = ({ sorteer, richting }: Vraag): Vraag => ({ sorteer, richting });
