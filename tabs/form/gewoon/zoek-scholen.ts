import type { PubliekeSchool } from '@domain/bijeenkomst/bijeenkomst-beeld';

/** More than these does not help somebody who is looking; typing on does. */
const MAX_GEVONDEN = 8;

const kaal = (tekst: string): string =>
  tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘`]/g, "'").toLowerCase();

/** As it stands in the input: the number makes it this school and no other. */
export const toSchoolTekst = ({ naam, id }: PubliekeSchool): string => `${naam} (${id})`;

/** The schools that have every typed word in their name or BRIN; those that begin with it first. */
export function zoekScholen(scholen: readonly PubliekeSchool[], tekst: string): readonly PubliekeSchool[] {
  const gezocht = kaal(tekst.trim());
  const woorden = gezocht.split(/[\s()]+/).filter(Boolean);
  const begint = ({ naam, id }: PubliekeSchool) => kaal(naam).startsWith(gezocht) || kaal(id).startsWith(gezocht);
  const gevonden = scholen.filter((school) => {
    const waarin = kaal(`${school.naam} ${school.id}`);
    return woorden.every((woord) => waarin.includes(woord));
  });
  return [...gevonden.filter(begint), ...gevonden.filter((school) => !begint(school))].slice(0, MAX_GEVONDEN);
}
