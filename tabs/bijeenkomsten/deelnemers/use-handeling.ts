import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import type { Api } from '../../api/api';
import type { Uitkomst } from '../../api/request';
import { useBijeenkomstActie } from '../../api/use-bijeenkomsten';

/** What went wrong the last time: a fault of the line or the server, or what was refused. */
export type Mislukt = { fout?: unknown; refusals: readonly Refusal[] };

/**
 * One act on a bijeenkomst at a time: a second press while it is under way does nothing. `doe` gives the bijeenkomst as it
 * became, or undefined; then `mislukt` says why.
 */
export function useHandeling(bijeenkomstId: string) {
  const actie = useBijeenkomstActie(bijeenkomstId);
  const isBezig = useRef(false);
  const [mislukt, setMislukt] = useState<Mislukt>();

  const doe = async (
    vraag: (api: Api) => Promise<Uitkomst<BijeenkomstBeeld>>,
    onGeweigerd?: (refusals: readonly Refusal[]) => void,
  ): Promise<BijeenkomstBeeld | undefined> => {
    if (isBezig.current) return undefined;
    isBezig.current = true;
    setMislukt(undefined);
    try {
      const uitkomst = await actie.mutateAsync(vraag);
      if (uitkomst.ok) return uitkomst.value;
      setMislukt({ refusals: uitkomst.refusals });
      onGeweigerd?.(uitkomst.refusals);
    } catch (fout) {
      setMislukt({ fout, refusals: [] });
    } finally {
      isBezig.current = false;
    }
    return undefined;
  };

  return { doe, mislukt, isBezig: actie.isPending };
}
