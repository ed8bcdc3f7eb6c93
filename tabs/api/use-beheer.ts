import type { InstellingenBeeld } from '@domain/beheer/instellingen';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Wijziging } from '@domain/formulier/wijziging';
import { useApi } from './ApiProvider';
import { createBeheerApi, type BeheerApi } from './beheer-api';
import { sleutel } from './sleutels';

/** Made here and not with the rest of the api: the first view of the tab does not carry it. */
function useBeheerApi(): BeheerApi {
  const { request } = useApi();
  return useMemo(() => createBeheerApi(request), [request]);
}

/** `data.ok` is false for who is no beheer. */
export function useBeheerScholen() {
  const api = useBeheerApi();
  return useQuery({ queryKey: sleutel.beheer('scholen'), queryFn: ({ signal }) => api.scholen(signal) });
}

export function useBeheerMedewerkers() {
  const api = useBeheerApi();
  return useQuery({ queryKey: sleutel.beheer('medewerkers'), queryFn: ({ signal }) => api.medewerkers(signal) });
}

export function useSwvInstellingen() {
  const api = useBeheerApi();
  return useQuery({ queryKey: sleutel.beheer('instellingen'), queryFn: ({ signal }) => api.instellingen(signal) });
}

/** Schools and medewerkers show each other's names and counts. */
const vergeetLijsten = (client: QueryClient) =>
  Promise.all([
    client.invalidateQueries({ queryKey: sleutel.beheer('scholen') }),
    client.invalidateQueries({ queryKey: sleutel.beheer('medewerkers') }),
  ]);

/** Without `id` it is a new one. */
export type BewaarRij = { antwoorden: Antwoorden; id?: undefined } | { id: string; wijzigingen: readonly Wijziging[] };

export function useBewaarSchool() {
  const api = useBeheerApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wat: BewaarRij) =>
      wat.id === undefined ? api.maakSchool(wat.antwoorden) : api.bewaarSchool(wat.id, wat.wijzigingen),
    onSuccess: (uitkomst) => (uitkomst.ok ? vergeetLijsten(client) : undefined),
  });
}

export function useBewaarMedewerker() {
  const api = useBeheerApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wat: BewaarRij) =>
      wat.id === undefined ? api.maakMedewerker(wat.antwoorden) : api.bewaarMedewerker(wat.id, wat.wijzigingen),
    onSuccess: (uitkomst) => (uitkomst.ok ? vergeetLijsten(client) : undefined),
  });
}

/** The answer takes the place of what was in memory. */
export function useBewaarInstellingen() {
  const api = useBeheerApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wijzigingen: readonly Wijziging[]) => api.bewaarInstellingen(wijzigingen),
    onSuccess: (uitkomst: Awaited<ReturnType<BeheerApi['bewaarInstellingen']>>) => {
      if (uitkomst.ok)
        client.setQueryData<{ ok: true; value: InstellingenBeeld }>(sleutel.beheer('instellingen'), uitkomst);
    },
  });
}

export function useBekijkImport() {
  const api = useBeheerApi();
  return useMutation({ mutationFn: (bestand: File) => api.bekijkImport(bestand) });
}

export function useImporteer() {
  const api = useBeheerApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ vingerafdruk, bestand }: { vingerafdruk: string; bestand: File }) =>
      api.importeer(vingerafdruk, bestand),
    onSuccess: (uitkomst) => (uitkomst.ok ? vergeetLijsten(client) : undefined),
  });
}
