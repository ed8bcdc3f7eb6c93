import { useQuery } from '@tanstack/react-query';
import { useApi } from './ApiProvider';
import { sleutel } from './sleutels';

/** Who is signed in. `data.ok` is false for somebody who is not in the directory. */
export function useIk() {
  const api = useApi();
  return useQuery({ queryKey: sleutel.ik, queryFn: ({ signal }) => api.ik(signal), staleTime: 10 * 60_000 });
}
