import type { ArtikelBeeld } from '@domain/kennisbank/artikel';
import { ARTIKEL_VELDEN, toArtikelAntwoorden } from '@domain/kennisbank/artikel-velden';
import { useEffect, useMemo, useRef } from 'react';
import { useArtikelActie } from '../../api/use-kennisbank';
import { useSamenFormulier } from '../../form/use-samen-formulier';
import { setGuard } from '../../ui/guarded-location';
import { useEenHandeling } from '../../ui/use-een-handeling';

/** The text of one article, that others may be writing too, and saving it. Leaving saves first. */
export function useArtikelWerk(beeld: ArtikelBeeld) {
  const { artikelId } = beeld.artikel;
  const server = useMemo(() => toArtikelAntwoorden(beeld.artikel), [beeld]);
  const samen = useSamenFormulier({ velden: ARTIKEL_VELDEN, server, streng: 'bewaren' });
  const handeling = useEenHandeling<ArtikelBeeld>(useArtikelActie(artikelId));
  const isVeranderd = samen.wijzigingen.length > 0;

  /** The article as it is kept, or undefined when keeping did not work. */
  const bewaar = async (): Promise<ArtikelBeeld | undefined> => {
    if (!isVeranderd) return beeld;
    if (!samen.probeer()) return undefined;
    return handeling.doe(
      (api) => samen.send((wijzigingen) => api.bewaarArtikel(artikelId, wijzigingen)),
      samen.wijsBijVeld,
    );
  };
  const bewaarNu = useRef(bewaar);
  bewaarNu.current = bewaar;
  useEffect(
    () => (isVeranderd ? setGuard(async () => (await bewaarNu.current()) !== undefined) : undefined),
    [isVeranderd],
  );
  return { ...samen, isVeranderd, bewaar, handeling };
}

export type ArtikelWerk = ReturnType<typeof useArtikelWerk>;
