import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Api, NieuwBericht, NieuweDeling, NieuwDossier, NieuweRegel } from './api';
import { useApi } from './ApiProvider';
import type { Uitkomst } from './request';
import { sleutel } from './sleutels';

const ONDERWEG_MS = 3000;

/** Sending a message changes nothing else in the dossier, so nobody tells us when it has left. */
const isOnderweg = ({ berichten }: DossierBeeld): boolean =>
  berichten.some(({ status }) => status === 'klaargezet' || status === 'bezig');

/** One dossier. `data.ok` is false when it does not exist or may not be seen. */
export function useDossier(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.dossier(id),
    queryFn: ({ signal }) => api.dossier(id, signal),
    refetchInterval: ({ state: { data } }) => (data?.ok && isOnderweg(data.value) ? ONDERWEG_MS : false),
  });
}

/**
 * Puts a dossier that an act gave back in its place; lists are asked for again when they are shown. After a refusal the
 * dossier is asked for again: it may be another than the one on the screen.
 */
export function keepDossier(client: QueryClient, id: string, uitkomst: Uitkomst<DossierBeeld>): void {
  if (!uitkomst.ok) return void client.invalidateQueries({ queryKey: sleutel.dossier(id) });
  client.setQueryData(sleutel.dossier(id), uitkomst);
  void client.invalidateQueries({ queryKey: sleutel.werkvoorraad() });
  void client.invalidateQueries({ queryKey: sleutel.taken });
}

/** An act on a dossier that answers with the dossier as it became. Resolves with refusals too; rejects with a `Storing`. */
function useDossierActie<V>(id: string, doe: (api: Api, vraag: V) => Promise<Uitkomst<DossierBeeld>>) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (vraag: V) => {
      await client.cancelQueries({ queryKey: sleutel.dossier(id) });
      return doe(api, vraag);
    },
    onSuccess: (uitkomst) => keepDossier(client, id, uitkomst),
  });
}

export const useSchrijfLogboek = (id: string) =>
  useDossierActie(id, (api, regel: NieuweRegel) => api.schrijfLogboek(id, regel));
export const useDeel = (id: string) => useDossierActie(id, (api, deling: NieuweDeling) => api.deel(id, deling));
export const useTrekDelingIn = (id: string) =>
  useDossierActie(id, (api, verzoekId: string) => api.trekDelingIn(id, verzoekId));
export const useVerstuurBericht = (id: string) =>
  useDossierActie(id, (api, bericht: NieuwBericht) => api.verstuurBericht(id, bericht));
export const useProbeerBerichtOpnieuw = (id: string) =>
  useDossierActie(id, (api, berichtId: string) => api.probeerBerichtOpnieuw(id, berichtId));

/** Opening twice with the same id makes one dossier. */
export function useOpenDossier() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (nieuw: NieuwDossier) => api.openDossier(nieuw),
    onSuccess: () => client.invalidateQueries({ queryKey: sleutel.werkvoorraad() }),
  });
}

export function useBerichtvoorstel(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.berichtvoorstel(id),
    queryFn: ({ signal }) => api.berichtvoorstel(id, signal),
    staleTime: 0,
  });
}
