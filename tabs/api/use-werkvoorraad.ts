import type { WerkvoorraadVraag } from '@domain/werkvoorraad/werkvoorraad';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from './ApiProvider';
import { sleutel } from './sleutels';

/** Pages of 50; `fetchNextPage` for *Toon meer dossiers*. While the question changes the previous list stays. */
export function useWerkvoorraad(vraag: Omit<WerkvoorraadVraag, 'vervolg'>) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: sleutel.werkvoorraad(vraag),
    queryFn: ({ pageParam, signal }) => api.werkvoorraad(pageParam ? { ...vraag, vervolg: pageParam } : vraag, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.ok ? last.value.vervolg : undefined),
    placeholderData: keepPreviousData,
  });
}

/** What waits for me, oldest date first. */
export function useTaken({ enabled = true }: { enabled?: boolean } = {}) {
  const api = useApi();
  return useQuery({ queryKey: sleutel.taken, queryFn: ({ signal }) => api.taken(signal), enabled });
}
