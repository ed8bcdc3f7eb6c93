import type { BijeenkomstBeeld, BijeenkomstVraag, WoordKeuzes } from '@domain/bijeenkomst/bijeenkomst-beeld';
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
import type { NieuweReeks } from './bijeenkomsten-api';
import type { Uitkomst } from './request';
import { sleutel } from './sleutels';

const ONDERWEG_MS = 3000;
/** Others sign up and cancel all the time; the attendance list at the door must not lag behind. */
const BIJ_MS = 15_000;

/** Mail leaves after the answer, and nobody tells us when. */
const isOnderweg = ({ deelnemers }: BijeenkomstBeeld): boolean =>
  deelnemers.some(({ mail }) => mail?.status === 'onderweg');

const verversIn = (uitkomst: Uitkomst<BijeenkomstBeeld> | undefined): number =>
  uitkomst?.ok && isOnderweg(uitkomst.value) ? ONDERWEG_MS : BIJ_MS;

/** Pages of 50; `fetchNextPage` for *Toon meer*. While the question changes the previous list stays. */
export function useBijeenkomsten(vraag: Omit<BijeenkomstVraag, 'vervolg'>, { enabled = true } = {}) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: sleutel.bijeenkomsten(vraag),
    queryFn: ({ pageParam, signal }) => api.bijeenkomsten(pageParam ? { ...vraag, vervolg: pageParam } : vraag, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last.ok ? last.value.vervolg : undefined),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** One bijeenkomst with everybody in it, kept up to date while it is on the screen. `data.ok` is false when it does not exist. */
export function useBijeenkomst(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.bijeenkomst(id),
    queryFn: ({ signal }) => api.bijeenkomst(id, signal),
    refetchInterval: ({ state: { data } }) => verversIn(data),
  });
}

/** What else shows this bijeenkomst is asked for again when it is shown. */
function vergeetLijsten(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: sleutel.bijeenkomsten() });
  void client.invalidateQueries({ queryKey: sleutel.bijeenkomstOverzicht });
  void client.invalidateQueries({ queryKey: sleutel.publiekeBijeenkomsten });
}

/** Puts a bijeenkomst that an act gave back in its place. */
export function keepBijeenkomst(client: QueryClient, id: string, uitkomst: Uitkomst<BijeenkomstBeeld>): void {
  if (!uitkomst.ok) return;
  client.setQueryData(sleutel.bijeenkomst(id), uitkomst);
  vergeetLijsten(client);
}

/**
 * Any act on a bijeenkomst that answers with the bijeenkomst as it became:
 * `actie.mutateAsync((api) => api.zetAanwezigheid(id, aanmeldingId, 'aanwezig'))`. The answer takes the place of what was in
 * memory. Resolves with refusals too; rejects with a `Storing`.
 */
export function useBijeenkomstActie(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (doe: (api: Api) => Promise<Uitkomst<BijeenkomstBeeld>>) => {
      await client.cancelQueries({ queryKey: sleutel.bijeenkomst(id) });
      return doe(api);
    },
    onSuccess: (uitkomst) => keepBijeenkomst(client, id, uitkomst),
  });
}

/** Making, copying or removing: the lists are asked for again. The same id twice is the same act. */
function useLijstActie<V, T>(doe: (api: Api, vraag: V) => Promise<Uitkomst<T>>) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (vraag: V) => doe(api, vraag),
    onSuccess: (uitkomst) => uitkomst.ok && vergeetLijsten(client),
  });
}

export const useMaakBijeenkomst = () =>
  useLijstActie((api, nieuw: Parameters<Api['maakBijeenkomst']>[0]) => api.maakBijeenkomst(nieuw));
export const useMaakReeks = () => useLijstActie((api, reeks: NieuweReeks) => api.maakReeks(reeks));
export const useKopieerBijeenkomst = (id: string) =>
  useLijstActie((api, naar: string) => api.kopieerBijeenkomst(id, naar));
export const useVerwijderBijeenkomst = (id: string) => useLijstActie((api, _: void) => api.verwijderBijeenkomst(id));

export function useBijeenkomstOverzicht() {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.bijeenkomstOverzicht,
    queryFn: ({ signal }) => api.overzichtBijeenkomsten(signal),
  });
}

export function useTerugblik(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: sleutel.terugblik(id),
    queryFn: ({ signal }) => api.terugblik(id, signal),
    refetchInterval: BIJ_MS * 2,
  });
}

/** The answer takes the place of what was in memory. */
export function useBewaarWoorden(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (woorden: WoordKeuzes) => {
      await client.cancelQueries({ queryKey: sleutel.terugblik(id) });
      return api.bewaarWoorden(id, woorden);
    },
    onSuccess: (uitkomst) => uitkomst.ok && client.setQueryData(sleutel.terugblik(id), uitkomst),
  });
}
