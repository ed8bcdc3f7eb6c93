import type { BijeenkomstLijst } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useMemo } from 'react';
import { useBijeenkomsten } from '../../api/use-bijeenkomsten';
import { useStore } from '../../ui/store';
import { useDebounced } from '../../ui/use-debounced';
import { useSettled } from '../../ui/use-settled';
import { lijstVraagStore, toVraag, type LijstVraag } from './lijst-vraag';

const SEARCH_MS = 250;

type Query = ReturnType<typeof useBijeenkomsten>;

export type BijeenkomstLijstStand = {
  /** What the user asks, as typed. */
  vraag: LijstVraag;
  zet(vraag: LijstVraag): void;
  /** What is on the screen, and the question it answers; a newer one may be on its way or have failed. */
  lijst: BijeenkomstLijst | undefined;
  beantwoord: LijstVraag;
  isBezig: boolean;
  query: Query;
};

function joinPages(data: Query['data']): BijeenkomstLijst | undefined {
  const pages = data?.pages.flatMap((page) => (page.ok ? [page.value] : [])) ?? [];
  const last = pages.at(-1);
  return last && { ...last, rijen: pages.flatMap(({ rijen }) => rijen) };
}

export function useBijeenkomstLijst(): BijeenkomstLijstStand {
  const vraag = useStore(lijstVraagStore);
  const zoek = useDebounced(vraag.zoek, SEARCH_MS);
  const gesteld = useMemo(() => toVraag({ ...vraag, ...(zoek !== undefined && { zoek }) }), [vraag, zoek]);
  const query = useBijeenkomsten(gesteld);
  const gevonden = useMemo(() => joinPages(query.data), [query.data]);
  const isOud = query.isPlaceholderData || !gevonden;
  return {
    vraag,
    zet: lijstVraagStore.set,
    lijst: useSettled(gevonden, isOud),
    beantwoord: useSettled(gesteld, isOud),
    isBezig: query.isPlaceholderData,
    query,
  };
}
