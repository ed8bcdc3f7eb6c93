import type { StapBeeld } from '@domain/dossier/dossier-beeld';
import { useEffect, useRef } from 'react';
import { sprong } from '../werk/sprong';
import type { StapScherm } from './use-stap-scherm';

/** Focus on the title when a step opens, or on the veld that was asked for. */
export function useOpening({ nummer }: StapBeeld, naarVeld: StapScherm['naarVeld']) {
  const titelRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const doel = sprong.get();
    window.scrollTo(0, 0);
    if (doel?.nummer === nummer && doel.pad) naarVeld(doel.pad);
    else titelRef.current?.focus({ preventScroll: true });
    // The way back to the wet-check is for this visit only.
    return () => (sprong.get() === doel ? sprong.set(undefined) : undefined);
    // Once per opening: naarVeld is another function each time.
  }, [nummer]);
  return titelRef;
}
