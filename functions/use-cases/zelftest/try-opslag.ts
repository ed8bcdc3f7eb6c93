import { judgeBestanden, judgeOpslag, type BakProef } from '@domain/beheer/zelftest/judge-opslag';
import type { ControleOordeel } from '@domain/beheer/zelftest/controle';
import type { Bestanden, Document, DocumentStore, NewId } from '../../ports';
import { codeOf } from './run-controle';
import type { ZelftestDeps } from './zelftest-deps';

const PARTITIE = 'zelftest';
/** Seconds; what a trial leaves behind goes by itself. */
const PROEF_TTL = 600;

/** Writes, reads and removes one document. A code when one of them went wrong. */
async function tryBak(store: DocumentStore, id: string): Promise<string | undefined> {
  const value: Document = { id, soort: 'zelftest' };
  const geschreven = await store.commit(PARTITIE, [{ kind: 'create', value, ttlSeconds: PROEF_TTL }]);
  if (!geschreven.ok) return 'schrijven';
  const gelezen = await store.read(PARTITIE, id);
  if (gelezen?.value.id !== id) return 'lezen';
  const weg = await store.commit(PARTITIE, [{ kind: 'delete', id, version: gelezen.version }]);
  return weg.ok ? undefined : 'verwijderen';
}

export async function tryOpslag(deps: ZelftestDeps): Promise<ControleOordeel> {
  const bakken = {
    dossiers: deps.dossiers,
    adresboek: deps.directory,
    bijeenkomsten: deps.bijeenkomsten,
    helpdesk: deps.helpdesk,
  };
  const proef = async ([naam, store]: [string, DocumentStore]): Promise<BakProef> => {
    const code = await tryBak(store, `proef-${deps.newId()}`).catch(codeOf);
    return { naam, ...(code !== undefined && { code }) };
  };
  const proeven = Promise.all(Object.entries(bakken).map(proef));
  return judgeOpslag(await deps.inspectOpslag(), await proeven);
}

async function tryBestand(bestanden: Bestanden, naam: string): Promise<string | undefined> {
  const inhoud = new TextEncoder().encode('zelftest');
  await bestanden.save(naam, inhoud, 'text/plain');
  const code = await bestanden
    .read(naam)
    .then((gelezen) => (gelezen && Buffer.from(gelezen.inhoud).equals(inhoud) ? undefined : 'lezen'), codeOf);
  await bestanden.delete(naam);
  return code;
}

export const tryBestanden = async ({
  bestanden,
  newId,
}: {
  bestanden: Bestanden;
  newId: NewId;
}): Promise<ControleOordeel> => judgeBestanden(await tryBestand(bestanden, `zelftest-${newId()}`).catch(codeOf));
