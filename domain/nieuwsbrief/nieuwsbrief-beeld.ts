import type { Nieuwsbrief, NieuwsbriefOnderdeel } from './nieuwsbrief';

export type NieuwsbriefBeeld = {
  nieuwsbrief: Nieuwsbrief;
  versie: string;
  /** `34 van 98 verstuurd`; `aandacht`: mails that wait for a person. */
  voortgang: { aantal: number; verzonden: number; aandacht: number };
  /** How many addresses it goes, or went, to. */
  ontvangers: number;
  /** Names of schools that no mail can reach now. */
  zonderAdres: readonly string[];
  publiekeLink: string;
};

/** One line of the list for staff. */
export type NieuwsbriefRij = Pick<Nieuwsbrief, 'nieuwsbriefId' | 'titel' | 'status' | 'gewijzigd' | 'op' | 'aantal'> & {
  aantalOnderdelen: number;
};
/** Concepts first, then what was sent, newest first. `ontvangers`: addresses that would get one now. */
export type NieuwsbriefLijst = {
  rijen: readonly NieuwsbriefRij[];
  ontvangers: number;
  uitgeschreven: number;
  zonderAdres: readonly string[];
};

/** Something that can be put in an issue. `op`: instant at which it happened or will happen. */
export type NieuwsbriefBron = Omit<NieuwsbriefOnderdeel, 'id'> & { bronId: string; op: string };
export type NieuwsbriefBronnen = { bronnen: readonly NieuwsbriefBron[] };

/** What a receiver gets, for staff to look at before it goes. */
export type NieuwsbriefVoorbeeld = { onderwerp: string; tekst: string; html: string; pagina: PubliekeNieuwsbrief };

/** What the world may read of an issue. `html` is safe HTML of our own making, without styles and images. */
export type PubliekeNieuwsbrief = {
  swv: string;
  nieuwsbriefId: string;
  titel: string;
  /** Day on which it was sent. */
  datum: string;
  inleidingHtml: string;
  onderdelen: readonly { id: string; titel: string; html: string; link?: string; linkTekst?: string }[];
};
export type NieuwsbriefArchief = {
  swv: string;
  nieuwsbrieven: readonly { nieuwsbriefId: string; titel: string; datum: string; onderwerpen: readonly string[] }[];
};

/** Where an address stands after a link was used. `email` is half hidden: the mail may have been passed on. */
export type UitschrijfUitkomst = { swv: string; email: string; isUitgeschreven: boolean };
