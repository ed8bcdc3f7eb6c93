import type { Werkvoorraad } from '@domain/werkvoorraad/werkvoorraad';
import { useMemo } from 'react';
import { useWerkvoorraad } from '../api/use-werkvoorraad';
import { useStore } from '../ui/store';
import { useDebounced } from '../ui/use-debounced';
import { useSettled } from '../ui/use-settled';
import { toVraag, vraagStore, type Vraag } from './vraag';

const SEARCH_MS = 250;

export type DossierLijstStand = {
  /** What the user asks, as typed. */
  vraag: Vraag;
  zet(vraag: Vraag): void;
  /** What is on the screen, and the question it answers; a newer one may be on its way or have failed. */
  lijst: Werkvoorraad | undefined;
  beantwoord: Vraag;
  isBezig: boolean;
  query: ReturnType<typeof useWerkvoorraad>;
};

/** All pages that were asked for, as one list; the counts are those of the last answer. */
function joinPages(data: ReturnType<typeof useWerkvoorraad>['data']): Werkvoorraad | undefined {
  const pages = data?.pages.flatMap((page) => (page.ok ? [page.value] : [])) ?? [];
  const last = pages.at(-1);
  return last && { ...last, rijen: pages.flatMap(({ rijen }) => rijen) };
}

export function useDossierLijst(): DossierLijstStand {
  const vraag = useStore(vraagStore);
  const zoek = useDebounced(vraag.zoek, SEARCH_MS);
  const gesteld = useMemo(() => toVraag({ ...vraag, zoek }), [vraag, zoek]);
  const query = useWerkvoorraad(gesteld);
  const gevonden = useMemo(() => joinPages(query.data), [query.data]);
  const isBezig = query.isPlaceholderData;
  const isOud = isBezig || !gevonden;
  return {
    vraag,
    zet: vraagStore.set,
    lijst: useSettled(gevonden, isOud),
    beantwoord: useSettled(gesteld, isOud),
    isBezig,
    query,
  };
}
