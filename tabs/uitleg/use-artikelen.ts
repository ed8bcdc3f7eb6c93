import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { useKennisbank } from '../api/use-kennisbank';

const GEEN: readonly GepubliceerdArtikel[] = [];

/** The articles that are online; none while they come. */
export function useArtikelen() {
  const query = useKennisbank();
  const artikelen = query.data?.ok ? query.data.value.artikelen : GEEN;
  return { query, artikelen, find: (id: string) => artikelen.find(({ artikelId }) => artikelId === id) };
}
