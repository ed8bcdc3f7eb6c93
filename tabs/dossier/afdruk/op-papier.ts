import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createStore, useStore } from '../../ui/store';

export type Papier = 'stap' | 'wet' | 'logboek';

/** What is being printed; only there while the browser prints, so that typing never draws it too. */
const opPapier = createStore<Papier | undefined>(undefined);
let gevraagd: Papier | undefined;

export const useIsOpPapier = (papier: Papier): boolean => useStore(opPapier) === papier;

export function drukAf(papier: Papier): void {
  gevraagd = papier;
  print();
}

const isCtrlP = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/**
 * Puts on paper what was asked for, else `standaard`: what is on the screen. Ctrl+P is taken over, because in a frame the
 * browser would print the page around us. The browser looks right after `beforeprint`, hence `flushSync`.
 */
export function useAfdruk(standaard: Papier): void {
  useEffect(() => {
    const voor = () => {
      flushSync(() => opPapier.set(gevraagd ?? standaard));
      gevraagd = undefined;
    };
    const na = () => opPapier.set(undefined);
    const toets = (event: KeyboardEvent) => {
      if (!isCtrlP(event)) return;
      event.preventDefault();
      drukAf(standaard);
    };
    window.addEventListener('beforeprint', voor);
    window.addEventListener('afterprint', na);
    window.addEventListener('keydown', toets);
    return () => {
      window.removeEventListener('beforeprint', voor);
      window.removeEventListener('afterprint', na);
      window.removeEventListener('keydown', toets);
      na();
    };
  }, [standaard]);
}
