import { heeftRol, type Medewerker } from '../adresboek/medewerker';
import { accept, refuse, type Result } from '../result';
import type { Adres, HelpdeskRoute, HelpdeskSoort } from './helpdeskvraag';
import { GEEN_THEMAVERBINDER } from './weigeringen';

export type RouteInput = {
  vraagSoort: HelpdeskSoort;
  /** Of the school; empty for the swv itself. */
  wijk: string;
  /** The whole directory, as it is now. */
  medewerkers: readonly Medewerker[];
  /** Address of the plain mailbox. */
  helpdeskAdres: string;
  /** To whom it was given: reads along from then on. */
  behandelaarId?: string | undefined;
  /** Who asked the same before it was merged into this one. */
  volgerIds?: readonly string[] | undefined;
};

const isBereikbaar = ({ email }: Medewerker): boolean => /^[^\s@]+@[^\s@]+$/.test(email);
const opNaam = (a: Medewerker, b: Medewerker): number => a.naam.localeCompare(b.naam, 'nl');
const toAdres = ({ naam, email }: Medewerker): Adres => ({ naam, email });

/** Everybody with this role who can get mail, by name. */
const listAdressen = (
  medewerkers: readonly Medewerker[],
  past: (medewerker: Medewerker) => boolean,
): readonly Adres[] =>
  medewerkers
    .filter((medewerker) => past(medewerker) && isBereikbaar(medewerker))
    .toSorted(opNaam)
    .map(toAdres);

function toConsulentRoute({ vraagSoort, wijk, medewerkers }: RouteInput): HelpdeskRoute | undefined {
  if (vraagSoort !== 'inhoudelijk' || wijk === '') return undefined;
  const [aan, ...cc] = listAdressen(medewerkers, (it) => heeftRol(it, 'consulent') && it.tpo === wijk);
  return aan && { bestemming: 'consulent', aan, cc, tpo: wijk };
}

const isErbij = (route: HelpdeskRoute, email: string): boolean =>
  [route.aan, ...route.cc].some((adres) => adres.email.toLowerCase() === email.toLowerCase());

/** Adds to who reads along; nobody is ever taken out. */
function withLezers(route: HelpdeskRoute, lezers: readonly Adres[]): HelpdeskRoute {
  return lezers.reduce<HelpdeskRoute>((tot, lezer) => {
    if (isErbij(tot, lezer.email)) return tot;
    return tot.bestemming === 'helpdesk' ? { ...tot, cc: [...tot.cc, lezer] } : { ...tot, cc: [...tot.cc, lezer] };
  }, route);
}

/** The people themselves, as far as they can get mail. */
const listLezers = ({ medewerkers, behandelaarId, volgerIds = [] }: RouteInput): readonly Adres[] =>
  [behandelaarId, ...volgerIds].flatMap((id) =>
    medewerkers.filter((wie) => wie.id === id && isBereikbaar(wie)).map(toAdres),
  );

/** A consulent may hand it on to the helpdesk. Then it is a question to the helpdesk, with all that goes with that. */
const isAanHelpdeskGegeven = ({ medewerkers, behandelaarId }: RouteInput): boolean =>
  medewerkers.some((wie) => wie.id === behandelaarId && heeftRol(wie, 'helpdesk'));

/**
 * Where a question goes, and who reads along: from the directory alone, again at every mail. What goes to the helpdesk has
 * every Themaverbinder in cc, or does not go (BR-32).
 */
export function routeVraag(input: RouteInput): Result<HelpdeskRoute> {
  const bijConsulent = toConsulentRoute(input);
  const lezers = listLezers(input);
  if (bijConsulent && !isAanHelpdeskGegeven(input)) return accept(withLezers(bijConsulent, lezers));
  const [eerste, ...rest] = listAdressen(input.medewerkers, (it) => heeftRol(it, 'themaverbinder'));
  if (!eerste) return refuse(GEEN_THEMAVERBINDER);
  const aan = { naam: 'Helpdesk', email: input.helpdeskAdres };
  const consulenten = bijConsulent ? [bijConsulent.aan, ...bijConsulent.cc] : [];
  return accept(withLezers({ bestemming: 'helpdesk', aan, cc: [eerste, ...rest] }, [...consulenten, ...lezers]));
}
