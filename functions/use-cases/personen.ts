import type { Medewerker, School } from '@domain/adresboek/medewerker';
import type { PersoonKeuze } from '@domain/formulier/veld';
import { listConsulenten, listPersonen } from '@domain/toegang/personen';
import type { Adresboek } from './adresboek';

/** A school that left the directory still has its dossiers. */
export const findSchool = (scholen: readonly School[], id: string): School =>
  scholen.find((school) => school.id === id) ?? { id, naam: id, soort: 'bao', wijk: '' };

async function findOmgeving(adresboek: Adresboek, schoolId: string) {
  const [scholen, medewerkers] = await Promise.all([adresboek.listScholen(), adresboek.listAlleMedewerkers()]);
  return { school: findSchool(scholen, schoolId), medewerkers };
}

/** Whom a persoon veld in a dossier of this school may name. */
export async function listPersoonKeuzes(adresboek: Adresboek, schoolId: string): Promise<readonly PersoonKeuze[]> {
  const { school, medewerkers } = await findOmgeving(adresboek, schoolId);
  return listPersonen(medewerkers, school);
}

export type OppOmgeving = { school: School; consulenten: readonly Medewerker[]; namen: { [id: string]: string } };

/** The people around a dossier of this school: for the names in an OPP, and whom it may be sent to. */
export async function findOppOmgeving(adresboek: Adresboek, schoolId: string): Promise<OppOmgeving> {
  const { school, medewerkers } = await findOmgeving(adresboek, schoolId);
  const namen = Object.fromEntries(listPersonen(medewerkers, school).map(({ id, naam }) => [id, naam]));
  return { school, consulenten: listConsulenten(medewerkers, school), namen };
}
