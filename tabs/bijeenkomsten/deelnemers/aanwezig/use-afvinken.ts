import { MET_PLEK, type AanmeldingStatus } from '@domain/bijeenkomst/aanmelding';
import type { Aanwezigheid } from '@domain/bijeenkomst/aanwezigheid';
import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Api } from '../../../api/api';
import { useApi } from '../../../api/ApiProvider';
import { sleutel } from '../../../api/sleutels';
import { keepBijeenkomst } from '../../../api/use-bijeenkomsten';
import { useStore } from '../../../ui/store';
import { useVerlaatVraag } from '../../../ui/use-verlaat-vraag';
import { createAfvinkRij, type AfvinkRij } from './afvink-rij';

/** They outlive the screen: who leaves the list with ticks that are not kept yet does not lose them. */
const rijen = new WeakMap<QueryClient, Map<string, AfvinkRij>>();

function findRij(client: QueryClient, api: Api, bijeenkomstId: string): AfvinkRij {
  const vanClient = rijen.get(client) ?? new Map<string, AfvinkRij>();
  rijen.set(client, vanClient);
  const bestaand = vanClient.get(bijeenkomstId);
  if (bestaand) return bestaand;
  const queryKey = sleutel.bijeenkomst(bijeenkomstId);
  const rij = createAfvinkRij({
    async verstuur(aanmeldingId, status) {
      const uitkomst = await api.zetAanwezigheid(bijeenkomstId, aanmeldingId, status);
      // A question that was asked before this tick was kept would bring the old list back.
      await client.cancelQueries({ queryKey });
      return uitkomst;
    },
    onBeeld: (uitkomst) => keepBijeenkomst(client, bijeenkomstId, uitkomst),
  });
  vanClient.set(bijeenkomstId, rij);
  return rij;
}

/** A place that is offered and not answered yet counts as a place: whoever is here, comes. */
const STAAT_OP: { readonly [status in AanmeldingStatus]: Aanwezigheid } = {
  bevestigd: 'bevestigd',
  aangeboden: 'bevestigd',
  wachtlijst: 'bevestigd',
  geannuleerd: 'bevestigd',
  aanwezig: 'aanwezig',
  nietVerschenen: 'nietVerschenen',
};

export type AfvinkRegel = { deelnemer: DeelnemerBeeld; status: Aanwezigheid; isBewaard: boolean };

/** Who may be ticked, as it will be once everything is kept, and how to tick. */
export function useAfvinken({ bijeenkomstId, deelnemers }: BijeenkomstBeeld) {
  const rij = findRij(useQueryClient(), useApi(), bijeenkomstId);
  const { wensen, hapering, geweigerd } = useStore(rij.stand);
  const aantalOnbewaard = wensen.size;

  useEffect(() => {
    if (aantalOnbewaard === 0) return undefined;
    addEventListener('online', rij.probeerNu);
    return () => removeEventListener('online', rij.probeerNu);
  }, [aantalOnbewaard, rij]);
  useVerlaatVraag(aantalOnbewaard > 0);

  // Who was let in without a place belongs to the list from the tap on.
  const isAfTeVinken = ({ id, status }: DeelnemerBeeld) => MET_PLEK.includes(status) || wensen.has(id);
  const regels: readonly AfvinkRegel[] = deelnemers.filter(isAfTeVinken).map((deelnemer) => ({
    deelnemer,
    status: wensen.get(deelnemer.id) ?? STAAT_OP[deelnemer.status],
    isBewaard: !wensen.has(deelnemer.id),
  }));
  return { regels, hapering, geweigerd, aantalOnbewaard, ...rij };
}
