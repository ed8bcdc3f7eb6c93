type Wachtende<V, U> = { vraag: V; resolve(uitkomst: U): void; reject(fout: unknown): void };

/** Gives the outcomes of the first of these, at least one; what did not fit stands in front of the next portion. */
export type WerkPortieAf<V, U> = (sleutel: string, vragen: readonly V[]) => Promise<readonly U[]>;

/**
 * One counter for each `sleutel`: what arrives while a portion is under way waits, and goes together in the next one, in
 * order of arrival. So a thousand at once cost forty commits, and nobody here is in anybody's way. Another instance of the
 * app has counters of its own: between those the version in the store decides.
 */
export function createLoket<V, U>(
  werkAf: WerkPortieAf<V, U>,
  maxPerPortie: number,
): (sleutel: string, vraag: V) => Promise<U> {
  const rijen = new Map<string, Wachtende<V, U>[]>();

  async function doePortie(sleutel: string, rij: Wachtende<V, U>[]): Promise<void> {
    const portie = rij.splice(0, maxPerPortie);
    try {
      const uitkomsten = await werkAf(
        sleutel,
        portie.map(({ vraag }) => vraag),
      );
      if (uitkomsten.length === 0) throw new Error('loket-staat-stil');
      for (const [i, uitkomst] of uitkomsten.entries()) portie[i]?.resolve(uitkomst);
      rij.unshift(...portie.slice(uitkomsten.length));
    } catch (fout) {
      for (const { reject } of portie) reject(fout);
    }
  }

  async function open(sleutel: string, rij: Wachtende<V, U>[]): Promise<void> {
    while (rij.length > 0) await doePortie(sleutel, rij);
    rijen.delete(sleutel);
  }

  return (sleutel, vraag) =>
    new Promise((resolve, reject) => {
      const rij = rijen.get(sleutel);
      if (rij) return void rij.push({ vraag, resolve, reject });
      const nieuw = [{ vraag, resolve, reject }];
      rijen.set(sleutel, nieuw);
      void open(sleutel, nieuw);
    });
}
