import type { BeheerAudit } from '@domain/beheer/beheer-audit';
import { toDag } from '@domain/datum/datum';
import type { Document, DocumentStore, Stored } from '../../ports';
import { INSTELLINGEN, MEDEWERKERS, SCHOLEN } from '../adresboek';

export const AUDIT_PREFIX = 'audit-';
const PARTITIES = [MEDEWERKERS, SCHOLEN, INSTELLINGEN];
/** Puts and deletes of one commit. */
const PER_PORTIE = 100;

/** Of the day in Amsterdam, as people look for it. */
export const toAuditPartitie = (op: string): string => `${AUDIT_PREFIX}${toDag(op).slice(0, 7)}`;

const isAudit = (stored: Stored<Document>): stored is Stored<BeheerAudit> => stored.value.soort === 'beheeraudit';

async function movePortie(store: DocumentStore, partitie: string, regels: readonly Stored<BeheerAudit>[]) {
  for (const maand of new Set(regels.map(({ value }) => toAuditPartitie(value.op))))
    await store.commit(
      maand,
      regels.filter(({ value }) => toAuditPartitie(value.op) === maand).map(({ value }) => ({ kind: 'put', value })),
    );
  // Who moved them at the same moment also deleted them.
  await store.commit(
    partitie,
    regels.map(({ value, version }) => ({ kind: 'delete', id: value.id, version })),
  );
}

/**
 * A line of audit is committed in the partition of what changed, so that neither exists without the other, and moves to the
 * month it belongs to. What is left behind by a stop halfway goes along the next time.
 */
export async function moveAudit(store: DocumentStore, partitie: string): Promise<void> {
  const regels = (await store.list<Document>(partitie, AUDIT_PREFIX)).filter(isAudit);
  for (let vanaf = 0; vanaf < regels.length; vanaf += PER_PORTIE)
    await movePortie(store, partitie, regels.slice(vanaf, vanaf + PER_PORTIE));
}

function listMaanden(van: string, tot: string): readonly string[] {
  const maanden: string[] = [];
  let [jaar = 0, maand = 1] = van.split('-').map(Number);
  for (; `${jaar}-${String(maand).padStart(2, '0')}` <= tot.slice(0, 7);) {
    maanden.push(`${jaar}-${String(maand).padStart(2, '0')}`);
    [jaar, maand] = maand === 12 ? [jaar + 1, 1] : [jaar, maand + 1];
  }
  return maanden;
}

/** Who changed what of directory and settings, newest first. `van` and `tot`: days, `YYYY-MM-DD`, inclusive. */
export async function listBeheerAudit(
  store: DocumentStore,
  { van, tot }: { van: string; tot: string },
): Promise<readonly BeheerAudit[]> {
  for (const partitie of PARTITIES) await moveAudit(store, partitie);
  const perMaand = await Promise.all(
    listMaanden(van, tot).map((maand) => store.list<BeheerAudit>(`${AUDIT_PREFIX}${maand}`)),
  );
  return perMaand
    .flat()
    .map(({ value }) => value)
    .filter(({ op }) => toDag(op) >= van && toDag(op) <= tot)
    .toSorted((a, b) => b.op.localeCompare(a.op) || b.id.localeCompare(a.id));
}
