/** A refusal the user can act on. */
export type Refusal = {
  /** One code a rule; screens, tests and the kennisbank find the refusal by it. */
  code: RefusalCode;
  /** Dutch, complete, shown as it is. Never holds an answer or a name of a pupil. */
  message: string;
  /** Where in the form, see `Pad`. */
  pad?: string;
  /** The nearest value that would be accepted, offered as a button. */
  voorstel?: string | number;
};

export const REFUSAL_CODES = [
  // Who and what
  'niet-aangemeld',
  'andere-organisatie',
  'niet-in-adresboek',
  'niet-gevonden',
  'geen-toegang',
  // The request itself
  'verzoek-onleesbaar',
  'verzoek-te-groot',
  'verzoek-verkeerde-soort',
  // One veld
  'veld-onbekend',
  'veld-leeg',
  'veld-soort',
  'veld-te-lang',
  'datum-bestaat-niet',
  'datum-buiten-grens',
  'getal-buiten-grens',
  'keuze-onbekend',
  'te-veel-keuzes',
  'te-veel-rijen',
  'te-weinig-rijen',
  'persoon-onbekend',
  'bsn',
  // Rules across velden and stappen
  'gebied-in-gebruik',
  'gebied-niet-aangevinkt',
  'evaluatie-te-laat',
  'bestemmingen-niet-aansluitend',
  'datum-volgorde',
  'momentopname-ouder',
  'eigen-toegang',
  'regel',
  // Saving and state
  'veld-gewijzigd',
  'dossier-gewijzigd',
  'bestaat-al',
  'stap-gereed',
  'stap-niet-gereed',
  'stap-niet-nodig',
  'dossier-gearchiveerd',
  // Sharing and secure mail
  'ouders-niet-akkoord',
  'niet-gedeeld',
  'al-gedeeld',
  'ontvanger-onbekend',
  'geen-documenten',
  'bericht-niet-in-aandacht',
  // Talks
  'gesprek-staat-er-al',
  'gesprek-voorbij',
  'gesprekken-uit',
  // Bijeenkomsten
  'email-onleesbaar',
  'link-onleesbaar',
  'tijd-bestaat-niet',
  'bijeenkomst-concept',
  'bijeenkomst-gesloten',
  'bijeenkomst-afgezegd',
  'bijeenkomst-voorbij',
  'bijeenkomst-vol',
  'capaciteit-te-klein',
  'al-aangemeld',
  'afmelden-te-laat',
  'aanbod-verlopen',
  'al-gereageerd',
  'gegevens-gewist',
  'link-werkt-niet',
  'te-snel',
  'te-vaak',
  // Helpdesk, kennisbank and nieuwsbrief
  'geen-themaverbinder',
  'vraag-gesloten',
  'leerlinggegevens',
  'bijlage-soort',
  'bijlage-te-groot',
  'artikel-niet-klaar',
  'nieuwsbrief-verzonden',
  // Beheer
  'laatste-beheerder',
  'lijst-onleesbaar',
  'voorbeeld-verouderd',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** `naSeconden`: only for who came too often; until then the same request gets the same answer. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusals: readonly Refusal[]; naSeconden?: number };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (...refusals: readonly Refusal[]): Result<never> => ({ ok: false, refusals });
