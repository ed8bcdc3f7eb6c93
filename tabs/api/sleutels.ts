import type { BijeenkomstVraag } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { VragenVraag } from '@domain/helpdesk/helpdesk-beeld';
import type { WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';

type BeheerDeel = 'scholen' | 'medewerkers' | 'instellingen' | 'zelftest' | 'proefmail' | 'post' | 'auditlog';

/** Names of what is kept in memory. They never reach an address or a store, so a search term may be part of one. */
export const sleutel = {
  ik: ['ik'],
  taken: ['taken'],
  werkvoorraad: (vraag?: WerkvoorraadVraag) => (vraag ? ['werkvoorraad', vraag] : ['werkvoorraad']),
  dossier: (id: string) => ['dossier', id],
  gesprekken: (dossierId: string) => ['gesprekken', dossierId],
  vergadering: (chatId = '') => ['vergadering', chatId],
  berichtvoorstel: (id: string) => ['berichtvoorstel', id],
  bijeenkomsten: (vraag?: BijeenkomstVraag) => (vraag ? ['bijeenkomsten', vraag] : ['bijeenkomsten']),
  bijeenkomst: (id: string) => ['bijeenkomst', id],
  bijeenkomstOverzicht: ['bijeenkomst-overzicht'],
  terugblik: (id: string) => ['terugblik', id],
  publiekeBijeenkomsten: ['publieke-bijeenkomsten'],
  publiekeScholen: ['publieke-scholen'],
  helpdeskvragen: (vraag?: VragenVraag) => (vraag ? ['helpdeskvragen', vraag] : ['helpdeskvragen']),
  helpdeskvraag: (id: string) => ['helpdeskvraag', id],
  helpdeskbijlage: (vraagId: string, bijlageId: string) => ['helpdeskbijlage', vraagId, bijlageId],
  helpdeskinfo: ['helpdeskinfo'],
  helpdeskteksten: ['helpdeskteksten'],
  helpdeskpost: ['helpdeskpost'],
  helpdeskstellers: ['helpdeskstellers'],
  helpdeskinzicht: ['helpdeskinzicht'],
  wensen: ['wensen'],
  kennisbank: ['kennisbank'],
  artikelWerklijst: ['artikel-werklijst'],
  artikel: (id: string) => ['artikel', id],
  nieuwsbrieven: ['nieuwsbrieven'],
  nieuwsbrief: (id: string) => ['nieuwsbrief', id],
  nieuwsbriefVoorbeeld: (id: string, versie?: string) =>
    versie ? ['nieuwsbrief-voorbeeld', id, versie] : ['nieuwsbrief-voorbeeld', id],
  nieuwsbriefBronnen: ['nieuwsbrief-bronnen'],
  nieuwsbriefArchief: ['nieuwsbrief-archief'],
  beheer: (wat: BeheerDeel) => ['beheer', wat],
} as const;
