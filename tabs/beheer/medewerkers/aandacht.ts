import { heeftRol, isActief, type Medewerker, type School } from '@domain/adresboek/medewerker';
import type { MedewerkerRij, MedewerkersBeeld } from '@domain/beheer/beheer-beeld';
import { toMedewerkerAntwoorden, toMedewerkerVelden, type MedewerkerKeuzes } from '@domain/beheer/medewerker-velden';
import { checkAntwoorden } from '@domain/formulier/check-antwoorden';

const NAAM: { readonly [pad: string]: string } = {
  naam: 'naam',
  email: 'e-mailadres',
  rollen: 'rol',
  scholen: 'school',
  tpo: 'TPO',
};

/** Appointed to schools of which none is in use any more. */
const isSchoolDicht = ({ scholen: ids }: Medewerker, scholen: readonly School[]): boolean =>
  ids.length > 0 && ids.every((id) => scholen.some((school) => school.id === id && !isActief(school)));

/** What somebody with access lacks to do the work of their role, in a few words each. */
export function listOntbreekt(medewerker: Medewerker, keuzes: MedewerkerKeuzes): readonly string[] {
  if (!isActief(medewerker)) return [];
  const mis = checkAntwoorden(toMedewerkerVelden(keuzes), toMedewerkerAntwoorden(medewerker), 'gereed');
  const zinnen = mis.flatMap(({ code, pad = '' }) => {
    const wat = NAAM[pad];
    if (!wat) return [];
    return [code === 'veld-leeg' ? `Geen ${wat}` : `${wat.charAt(0).toUpperCase()}${wat.slice(1)} klopt niet`];
  });
  return isSchoolDicht(medewerker, keuzes.scholen) ? [...zinnen, 'School niet in gebruik'] : zinnen;
}

export type MedewerkerStand = MedewerkerRij & { ontbreekt: readonly string[] };
export const toStanden = (beeld: MedewerkersBeeld): readonly MedewerkerStand[] =>
  beeld.medewerkers.map((rij) => ({ ...rij, ontbreekt: listOntbreekt(rij.medewerker, beeld) }));

const heeftToegang = ({ medewerker }: MedewerkerRij, rol: 'themaverbinder' | 'beheer' | 'helpdesk'): boolean =>
  isActief(medewerker) && heeftRol(medewerker, rol);

export const telRol = (beeld: MedewerkersBeeld, rol: Parameters<typeof heeftToegang>[1]): number =>
  beeld.medewerkers.filter((rij) => heeftToegang(rij, rol)).length;

/** Wijken with a school in use where no consulent is TPO. */
export const listWijkenZonderConsulent = ({ medewerkers, scholen }: MedewerkersBeeld): readonly string[] => {
  const bezet = medewerkers.flatMap(({ medewerker }) =>
    isActief(medewerker) && heeftRol(medewerker, 'consulent') && medewerker.tpo ? [medewerker.tpo] : [],
  );
  const wijken = scholen.filter(isActief).map(({ wijk }) => wijk);
  return [...new Set(wijken)].filter((wijk) => !bezet.includes(wijk)).toSorted((a, b) => a.localeCompare(b, 'nl'));
};
