import type { Stempel } from '../formulier/wijziging';

export const ONDERDEEL_SOORTEN = ['tekst', 'artikel', 'vraag', 'bijeenkomst', 'woordwolk'] as const;
export type OnderdeelSoort = (typeof ONDERDEEL_SOORTEN)[number];

/** One piece of an issue, copied when chosen: what changes later does not change a newsletter. */
export type NieuwsbriefOnderdeel = {
  id: string;
  onderdeelSoort: OnderdeelSoort;
  titel: string;
  /** Markdown without HTML. */
  tekst: string;
  link?: string;
};

export const NIEUWSBRIEF_STATUSSEN = ['concept', 'verzenden', 'verzonden'] as const;
/** `verzenden`: the mails are being made; `verzonden`: all of them are made, and the outbox takes care of them. */
export type NieuwsbriefStatus = (typeof NIEUWSBRIEF_STATUSSEN)[number];

/** Head of partition `nieuwsbrief-<nieuwsbriefId>`. */
export type Nieuwsbrief = {
  id: 'nieuwsbrief';
  soort: 'nieuwsbrief';
  nieuwsbriefId: string;
  titel: string;
  inleiding: string;
  onderdelen: readonly NieuwsbriefOnderdeel[];
  status: NieuwsbriefStatus;
  gemaakt: Stempel;
  gewijzigd: Stempel;
  verzonden?: Stempel;
  /** Instant: sorts the archive. */
  op: string;
  /** How many berichten there are, once they are all made. */
  aantal?: number;
};

/** What staff write; frozen from the moment of sending. */
export type NieuwsbriefInhoud = Pick<Nieuwsbrief, 'titel' | 'inleiding' | 'onderdelen'>;
