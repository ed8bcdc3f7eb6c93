import { useEffect } from 'react';

/** The browser asks before somebody leaves, or loads the page anew, with something that is not sent. */
export function useVerlaatVraag(isOnbewaard: boolean): void {
  useEffect(() => {
    if (!isOnbewaard) return undefined;
    const houdTegen = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', houdTegen);
    return () => removeEventListener('beforeunload', houdTegen);
  }, [isOnbewaard]);
}
