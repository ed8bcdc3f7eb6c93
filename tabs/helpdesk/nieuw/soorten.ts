import type { HelpdeskSoort } from '@domain/helpdesk/helpdeskvraag';

/** One sentence each on who answers. */
export const SOORT_UITLEG = {
  technisch: 'Iets werkt niet of je vindt het niet. De helpdesk antwoordt.',
  inhoudelijk: 'Over de inhoud van een OPP of ondersteuning. De consulent van je wijk antwoordt.',
  gebruikerswens: 'Je mist iets in TOP Dossier. De helpdesk antwoordt, en andere scholen kunnen meestemmen.',
} as const satisfies Record<HelpdeskSoort, string>;
