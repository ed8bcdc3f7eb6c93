import { useEffect, useState } from 'react';

/** Puts the focus back where it was when something that covers the page goes away; when that is gone, at the title. */
export function useFocusTerug(): void {
  const [vanwaar] = useState(() => document.activeElement as HTMLElement | null);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.querySelector('[role="dialog"],[role="alertdialog"]')) return;
        // Opened while a veld was being left: then nothing had the focus.
        const isWeg = !vanwaar?.isConnected || vanwaar === document.body;
        const doel = isWeg ? document.querySelector<HTMLElement>('[data-titel]') : vanwaar;
        doel?.focus();
      });
    },
    [vanwaar],
  );
}
