import type { WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';

/** Names of what is kept in memory. They never reach an address or a store, so a search term may be part of one. */
export const sleutel = {
  ik: ['ik'],
  taken: ['taken'],
  werkvoorraad: (vraag?: WerkvoorraadVraag) => (vraag ? ['werkvoorraad', vraag] : ['werkvoorraad']),
  dossier: (id: string) => ['dossier', id],
  berichtvoorstel: (id: string) => ['berichtvoorstel', id],
} as const;
