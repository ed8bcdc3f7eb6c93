import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import type { Uitkomst } from '../api/request';
import { Storing } from '../api/storing';

/** Why the last attempt did not get through. A new one for each attempt, so that it gets the attention again. */
export type Mis = { soort: 'geweigerd'; refusals: readonly Refusal[] } | { soort: 'storing'; storing: Storing };

export const listRefusals = (mis: Mis | undefined): readonly Refusal[] =>
  mis?.soort === 'geweigerd' ? mis.refusals : [];

/** Sends one thing at a time: a second press while the first is under way does nothing. */
export function useVerzenden() {
  const [mis, setMis] = useState<Mis>();
  const [isBezig, setBezig] = useState(false);
  const onderweg = useRef(false);

  /** `bezwaren`: what this side knows already; then nothing is sent. */
  async function verzend<T>(
    vraag: () => Promise<Uitkomst<T>>,
    onGelukt: (waarde: T) => void,
    bezwaren: readonly Refusal[] = [],
  ): Promise<void> {
    if (onderweg.current) return;
    if (bezwaren.length > 0) return setMis({ soort: 'geweigerd', refusals: bezwaren });
    onderweg.current = true;
    setBezig(true);
    try {
      const uitkomst = await vraag();
      setMis(uitkomst.ok ? undefined : { soort: 'geweigerd', refusals: uitkomst.refusals });
      if (uitkomst.ok) onGelukt(uitkomst.value);
    } catch (fout) {
      if (!(fout instanceof Storing)) throw fout;
      setMis({ soort: 'storing', storing: fout });
    } finally {
      onderweg.current = false;
      setBezig(false);
    }
  }

  return { mis, isBezig, verzend };
}
