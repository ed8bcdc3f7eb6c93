import type { Woord } from '@domain/woordwolk/count-woorden';
import { useEffect, useMemo, useState } from 'react';
import { sizeWoorden, type GeplaatstWoord, type LegWolk, type Maat } from './wolk-vorm';

/** Fetched when there is a cloud to draw; the letter has to be there too, because it is measured. */
export const legWolk: LegWolk = async (woorden, maat) => {
  const [{ layOutCloud }] = await Promise.all([import('./lay-out-cloud'), document.fonts.ready]);
  return layOutCloud(woorden, maat);
};

/** The places of the words. `undefined` while they are being found, empty when that did not work: the table has them all. */
export function useWolk(woorden: readonly Woord[], maat: Maat, leg: LegWolk): readonly GeplaatstWoord[] | undefined {
  const [plaatsen, setPlaatsen] = useState<{ van: string; woorden: readonly GeplaatstWoord[] }>();
  // The same words make the same text, so a new list with the same words draws nothing anew.
  const van = useMemo(() => JSON.stringify([sizeWoorden(woorden, maat), maat]), [woorden, maat]);
  useEffect(() => {
    let isCurrent = true;
    const toon = (gevonden: readonly GeplaatstWoord[]) => isCurrent && setPlaatsen({ van, woorden: gevonden });
    leg(JSON.parse(van)[0], maat).then(toon, () => toon([]));
    return () => {
      isCurrent = false;
    };
  }, [van, maat, leg]);
  return plaatsen?.van === van ? plaatsen.woorden : undefined;
}
