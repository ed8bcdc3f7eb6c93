import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import type { Zoeker } from '../../uitleg/zoek/make-zoeker';

const MAX = 4;

/** Other articles of the same steps first, then those about the same words. */
export function listVerwant(
  artikel: GepubliceerdArtikel,
  artikelen: readonly GepubliceerdArtikel[],
  zoek: Zoeker,
): readonly GepubliceerdArtikel[] {
  const bijStap = artikelen.filter(({ stappen }) => stappen.some((stap) => artikel.stappen.includes(stap)));
  const opWoord = zoek(`${artikel.titel} ${artikel.trefwoorden.join(' ')}`, { isVraag: true }).map(
    (treffer) => treffer.artikel,
  );
  return [...new Set([...bijStap, ...opWoord])]
    .filter(({ artikelId }) => artikelId !== artikel.artikelId)
    .slice(0, MAX);
}
