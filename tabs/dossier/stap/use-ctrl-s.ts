import { useEffect, useState } from 'react';
import type { StapScherm } from './use-stap-scherm';

const TOON_MS = 3000;

/**
 * Ctrl+S: nothing more than the product does by itself, for who is used to it. True for a moment when there was nothing to
 * save, so that the line beside the title can say so.
 */
export function useCtrlS({ autosave, isAlleenLezen }: StapScherm): boolean {
  const [isBevestigd, setIsBevestigd] = useState(false);
  useEffect(() => {
    if (!isBevestigd) return undefined;
    const timer = setTimeout(() => setIsBevestigd(false), TOON_MS);
    return () => clearTimeout(timer);
  }, [isBevestigd]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (!isAlleenLezen && autosave.getState().isOnbewaard) void autosave.flush();
      else setIsBevestigd(!isAlleenLezen);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [autosave, isAlleenLezen]);
  return isBevestigd;
}
