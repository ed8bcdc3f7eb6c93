import type { AuditVraag } from '@domain/beheer/auditlog';
import type { PostSleutel } from '@domain/beheer/post-beeld';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from './ApiProvider';
import { sleutel } from './sleutels';
import { createToezichtApi, type AuditVorm } from './toezicht-api';

const PROEF_MS = 3000;

/** Made here and not with the rest of the api: the first view of the tab does not carry it. */
function useToezichtApi() {
  const { request } = useApi();
  return useMemo(() => createToezichtApi(request), [request]);
}

/** Runs when it is asked for the first time, and again only on request. */
export function useZelftest() {
  const api = useToezichtApi();
  return useQuery({
    queryKey: sleutel.beheer('zelftest'),
    queryFn: () => api.doeZelftest(),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function useStuurProefmail() {
  const api = useToezichtApi();
  return useMutation({ mutationFn: () => api.stuurProefmail() });
}

/** Looks every three seconds until the mails have come, or were waited for long enough. */
export function useProefmail(proefId: string | undefined) {
  const api = useToezichtApi();
  return useQuery({
    queryKey: [...sleutel.beheer('proefmail'), proefId],
    queryFn: ({ signal }) => api.proefmail(proefId ?? '', signal),
    enabled: proefId !== undefined,
    refetchInterval: ({ state: { data } }) => (data && (!data.ok || data.value.isKlaar) ? false : PROEF_MS),
  });
}

export function useBeheerPost() {
  const api = useToezichtApi();
  return useQuery({ queryKey: sleutel.beheer('post'), queryFn: ({ signal }) => api.post(signal) });
}

export function useHerkans() {
  const api = useToezichtApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (berichten?: readonly PostSleutel[]) => api.herkans(berichten),
    onSettled: () => client.invalidateQueries({ queryKey: sleutel.beheer('post') }),
  });
}

/** Newest first, a hundred at a time. */
export function useAuditlog(vraag: AuditVraag) {
  const api = useToezichtApi();
  return useInfiniteQuery({
    queryKey: [...sleutel.beheer('auditlog'), vraag],
    queryFn: ({ pageParam, signal }) => api.auditlog({ ...vraag, ...(pageParam && { vervolg: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: (pagina) => (pagina.ok ? pagina.value.vervolg : undefined),
  });
}

export function useAuditBestand() {
  const api = useToezichtApi();
  return useMutation({
    mutationFn: ({ vraag, vorm, signal }: { vraag: AuditVraag; vorm: AuditVorm; signal: AbortSignal }) =>
      api.auditBestand(vraag, vorm, signal),
  });
}
