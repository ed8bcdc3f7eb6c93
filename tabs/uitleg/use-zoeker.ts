import type { GepubliceerdArtikel } from '@domain/kennisbank/artikel';
import { useMemo } from 'react';
import { makeZoeker, type Zoeker } from './zoek/make-zoeker';

/** One index for all who search, as long as the articles are the same. */
let laatste: { artikelen: readonly GepubliceerdArtikel[]; zoeker: Zoeker } | undefined;
/** Makes the index ahead: with hundreds of articles it takes longer than a key stroke. */
export function zoekerVan(artikelen: readonly GepubliceerdArtikel[]): Zoeker {
  if (laatste?.artikelen !== artikelen) laatste = { artikelen, zoeker: makeZoeker(artikelen) };
  return laatste.zoeker;
}

export const useZoeker = (artikelen: readonly GepubliceerdArtikel[]): Zoeker =>
  useMemo(() => zoekerVan(artikelen), [artikelen]);
