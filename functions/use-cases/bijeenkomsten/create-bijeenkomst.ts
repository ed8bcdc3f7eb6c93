import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { DocumentStore } from '../../ports';

/** `false` when it stands there already: the same request came twice. */
export async function createBijeenkomst(bijeenkomsten: DocumentStore, bijeenkomst: Bijeenkomst): Promise<boolean> {
  const { bijeenkomstId } = bijeenkomst;
  if (await bijeenkomsten.read(bijeenkomstId, bijeenkomst.id)) return false;
  return (await bijeenkomsten.commit(bijeenkomstId, [{ kind: 'create', value: bijeenkomst }])).ok;
}
