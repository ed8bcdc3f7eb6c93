import type { Medewerker, School } from '@domain/adresboek/medewerker';
import type { SwvInstellingen } from '@domain/beheer/instellingen';
import { toDag } from '@domain/datum/datum';
import type { Dossier } from '@domain/dossier/dossier';
import { openSqlite } from '../../functions/adapters/sqlite/open-sqlite';
import { createSqliteStore } from '../../functions/adapters/sqlite/sqlite-store';
import type { Document, Write } from '../../functions/ports';
import {
  createAdresboek,
  INSTELLINGEN,
  INSTELLINGEN_ID,
  MEDEWERKERS as MEDEWERKERS_PARTITIE,
  SCHOLEN as SCHOLEN_PARTITIE,
  toMedewerkerDocument,
  toSchoolDocument,
} from '../../functions/use-cases/adresboek';
import { createLeesAudit, type AuditRegel } from '../../functions/use-cases/audit';
import type { Deps, Instellingen } from '../../functions/use-cases/deps';
import { loadDossier } from '../../functions/use-cases/dossier-store';
import { MEDEWERKERS, SCHOLEN } from './een-adresboek';

const toPut = (value: Document): Write => ({ kind: 'put', value });

/**
 * Everything a use-case needs, on the real SQLite store in memory, with the people of `een-adresboek.ts` and a clock that
 * the test moves.
 */
export async function eenWerkplek(nu = '2024-10-03T08:00:00.000Z') {
  const klok = { nu };
  const clock = () => new Date(klok.nu);
  const sqlite = openSqlite(':memory:');
  const dossiers = createSqliteStore(sqlite, 'dossiers', clock);
  const store = createSqliteStore(sqlite, 'adresboek', clock);
  const saveMedewerkers = (...medewerkers: readonly Medewerker[]) =>
    store.commit(MEDEWERKERS_PARTITIE, medewerkers.map(toMedewerkerDocument).map(toPut));
  await saveMedewerkers(...MEDEWERKERS);
  await store.commit(SCHOLEN_PARTITIE, SCHOLEN.map(toSchoolDocument).map(toPut));

  let aantal = 0;
  const deps: Deps & Instellingen = {
    dossiers,
    adresboek: createAdresboek({ store, clock }),
    leesAudit: createLeesAudit({ dossiers, clock }),
    clock,
    newId: () => `id-${(aantal += 1)}`,
    swv: 'Waterstede',
    linkNaarDossier: async (dossierId) => `https://app.example/dossiers/${dossierId}`,
  };
  return {
    deps,
    /** The container `adresboek`. */
    directory: store,
    klok,
    vandaag: toDag(nu),
    saveMedewerkers,
    saveScholen: (...scholen: readonly School[]) =>
      store.commit(SCHOLEN_PARTITIE, scholen.map(toSchoolDocument).map(toPut)),
    /** What beheer decided; absent is as the product comes. Seen within a minute. */
    saveInstellingen: (over: Partial<SwvInstellingen>) =>
      store.commit(INSTELLINGEN, [toPut({ id: INSTELLINGEN_ID, soort: 'instellingen', ...over })]),
    /** Puts a dossier in the store as it is. */
    async saveDossier(dossier: Dossier) {
      const { kop, stappen, momentopnamen } = dossier;
      const bewaard = await dossiers.commit(kop.dossierId, [kop, ...stappen, ...momentopnamen].map(toPut));
      if (!bewaard.ok) throw new Error('not saved');
      return dossier;
    },
    async readDossier(dossierId = 'dossier-1'): Promise<Dossier> {
      const geladen = await loadDossier(dossiers, dossierId);
      if (!geladen) throw new Error(`no dossier ${dossierId}`);
      return geladen.dossier;
    },
    /** What was audited in a dossier, as `who what`. */
    async listAudit(dossierId = 'dossier-1'): Promise<readonly string[]> {
      const regels = await dossiers.list<AuditRegel>(dossierId, 'audit-');
      return regels.map(({ value }) => `${value.door} ${value.wat}`);
    },
    close: () => sqlite.close(),
  };
}
