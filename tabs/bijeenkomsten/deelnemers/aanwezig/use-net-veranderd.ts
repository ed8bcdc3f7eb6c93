import { useEffect, useRef } from 'react';

/** Longer than a double tap, shorter than a change of mind. */
const DUBBEL_MS = 700;

/**
 * Whether the value changed a moment ago, by this person or by somebody at another door: then a tap was meant for what stood
 * there before.
 */
export function useNetVeranderd(waarde: string): () => boolean {
  const vorige = useRef(waarde);
  const sinds = useRef(-Infinity);
  useEffect(() => {
    if (vorige.current === waarde) return;
    vorige.current = waarde;
    sinds.current = performance.now();
  }, [waarde]);
  return () => performance.now() - sinds.current < DUBBEL_MS;
}
