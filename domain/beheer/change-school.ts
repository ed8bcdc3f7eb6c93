import type { School } from '../adresboek/medewerker';
import { leesTekst, type Antwoorden } from '../formulier/antwoord';
import { checkAntwoorden } from '../formulier/check-antwoorden';
import type { Stempel, Wijziging } from '../formulier/wijziging';
import { diffAntwoorden } from '../formulier/wijzigingen';
import { accept, refuse, type Refusal, type Result } from '../result';
import { saveAntwoorden, type BeheerUitkomst } from './save-antwoorden';
import { readSchool, SCHOOL_NIEUW_VELDEN, SCHOOL_VELDEN, toSchoolAntwoorden } from './school-velden';

/** One spelling: without spaces, in capitals. */
export const toVestigingsnummer = (tekst: string): string => tekst.replace(/\s+/g, '').toUpperCase();

/** BRIN is two digits and two letters, the vestiging two digits. Source: [X15]. */
const isVestigingsnummer = (nummer: string): boolean => /^\d{2}[A-Z]{2}\d{2}$/.test(nummer);

export function checkVestigingsnummer(tekst: string): readonly Refusal[] {
  if (tekst.trim() === '' || isVestigingsnummer(toVestigingsnummer(tekst))) return [];
  const message = 'Vul het vestigingsnummer in: twee cijfers, twee letters en twee cijfers, zoals 99AA00.';
  return [{ code: 'veld-soort', message, pad: 'id' }];
}

const isZelfde = (a: School, b: School): boolean =>
  diffAntwoorden(SCHOOL_VELDEN, toSchoolAntwoorden(a), toSchoolAntwoorden(b)).length === 0;

/** The same number again is refused, unless it is the same request again. */
export function openSchool(antwoorden: Antwoorden, scholen: readonly School[]): Result<School> {
  const id = toVestigingsnummer(leesTekst(antwoorden, 'id'));
  const refusals = [
    ...checkAntwoorden(SCHOOL_NIEUW_VELDEN, { ...antwoorden, id }, 'gereed'),
    ...checkVestigingsnummer(id),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  const school = readSchool(id, antwoorden);
  const bestaande = scholen.find((een) => een.id === id);
  if (!bestaande || isZelfde(bestaande, school)) return accept(school);
  const message = `Er is al een school met dit nummer: ${bestaande.naam}. Zoek die op om haar te veranderen.`;
  return refuse({ code: 'bestaat-al', message, pad: 'id' });
}

export type SaveSchoolInput = {
  school: School;
  wijzigingen: readonly Wijziging[];
  bijgewerkt?: Stempel | undefined;
};

export function saveSchool({ school, ...input }: SaveSchoolInput): BeheerUitkomst<School> {
  const antwoorden = saveAntwoorden({ velden: SCHOOL_VELDEN, antwoorden: toSchoolAntwoorden(school), ...input });
  return antwoorden.ok ? accept(readSchool(school.id, antwoorden.value)) : antwoorden;
}
