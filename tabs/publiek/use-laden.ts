import type { Refusal } from '@domain/result';
import { useEffect, useState } from 'react';
import type { Uitkomst } from '../api/request';
import { Storing } from '../api/storing';

export type Geladen<T> =
  | { stand: 'laden' }
  | { stand: 'er'; waarde: T }
  | { stand: 'geweigerd'; refusal: Refusal }
  | { stand: 'storing'; storing: Storing };

const LADEN = { stand: 'laden' } as const;
const ONBEKEND: Refusal = { code: 'niet-gevonden', message: 'Deze pagina bestaat niet.' };

/** Fetches once, and again when asked. What is not a `Storing` is a mistake of ours and goes on to the browser. */
export function useLaden<T>(vraag: (signal: AbortSignal) => Promise<Uitkomst<T>>) {
  const [geladen, setGeladen] = useState<Geladen<T>>(LADEN);
  const [poging, setPoging] = useState(1);
  useEffect(() => {
    const stop = new AbortController();
    setGeladen(LADEN);
    vraag(stop.signal).then(
      (uitkomst) => {
        if (stop.signal.aborted) return;
        if (uitkomst.ok) setGeladen({ stand: 'er', waarde: uitkomst.value });
        else setGeladen({ stand: 'geweigerd', refusal: uitkomst.refusals[0] ?? ONBEKEND });
      },
      (fout: unknown) => {
        if (stop.signal.aborted) return;
        if (!(fout instanceof Storing)) throw fout;
        setGeladen({ stand: 'storing', storing: fout });
      },
    );
    return () => stop.abort();
    // The question follows from the address, which stays the same as long as the page is there.
  }, [poging]);
  return {
    geladen,
    opnieuw: () => setPoging((aantal) => aantal + 1),
    zet: (waarde: T) => setGeladen({ stand: 'er', waarde }),
  };
}
