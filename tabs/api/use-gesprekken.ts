import type { Gesprekken, VergaderingBeeld } from '@domain/gesprek/gesprek-beeld';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from './ApiProvider';
import { createGesprekkenApi, type GesprekkenApi } from './gesprekken-api';
import type { Uitkomst } from './request';
import { sleutel } from './sleutels';

const ONDERWEG_MS = 3000;

/** Made here and not with the rest of the api: the first view of the tab does not carry it. */
function useGesprekkenApi(): GesprekkenApi {
  const { request } = useApi();
  return useMemo(() => createGesprekkenApi(request), [request]);
}

/** The calendar follows by itself, so nobody tells us when it has. */
const isOnderweg = ({ gesprekken }: Gesprekken): boolean =>
  gesprekken.some(({ status }) => status === 'wachtend' || status === 'bezig');

export function useGesprekken(dossierId: string) {
  const api = useGesprekkenApi();
  return useQuery({
    queryKey: sleutel.gesprekken(dossierId),
    queryFn: ({ signal }) => api.gesprekken(dossierId, signal),
    refetchInterval: ({ state: { data } }) => (data?.ok && isOnderweg(data.value) ? ONDERWEG_MS : false),
  });
}

type Vraag = (api: GesprekkenApi) => Promise<Uitkomst<Gesprekken>>;

/** An act on the talks of a dossier. The logboek of the dossier tells of it too, so that is asked for again. */
export function useGesprekActie(dossierId: string) {
  const api = useGesprekkenApi();
  const client = useQueryClient();
  return useMutation({
    // One after another: an older answer must not come in over a newer one.
    scope: { id: `gesprekken-${dossierId}` },
    mutationFn: (vraag: Vraag) => vraag(api),
    onSuccess: (uitkomst) => {
      if (uitkomst.ok) client.setQueryData<Uitkomst<Gesprekken>>(sleutel.gesprekken(dossierId), uitkomst);
      // What was refused is mostly a talk that is no longer what the screen shows.
      else void client.invalidateQueries({ queryKey: sleutel.gesprekken(dossierId) });
      void client.invalidateQueries({ queryKey: sleutel.dossier(dossierId) });
    },
  });
}

/** What belongs to the meeting that this tab stands in. `data.value` says so too when the swv does not use this. */
export function useVergadering(chatId: string | undefined) {
  const api = useGesprekkenApi();
  return useQuery<Uitkomst<VergaderingBeeld>>({
    queryKey: sleutel.vergadering(chatId),
    queryFn: ({ signal }) => api.vergadering(chatId, signal),
  });
}
