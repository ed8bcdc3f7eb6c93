import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Api } from './api';
import { useApi } from './ApiProvider';
import type { GesteldeVraag } from './helpdesk-api';
import type { Uitkomst } from './request';
import { sleutel } from './sleutels';
import { vergeetLijsten } from './use-helpdesk';

const POST_MS = 60_000;

/** Mail that belongs to no question. */
export function useHelpdeskpost({ enabled = true }: { enabled?: boolean } = {}) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.helpdeskpost,
    queryFn: ({ signal }) => api.helpdeskpost(signal),
    refetchInterval: POST_MS,
    enabled,
  });
}

type Post = Awaited<ReturnType<Api['helpdeskpost']>>;

/** An act on that mail; answers with the list as it became. */
export function usePostActie() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (doe: (api: Api) => Promise<Post>) => {
      await client.cancelQueries({ queryKey: sleutel.helpdeskpost });
      return doe(api);
    },
    onSuccess: (uitkomst) => uitkomst.ok && client.setQueryData(sleutel.helpdeskpost, uitkomst),
  });
}

/** On whose behalf a mail may become a question. */
export function useStellers() {
  const api = useApi();
  return useQuery({ queryKey: sleutel.helpdeskstellers, queryFn: ({ signal }) => api.listStellers(signal) });
}

/** A mail becomes a question; the mails and the questions are asked for again. */
export function useVraagVanPost() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (doe: (api: Api) => Promise<Uitkomst<GesteldeVraag>>) => doe(api),
    onSuccess: (uitkomst) => {
      if (!uitkomst.ok) return;
      void client.invalidateQueries({ queryKey: sleutel.helpdeskpost });
      vergeetLijsten(client);
    },
  });
}
