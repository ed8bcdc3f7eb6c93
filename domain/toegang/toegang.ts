import { heeftRol, isActief, type Medewerker, type School } from '../adresboek/medewerker';
import type { Kop } from '../dossier/dossier';
import type { DossierActie, StapActie } from '../dossier/dossier-beeld';
import type { StapNummer } from '../stappenplan/stap';
import { listRollen } from './bereik';
import { RECHTEN } from './rechten';

/** `scholen` is the whole directory, here and below: the wijk of a school decides which TPO it belongs to. */
export const mayRead = (medewerker: Medewerker, kop: Kop, scholen: readonly School[]): boolean =>
  listRollen(medewerker, kop, scholen).length > 0;

/** By role only; whether the state of the dossier allows it is for the rule itself to say, with a reason. */
export const mayDoInDossier = (
  medewerker: Medewerker,
  kop: Kop,
  scholen: readonly School[],
  actie: DossierActie,
): boolean => listRollen(medewerker, kop, scholen).some((rol) => RECHTEN[rol].dossier.includes(actie));

/** By role only, as `mayDoInDossier`. */
export const mayDoInStap = (
  medewerker: Medewerker,
  kop: Kop,
  scholen: readonly School[],
  actie: StapActie,
  nummer: StapNummer,
): boolean => listRollen(medewerker, kop, scholen).some((rol) => RECHTEN[rol].stap[actie].includes(nummer));

/** Vestigingsnummers of the schools this person may open a dossier for: not of one that is no longer in use. */
export function listScholenOmTeOpenen(medewerker: Medewerker, scholen: readonly School[]): readonly string[] {
  const dicht = scholen.filter((school) => !isActief(school)).map(({ id }) => id);
  return heeftRol(medewerker, 'ib', 'kc') ? medewerker.scholen.filter((id) => !dicht.includes(id)) : [];
}

export const mayOpenDossier = (medewerker: Medewerker, schoolId: string, scholen: readonly School[]): boolean =>
  listScholenOmTeOpenen(medewerker, scholen).includes(schoolId);
