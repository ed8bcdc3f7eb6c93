import type { Medewerker, School } from '../adresboek/medewerker';
import { maskContact } from '../woordwolk/mask-contact';

/** Who may be named in a text. */
export type Bekenden = { medewerkers: readonly Pick<Medewerker, 'naam'>[]; scholen: readonly Pick<School, 'naam'>[] };

const NUMMER = /\b[DH]-\d{4}-\d{1,6}\b/g;
const escape = (woord: string): string => woord.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Longest first, so that a whole name goes before its parts. */
function replaceAll(tekst: string, woorden: readonly string[], door: string, vlaggen: string): string {
  const lijst = [...new Set(woorden)].filter((woord) => woord.length > 2).toSorted((a, b) => b.length - a.length);
  if (lijst.length === 0) return tekst;
  return tekst.replace(new RegExp(`(?<!\\p{L})(?:${lijst.map(escape).join('|')})(?!\\p{L})`, vlaggen), door);
}

/** Parts with a capital: a first name or a surname by itself, and not `van`. */
const listNamen = (naam: string): readonly string[] => [
  naam,
  ...naam.split(/\s+/).filter((deel) => /^\p{Lu}/u.test(deel)),
];
const listSchoolnamen = (naam: string): readonly string[] => [naam, naam.replace(/^(?:de|het|’t) /i, '')];

/** Takes out of a text who asked, at which school, and about which dossier. Staff still read it before it goes anywhere. */
export function hideWie(tekst: string, { medewerkers, scholen }: Bekenden): string {
  const zonderSchool = replaceAll(
    maskContact(tekst.replace(NUMMER, '[nummer]')),
    scholen.flatMap(({ naam }) => listSchoolnamen(naam)),
    '[school]',
    'giu',
  );
  return replaceAll(
    zonderSchool,
    medewerkers.flatMap(({ naam }) => listNamen(naam)),
    '[naam]',
    'gu',
  );
}
