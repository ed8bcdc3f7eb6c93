import { useEffect } from 'react';

/** The browser asks before somebody leaves with answers that were not sent. */
export function useVerlaatVraag(isIngevuld: boolean): void {
  useEffect(() => {
    if (!isIngevuld) return undefined;
    const vraag = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', vraag);
    return () => removeEventListener('beforeunload', vraag);
  }, [isIngevuld]);
}
