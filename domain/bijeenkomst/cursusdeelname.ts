import type { Aanmelding, DeelnemerRol } from './aanmelding';
import type { Bijeenkomst } from './bijeenkomst';
import { readGegevens } from './gegevens';

/** How many of one school were at a knoppencursus, for later rules about access (BR-33). Holds no names. */
export type Cursusdeelname = {
  /** `cursusdeelname-<bijeenkomstId>`, in the partition of the school. */
  id: string;
  soort: 'cursusdeelname';
  schoolId: string;
  bijeenkomstId: string;
  datum: string;
  /** A role that nobody had is absent. */
  aanwezig: { readonly [rol in DeelnemerRol]?: number };
};

/** Counted anew from all sign-ups each time, so that doing it twice changes nothing. */
export function countCursusdeelname(
  bijeenkomst: Bijeenkomst,
  aanmeldingen: readonly Aanmelding[],
  schoolId: string,
): Cursusdeelname {
  const { bijeenkomstId, antwoorden } = bijeenkomst;
  const rollen = aanmeldingen
    .filter(({ status, deelnemer }) => status === 'aanwezig' && deelnemer.schoolId === schoolId)
    .map(({ deelnemer }) => deelnemer.rol);
  const aanwezig: { [rol in DeelnemerRol]?: number } = {};
  for (const rol of rollen) aanwezig[rol] = (aanwezig[rol] ?? 0) + 1;
  return {
    id: `cursusdeelname-${bijeenkomstId}`,
    soort: 'cursusdeelname',
    schoolId,
    bijeenkomstId,
    datum: readGegevens(antwoorden).datum,
    aanwezig,
  };
}
