import { useSyncExternalStore } from 'react';
import { isGeenVerbinding } from '../../api/storing';
import { useDossier } from '../../api/use-dossier';

function subscribe(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}

/** The browser says that there is no line, or the last question for this dossier found none. */
export function useIsOffline(dossierId: string): boolean {
  const { error } = useDossier(dossierId);
  const hasLine = useSyncExternalStore(subscribe, () => navigator.onLine);
  return !hasLine || isGeenVerbinding(error);
}
