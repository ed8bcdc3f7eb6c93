import { heeftRol, type Medewerker, type School } from '../adresboek/medewerker';
import type { Adres } from '../helpdesk/helpdeskvraag';

/** One spelling for each address. */
export const toAdresSleutel = (email: string): string => email.trim().toLowerCase();

const isAdres = (email: string): boolean => /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(email);

/** The IB'er goes before the KC'er; of more of them the first by name. */
function findLezer(school: School, medewerkers: readonly Medewerker[]): Medewerker | undefined {
  const vanSchool = medewerkers
    .filter(({ scholen, email }) => scholen.includes(school.id) && isAdres(email.trim()))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl') || a.id.localeCompare(b.id));
  return vanSchool.find((een) => heeftRol(een, 'ib')) ?? vanSchool.find((een) => heeftRol(een, 'kc'));
}

function toAdres(school: School, medewerkers: readonly Medewerker[]): Adres | undefined {
  const email = school.email?.trim() ?? '';
  if (isAdres(email)) return { naam: school.naam, email };
  const lezer = findLezer(school, medewerkers);
  return lezer && { naam: lezer.naam, email: lezer.email.trim() };
}

export type OntvangersInput = {
  scholen: readonly School[];
  medewerkers: readonly Medewerker[];
  /** Addresses, as `toAdresSleutel` writes them. */
  uitgeschreven: ReadonlySet<string>;
};

/** One address a school, no address twice, and nobody who unsubscribed. */
export function listOntvangers({ scholen, medewerkers, uitgeschreven }: OntvangersInput): readonly Adres[] {
  const adressen = scholen
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .flatMap((school) => toAdres(school, medewerkers) ?? []);
  const perSleutel = new Map(adressen.toReversed().map((adres) => [toAdresSleutel(adres.email), adres]));
  return [...perSleutel]
    .filter(([sleutel]) => !uitgeschreven.has(sleutel))
    .map(([, adres]) => adres)
    .toReversed();
}

/** Schools that no mail can reach: no address of their own, and no IB'er or KC'er with one. */
export const listZonderAdres = ({
  scholen,
  medewerkers,
}: Pick<OntvangersInput, 'scholen' | 'medewerkers'>): readonly string[] =>
  scholen
    .filter((school) => !toAdres(school, medewerkers))
    .map(({ naam }) => naam)
    .toSorted((a, b) => a.localeCompare(b, 'nl'));
