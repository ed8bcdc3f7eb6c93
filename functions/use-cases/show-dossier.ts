import type { Medewerker } from '@domain/adresboek/medewerker';
import type { Bericht } from '@domain/bericht/bericht';
import type { LogboekRegel } from '@domain/dossier/dossier';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { toDossierBeeld } from '@domain/dossier/to-dossier-beeld';
import { accept, type Result } from '@domain/result';
import { listPersonen } from '@domain/toegang/personen';
import type { Geweigerd } from './change-dossier';
import type { Deps } from './deps';
import { readVersie, type Geladen } from './dossier-store';
import { findSchool } from './personen';

/** The dossier as this person may see it. Somebody asked before whether that is allowed. */
export async function showDossier(
  { dossiers, adresboek }: Pick<Deps, 'dossiers' | 'adresboek'>,
  medewerker: Medewerker,
  geladen: Geladen,
): Promise<DossierBeeld> {
  const { dossierId, schoolId } = geladen.dossier.kop;
  const [logboek, berichten, scholen, medewerkers, { kanalen }] = await Promise.all([
    dossiers.list<LogboekRegel>(dossierId, 'logboek-'),
    dossiers.list<Bericht>(dossierId, 'bericht-'),
    adresboek.listScholen(),
    adresboek.listAlleMedewerkers(),
    adresboek.readInstellingen(),
  ]);
  const school = findSchool(scholen, schoolId);
  const bron = {
    dossier: geladen.dossier,
    versie: readVersie(geladen),
    logboek: logboek.map(({ value }) => value),
    berichten: berichten.map(({ value }) => value),
    school,
    personen: listPersonen(medewerkers, school),
    kanalen,
  };
  return toDossierBeeld(bron, { medewerker, scholen });
}

/** After a change: the dossier as it is now, or why it was refused. */
export const showUitkomst = async (
  deps: Pick<Deps, 'dossiers' | 'adresboek'>,
  medewerker: Medewerker,
  uitkomst: Result<Geladen> | Geweigerd,
): Promise<Result<DossierBeeld>> =>
  uitkomst.ok ? accept(await showDossier(deps, medewerker, uitkomst.value)) : uitkomst;
