import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Kop } from '@domain/dossier/dossier';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import type { Gesprek } from '@domain/gesprek/gesprek';
import { listPersonen } from '@domain/toegang/personen';
import type { Deps } from '../deps';
import { findSchool } from '../personen';

/** The people around a dossier, and the talks that are there. */
export async function findUitTeNodigen(
  { adresboek, dossiers }: Pick<Deps, 'adresboek' | 'dossiers'>,
  { dossierId, schoolId }: Kop,
): Promise<{
  personen: DossierBeeld['personen'];
  medewerkers: readonly Medewerker[];
  gesprekken: readonly Gesprek[];
}> {
  const [scholen, medewerkers, stored] = await Promise.all([
    adresboek.listScholen(),
    adresboek.listMedewerkers(),
    dossiers.list<Gesprek>(dossierId, 'gesprek-'),
  ]);
  const personen = listPersonen(medewerkers, findSchool(scholen, schoolId));
  return { personen, medewerkers, gesprekken: stored.map(({ value }) => value) };
}
