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
function withBehandelaar(route: HelpdeskRoute, { medewerkers, behandelaarId }: RouteInput): HelpdeskRoute {
  const behandelaar = medewerkers.find(({ id }) => id === behandelaarId);
  if (!behandelaar || !isBereikbaar(behandelaar) || isErbij(route, behandelaar.email)) return route;
  const erbij = toAdres(behandelaar);
  return route.bestemming === 'helpdesk'
    ? { ...route, cc: [...route.cc, erbij] }
    : { ...route, cc: [...route.cc, erbij] };
}

/**
 * Where a question goes, and who reads along: from the directory alone, again at every mail. What goes to the helpdesk has
 * every Themaverbinder in cc, or does not go (BR-32).
 */
export function routeVraag(input: RouteInput): Result<HelpdeskRoute> {
  const bijConsulent = toConsulentRoute(input);
  if (bijConsulent) return accept(withBehandelaar(bijConsulent, input));
  const [eerste, ...rest] = listAdressen(input.medewerkers, (it) => heeftRol(it, 'themaverbinder'));
  if (!eerste) return refuse(GEEN_THEMAVERBINDER);
  const aan = { naam: 'Helpdesk', email: input.helpdeskAdres };
  return accept(withBehandelaar({ bestemming: 'helpdesk', aan, cc: [eerste, ...rest] }, input));
}
