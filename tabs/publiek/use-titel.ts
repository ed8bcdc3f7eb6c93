import { useLayoutEffect } from 'react';

/** The title of the window: what the page is about, and first whether something is wrong in it. It is there with the page itself. */
export function useTitel(titel: string, heeftFout: boolean, swv: string | undefined): void {
  useLayoutEffect(() => {
    document.title = `${heeftFout ? 'Fout: ' : ''}${[titel, swv].filter(Boolean).join(' · ')}`;
  }, [titel, heeftFout, swv]);
}
