import { useEffect } from 'react';

/** The title of the window: what the page is about, and first whether something is wrong in it. */
export function useTitel(titel: string, heeftFout: boolean, swv: string | undefined): void {
  useEffect(() => {
    document.title = `${heeftFout ? 'Fout: ' : ''}${[titel, swv].filter(Boolean).join(' · ')}`;
  }, [titel, heeftFout, swv]);
}
