import type { Bijeenkomst } from '@domain/bijeenkomst/bijeenkomst';
import type { DocumentStore, MakeAgenda } from '../../ports';
import type { BijeenkomstDeps } from '../deps';
import type { Begrenzing } from './begrenzing';
import type { BijeenkomstLoket } from './bijeenkomst-loket';

/** What the public use-cases share: one loket and one set of counters for all of them. */
export type PubliekDeps = BijeenkomstDeps & {
  makeAgenda: MakeAgenda;
  loket: BijeenkomstLoket;
  begrens: Begrenzing;
};

/** Who calls, as far as we know: see `readNetwerk`. */
export type Bezoeker = { netwerk: string };

/** The head, when the world may know that it exists: a concept does not. */
export async function readGepubliceerde(store: DocumentStore, bijeenkomstId: string): Promise<Bijeenkomst | undefined> {
  const kop = await store.read<Bijeenkomst>(bijeenkomstId, 'bijeenkomst');
  return kop?.value.soort === 'bijeenkomst' && kop.value.status !== 'concept' ? kop.value : undefined;
}
