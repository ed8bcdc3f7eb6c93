import type { Refusal } from '@domain/result';
import { useRef, useState } from 'react';
import type { Api } from '../api/api';
import type { Uitkomst } from '../api/request';

/** What went wrong the last time: a fault of the line or the server, or what was refused. */
export type Mislukt = { fout?: unknown; refusals: readonly Refusal[] };

type Vraag<T, A> = (api: A) => Promise<Uitkomst<T>>;
type Actie<T, A> = { mutateAsync(vraag: Vraag<T, A>): Promise<Uitkomst<T>>; isPending: boolean };

/**
 * One act at a time: a second press while it is under way does nothing. `doe` gives what the act answered, or undefined; then
 * `mislukt` says why.
 */
export function useEenHandeling<T, A = Api>(actie: Actie<T, A>) {
  const isBezig = useRef(false);
  const [mislukt, setMislukt] = useState<Mislukt>();

  const doe = async (
    vraag: Vraag<T, A>,
    onGeweigerd?: (refusals: readonly Refusal[]) => void,
  ): Promise<T | undefined> => {
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
