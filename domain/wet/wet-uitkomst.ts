import type { Pad } from '../formulier/wijziging';
import type { StapNummer } from '../stappenplan/stap';

/** The ten requirements, in the order in which they are shown. Source: top-dossier.md §2.1. */
export const WET_CODES = [
  'uitstroombestemming',
  'onderbouwing',
  'ondersteuning',
  'afwijking',
  'zesWeken',
  'overleg',
  'overeenstemming',
  'vaststelling',
  'evaluatie',
  'stem',
] as const;
export type WetCode = (typeof WET_CODES)[number];

/** The two parts of an OPP in practice. Source: [L16] */
export type WetDeel = 'Perspectiefdeel' | 'Handelingsdeel' | 'Heel het OPP';

/** `loopt` is in time; `ontbreekt` can be done now; `wacht` depends on something else first. */
export type WetToestand = 'inOrde' | 'loopt' | 'ontbreekt' | 'wacht';

/** What was found about one requirement, and the exact veld to go to. */
export type Bevinding = {
  toestand: WetToestand;
  toelichting: string;
  stap: StapNummer;
  pad: Pad;
  /** With `wacht` only: `Eerst stap 8`. */
  wachtOp?: string;
};

/** `bron` says in one sentence where the requirement comes from. */
export type WetOnderdeel = Bevinding & { code: WetCode; titel: string; deel: WetDeel; bron: string };

export type WetOordeel = {
  soort: 'nietNodig' | 'voldoet' | 'nogNiet' | 'teLaat' | 'geenOvereenstemming';
  titel: string;
  /** The next act, in one or two sentences. */
  vervolg: string;
  /** Where to go outside the app. */
  verwijzing?: { tekst: string; adres: string };
};

/** Days are `YYYY-MM-DD`. Once the OPP is adopted, the clock stands still at that day. */
export type ZesWeken = {
  van: string;
  /** The last day in time. */
  tot: string;
  /** 0 on the last day, negative after it. */
  dagenOver: number;
  /** `nog 5 dagen`, `vandaag`, `3 dagen te laat`, or when it was done. */
  tekst: string;
  /** 0 … 1, for the bar. */
  verstreken: number;
  /** `bijna` from four weeks on. BR-23 */
  stand: 'loopt' | 'bijna' | 'teLaat' | 'klaar';
};

export type WetUitkomst = {
  oordeel: WetOordeel;
  /** `Wet: 6 van 10 in orde`; for lichte ondersteuning `Geen OPP nodig`. */
  samenvatting: string;
  /** Absent without a start date, and for lichte ondersteuning. */
  zesWeken?: ZesWeken;
  /** All ten in order, or none for lichte ondersteuning. */
  onderdelen: readonly WetOnderdeel[];
  /** `Dit ontbreekt`: what can be done now, then what waits. */
  ontbrekend: readonly WetOnderdeel[];
  /** `Dit is in orde of loopt op tijd` */
  inOrde: readonly WetOnderdeel[];
};
