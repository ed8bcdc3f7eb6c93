import type { BerichtBasis } from '@domain/bericht/bericht';
import { claimBericht } from '@domain/bericht/bericht-verloop';
import type { DocumentStore, Write } from '../ports';

/** One worker and the message it holds. `save` is refused, with `false`, when another worker has taken over: then stop. */
export type Claim<B extends BerichtBasis = BerichtBasis> = { bericht: B; save(bericht: B): Promise<boolean> };

/** What else to save when a message has to wait for a person. */
export type BijAandacht<B extends BerichtBasis> = (bericht: B, partition: string) => Promise<readonly Write[]>;

const GEEN = async () => [];

/** Takes the message if it is free; `undefined` when it is gone, not due, or somebody else was first. */
export async function takeClaim<B extends BerichtBasis>(
  store: DocumentStore,
  partition: string,
  berichtId: string,
  nu: string,
  bijAandacht: BijAandacht<B> = GEEN,
): Promise<Claim<B> | undefined> {
  const stored = await store.read<B>(partition, berichtId);
  const geclaimd = stored && claimBericht(stored.value, nu);
  if (!geclaimd) return undefined;

  let version = stored.version;
  const claim: Claim<B> = {
    bericht: stored.value,
    async save(bericht) {
      // Whatever goes wrong with it, the message itself is saved.
      const ook = bericht.status === 'aandacht' ? await bijAandacht(bericht, partition).catch(GEEN) : [];
      const bewaard = await store.commit(partition, [{ kind: 'replace', value: bericht, version }, ...ook]);
      if (!bewaard.ok) return false;
      version = bewaard.value[0] ?? version;
      claim.bericht = bericht;
      return true;
    },
  };
  return (await claim.save(geclaimd)) ? claim : undefined;
}
