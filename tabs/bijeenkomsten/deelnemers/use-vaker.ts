import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/ApiProvider';
import { sleutel } from '../../api/sleutels';

/** Asks for the bijeenkomst more often than the page does by itself; not while the tab is out of sight. */
export function useVaker(bijeenkomstId: string, elkeMs: number | false) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.bijeenkomst(bijeenkomstId),
    queryFn: ({ signal }) => api.bijeenkomst(bijeenkomstId, signal),
    refetchInterval: elkeMs,
  });
}
