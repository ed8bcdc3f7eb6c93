import { useEffect, useState } from 'react';

/** Puts the focus back where it was when something that covers the page goes away; when that is gone, at the title. */
export function useFocusTerug(): void {
  const [vanwaar] = useState(() => document.activeElement as HTMLElement | null);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.querySelector('[role="dialog"],[role="alertdialog"]')) return;
        const doel = vanwaar?.isConnected ? vanwaar : document.querySelector<HTMLElement>('[data-titel]');
        doel?.focus();
      });
    },
    [vanwaar],
  );
}
