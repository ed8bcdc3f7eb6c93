import type { BijeenkomstVraag } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';

/** Names of what is kept in memory. They never reach an address or a store, so a search term may be part of one. */
export const sleutel = {
  ik: ['ik'],
  taken: ['taken'],
  werkvoorraad: (vraag?: WerkvoorraadVraag) => (vraag ? ['werkvoorraad', vraag] : ['werkvoorraad']),
  dossier: (id: string) => ['dossier', id],
  berichtvoorstel: (id: string) => ['berichtvoorstel', id],
  bijeenkomsten: (vraag?: BijeenkomstVraag) => (vraag ? ['bijeenkomsten', vraag] : ['bijeenkomsten']),
  bijeenkomst: (id: string) => ['bijeenkomst', id],
  bijeenkomstOverzicht: ['bijeenkomst-overzicht'],
  terugblik: (id: string) => ['terugblik', id],
  publiekeBijeenkomsten: ['publieke-bijeenkomsten'],
  publiekeScholen: ['publieke-scholen'],
} as const;
