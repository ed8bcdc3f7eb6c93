import type { StapNummer } from '@domain/stappenplan/stap';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Heropening } from './api';
import { useApi } from './ApiProvider';
import { keepDossier } from './use-dossier';

export function useMeldGereed(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (nummer: StapNummer) => api.meldStapGereed(id, nummer),
    onSuccess: (uitkomst) => keepDossier(client, id, uitkomst),
  });
}

export function useHeropen(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ nummer, ...heropening }: Heropening & { nummer: StapNummer }) =>
      api.heropenStap(id, nummer, heropening),
    onSuccess: (uitkomst) => keepDossier(client, id, uitkomst),
  });
}

const POLL_MS = 5000;

/** Tells the server in which step I am and asks who else is there; also how we learn that the dossier changed. */
export function useAanwezigheid(id: string, stap: StapNummer) {
  const api = useApi();
  return useQuery({
    queryKey: ['aanwezigheid', id, stap],
    queryFn: ({ signal }) => api.meldAanwezig(id, stap, signal),
    refetchInterval: POLL_MS,
    refetchIntervalInBackground: false,
    staleTime: 0,
    retry: false,
  });
}
