import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import type { Uitkomst } from '../../api/request';
import type { Mislukt } from '../../ui/use-een-handeling';

/** One request to make something at a time. What was refused at a veld goes to the form, the rest is told above it. */
export function useMaken<T>(onGeweigerd: (refusals: readonly Refusal[]) => void) {
  const isBezig = useRef(false);
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<Mislukt>();

  const maak = async (doe: () => Promise<Uitkomst<T>>): Promise<T | undefined> => {
    if (isBezig.current) return undefined;
    isBezig.current = true;
    setBezig(true);
    setMislukt(undefined);
    try {
      const uitkomst = await doe();
      if (uitkomst.ok) return uitkomst.value;
      setMislukt({ refusals: uitkomst.refusals });
      onGeweigerd(uitkomst.refusals.filter(({ pad }) => pad));
    } catch (fout) {
      setMislukt({ fout, refusals: [] });
    } finally {
      isBezig.current = false;
      setBezig(false);
    }
    return undefined;
  };
  return { maak, mislukt, isBezig: bezig };
}
