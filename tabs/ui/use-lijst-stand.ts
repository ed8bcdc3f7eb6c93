import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Uitkomst } from '../api/request';
import { useStore, type Store } from './store';
import { useDebounced } from './use-debounced';
import { useSettled } from './use-settled';

const SEARCH_MS = 250;

type Query<L> = UseInfiniteQueryResult<InfiniteData<Uitkomst<L>>>;

export type LijstStand<V, L> = {
  /** What the user asks, as typed. */
  vraag: V;
  zet(vraag: V): void;
  /** What is on the screen, and the question it answers; a newer one may be on its way or have failed. */
  lijst: L | undefined;
  beantwoord: V;
  isBezig: boolean;
  query: Query<L>;
};

type Lijst = { rijen: readonly unknown[] };

/** All pages that were asked for, as one list; what else there is comes from the last answer. */
function joinPages<L extends Lijst>(data: InfiniteData<Uitkomst<L>> | undefined): L | undefined {
  const pages = data?.pages.flatMap((page) => (page.ok ? [page.value] : [])) ?? [];
  const last = pages.at(-1);
  return last && { ...last, rijen: pages.flatMap(({ rijen }) => rijen) };
}

type Options<V, L> = {
  store: Store<V>;
  /** Leaves out what is not asked. */
  toVraag(vraag: V): V;
  /** Asks the server. */
  useLijst(vraag: V): Query<L>;
};

/** A list that is searched at the server: the question, and the answer that goes with it. */
export function useLijstStand<V extends { zoek?: string }, L extends Lijst>({
  store,
  toVraag,
  useLijst,
}: Options<V, L>): LijstStand<V, L> {
  const vraag = useStore(store);
  const zoek = useDebounced(vraag.zoek, SEARCH_MS);
  const gesteld = useMemo(() => toVraag({ ...vraag, zoek: zoek ?? '' }), [toVraag, vraag, zoek]);
  const query = useLijst(gesteld);
  const gevonden = useMemo(() => joinPages(query.data), [query.data]);
  const isBezig = query.isPlaceholderData;
  const isOud = isBezig || !gevonden;
  return {
    vraag,
    zet: store.set,
    lijst: useSettled(gevonden, isOud),
    beantwoord: useSettled(gesteld, isOud),
    isBezig,
    query,
  };
}
