import { useEffect, useLayoutEffect, useState } from 'react';

/** Puts the focus back where it was when something that covers the page goes away; when that is gone, at the title. */
export function useFocusTerug(): void {
  const [vanwaar] = useState(() => document.activeElement as HTMLElement | null);
  // Already while the dialog is still there: where nothing else on the page uses tabster, the page behind a dialog that just
  // vanishes stays hidden from screen readers.
  useLayoutEffect(
    () => () => {
      if (vanwaar?.isConnected && vanwaar !== document.body) vanwaar.focus();
    },
    [vanwaar],
  );
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
