import { useQuery } from '@tanstack/react-query';
import { useApi } from './ApiProvider';
import { sleutel } from './sleutels';

const MINUUT_MS = 60_000;

/** Whether something of the helpdesk waits for me, for the dot in the menu. A file of its own: the first view needs no more. */
export function useWachtHelpdesk({ enabled = true }: { enabled?: boolean } = {}): boolean {
  const api = useApi();
  const { data } = useQuery({
    queryKey: [...sleutel.helpdeskvragen(), 'wacht'],
    queryFn: ({ signal }) => api.helpdeskvragen({}, signal),
    refetchInterval: MINUUT_MS,
    enabled,
  });
  return data?.ok === true && data.value.rijen.some(({ wachtOpMij }) => wachtOpMij);
}
