import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Api } from './api';
import { useApi } from './ApiProvider';
import type { Uitkomst } from './request';
import { sleutel } from './sleutels';

const VERS_MS = 10 * 60_000;

/** Everything that is online, at once. Kept ten minutes; what somebody here publishes is asked for at once. */
export function useKennisbank({ enabled = true } = {}) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.kennisbank,
    queryFn: ({ signal }) => api.kennisbank(signal),
    staleTime: VERS_MS,
    enabled,
  });
}

export function useWasDitNuttig() {
  const api = useApi();
  return useMutation({ mutationFn: (doe: (api: Api) => Promise<Uitkomst<{ ja: boolean }>>) => doe(api) });
}

export function useArtikelWerklijst() {
  const api = useApi();
  return useQuery({ queryKey: sleutel.artikelWerklijst, queryFn: ({ signal }) => api.artikelWerklijst(signal) });
}

/** For who writes. `data.ok` is false when it does not exist. */
export function useArtikel(id: string) {
  const api = useApi();
  return useQuery({ queryKey: sleutel.artikel(id), queryFn: ({ signal }) => api.artikel(id, signal) });
}

function vergeetLijsten(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: sleutel.artikelWerklijst });
  void client.invalidateQueries({ queryKey: sleutel.kennisbank });
}

const isVeranderd = (uitkomst: Uitkomst<unknown>): boolean =>
  !uitkomst.ok && uitkomst.refusals.some(({ code }) => code === 'dossier-gewijzigd');

/**
 * Any act on an article that answers with the article as it became; the answer takes the place of what was in memory. Was a
 * colleague first, then what they wrote is asked for.
 */
export function useArtikelActie(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (doe: (api: Api) => Promise<Uitkomst<ArtikelBeeld>>) => {
      await client.cancelQueries({ queryKey: sleutel.artikel(id) });
      return doe(api);
    },
    onSuccess: (uitkomst) => {
      if (isVeranderd(uitkomst)) void client.invalidateQueries({ queryKey: sleutel.artikel(id) });
      if (!uitkomst.ok) return;
      client.setQueryData(sleutel.artikel(id), uitkomst);
      vergeetLijsten(client);
    },
  });
}

/** Makes a new article. */
export function useMaakArtikel() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (doe: (api: Api) => Promise<Uitkomst<{ id: string }>>) => doe(api),
    onSuccess: (uitkomst) => uitkomst.ok && vergeetLijsten(client),
  });
}
