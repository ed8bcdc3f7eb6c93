import type { Medewerker } from '@domain/adresboek/medewerker';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { listPersonen } from '@domain/toegang/personen';
import type { Adresboek } from '../adresboek';
import { findSchool } from '../personen';

/** The people around a dossier of this school. */
export async function findUitTeNodigen(
  adresboek: Adresboek,
  schoolId: string,
): Promise<{ personen: DossierBeeld['personen']; medewerkers: readonly Medewerker[] }> {
  const [scholen, medewerkers] = await Promise.all([adresboek.listScholen(), adresboek.listMedewerkers()]);
  return { personen: listPersonen(medewerkers, findSchool(scholen, schoolId)), medewerkers };
}
