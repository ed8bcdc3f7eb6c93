import type { Wijziging } from '@domain/formulier/wijziging';
import type { VraagBeeld, VragenVraag } from '@domain/helpdesk/helpdesk-beeld';
import type { HelpdeskBijlage } from '@domain/helpdesk/helpdeskvraag';
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import type { Api } from './api';
import { useApi } from './ApiProvider';
import type { Uitkomst } from './request';
import { sleutel } from './sleutels';

/** Somebody waits for an answer that may come by mail; nothing is asked while the tab is out of sight. */
const GESPREK_MS = 10_000;
const LIJST_MS = 30_000;

/** Pages of 50; `fetchNextPage` for *Toon meer*. While the question changes the previous list stays. */
export function useHelpdeskvragen(vraag: Omit<VragenVraag, 'vervolg'>) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: sleutel.helpdeskvragen(vraag),
    queryFn: ({ pageParam, signal }) =>
      api.helpdeskvragen(pageParam ? { ...vraag, vervolg: pageParam } : vraag, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.ok ? last.value.vervolg : undefined),
    placeholderData: keepPreviousData,
    refetchInterval: LIJST_MS,
  });
}

/** One conversation, kept up to date while it is on the screen. `data.ok` is false when it is not there for this person. */
export function useHelpdeskvraag(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.helpdeskvraag(id),
    queryFn: ({ signal }) => api.helpdeskvraag(id, signal),
    refetchInterval: GESPREK_MS,
  });
}

/** A picture of a message; what was sent does not change. */
export function useHelpdeskplaatje(vraagId: string, { id, type }: HelpdeskBijlage) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.helpdeskbijlage(vraagId, id),
    queryFn: async () => {
      const uitkomst = await api.helpdeskbijlage(vraagId, id);
      return uitkomst.ok ? { ...uitkomst, value: new Blob([uitkomst.value], { type }) } : uitkomst;
    },
    staleTime: Infinity,
  });
}

export const vergeetLijsten = (client: QueryClient): void => {
  void client.invalidateQueries({ queryKey: sleutel.helpdeskvragen() });
  void client.invalidateQueries({ queryKey: sleutel.wensen });
  void client.invalidateQueries({ queryKey: sleutel.helpdeskinzicht });
};

/** Any act on a question that answers with the conversation as it became; the answer takes the place of what was in memory. */
export function useHelpdeskActie(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (doe: (api: Api) => Promise<Uitkomst<VraagBeeld>>) => {
      await client.cancelQueries({ queryKey: sleutel.helpdeskvraag(id) });
      return doe(api);
    },
    onSuccess: (uitkomst) => {
      // What was refused may be because of something that is not on the screen yet.
      if (!uitkomst.ok) return void client.invalidateQueries({ queryKey: sleutel.helpdeskvraag(id) });
      client.setQueryData(sleutel.helpdeskvraag(id), uitkomst);
      vergeetLijsten(client);
    },
  });
}

/** Any other act of the helpdesk, such as asking: the lists are asked for again. The same id twice is the same act. */
export function useHelpdeskHandeling<T>() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (doe: (api: Api) => Promise<Uitkomst<T>>) => doe(api),
    onSuccess: (uitkomst) => uitkomst.ok && vergeetLijsten(client),
  });
}

export function useHelpdeskinfo() {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.helpdeskinfo,
    queryFn: ({ signal }) => api.helpdeskinfo(signal),
    refetchInterval: 60_000,
  });
}

export function useBewaarHelpdeskinstellingen() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wijzigingen: readonly Wijziging[]) => api.bewaarHelpdeskinstellingen(wijzigingen),
    onSuccess: (uitkomst) => uitkomst.ok && client.setQueryData(sleutel.helpdeskinfo, uitkomst),
  });
}

export function useWensen() {
  const api = useApi();
  return useQuery({ queryKey: sleutel.wensen, queryFn: ({ signal }) => api.wensen(signal) });
}

/** Texts that staff use often. */
export function useHelpdeskteksten({ enabled }: { enabled: boolean }) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.helpdeskteksten,
    queryFn: ({ signal }) => api.helpdeskteksten(signal),
    enabled,
  });
}

export function useHelpdeskinzicht() {
  const api = useApi();
  return useQuery({ queryKey: sleutel.helpdeskinzicht, queryFn: ({ signal }) => api.helpdeskinzicht(signal) });
}
