import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { keepPreviousData, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Api } from './api';
import { useApi } from './ApiProvider';
import { createPubliekApi, type PubliekApi } from './publiek-api';
import { createRequest, type Uitkomst } from './request';
import { sleutel } from './sleutels';

const ONDERWEG_MS = 2000;

export function useNieuwsbrieven() {
  const api = useApi();
  return useQuery({ queryKey: sleutel.nieuwsbrieven, queryFn: ({ signal }) => api.nieuwsbrieven(signal) });
}

/** Mail is still leaving. */
const isOnderweg = (uitkomst: Uitkomst<NieuwsbriefBeeld> | undefined): boolean => {
  if (!uitkomst?.ok || uitkomst.value.nieuwsbrief.status === 'concept') return false;
  const { aantal, verzonden, aandacht } = uitkomst.value.voortgang;
  return verzonden + aandacht < aantal;
};

/** One issue; kept up to date while its mails leave. */
export function useNieuwsbrief(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.nieuwsbrief(id),
    queryFn: ({ signal }) => api.nieuwsbrief(id, signal),
    refetchInterval: ({ state: { data } }) => isOnderweg(data) && ONDERWEG_MS,
    // A colleague's change must not come in the place of what is being typed.
    refetchOnWindowFocus: false,
  });
}

function keepNieuwsbrief(client: QueryClient, id: string, uitkomst: Uitkomst<NieuwsbriefBeeld>): void {
  if (!uitkomst.ok) return;
  client.setQueryData(sleutel.nieuwsbrief(id), uitkomst);
  void client.invalidateQueries({ queryKey: sleutel.nieuwsbrieven });
}

/** Any act that answers with the issue as it became; the answer takes the place of what was in memory. */
export function useNieuwsbriefActie(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (doe: (api: Api) => Promise<Uitkomst<NieuwsbriefBeeld>>) => {
      await client.cancelQueries({ queryKey: sleutel.nieuwsbrief(id) });
      return doe(api);
    },
    onSuccess: (uitkomst) => keepNieuwsbrief(client, id, uitkomst),
  });
}

/** Making or removing: the list is asked for again. */
export function useNieuwsbriefLijstActie() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (doe: (api: Api) => Promise<Uitkomst<{ id: string }>>) => doe(api),
    onSuccess: (uitkomst) => uitkomst.ok && client.invalidateQueries({ queryKey: sleutel.nieuwsbrieven }),
  });
}

/** The previous picture stays until the next one is there. */
export function useNieuwsbriefVoorbeeld(id: string, versie: string) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.nieuwsbriefVoorbeeld(id, versie),
    queryFn: ({ signal }) => api.nieuwsbriefVoorbeeld(id, signal),
    placeholderData: keepPreviousData,
  });
}

export function useNieuwsbriefBronnen() {
  const api = useApi();
  return useQuery({ queryKey: sleutel.nieuwsbriefBronnen, queryFn: ({ signal }) => api.nieuwsbriefBronnen(signal) });
}

/** What everybody may read; no token is needed. */
export function useNieuwsbriefArchief(api?: Pick<PubliekApi, 'nieuwsbrieven'>) {
  return useQuery({
    queryKey: sleutel.nieuwsbriefArchief,
    queryFn: ({ signal }) => (api ?? createPubliekApi(createRequest())).nieuwsbrieven(signal),
  });
}
