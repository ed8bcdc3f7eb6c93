import { useEffect } from 'react';

/** A page that came in the place of what had the focus takes it, at its title. */
export function useTitelFocus(): void {
  useEffect(() => {
    if (document.activeElement === document.body || !document.activeElement)
      document.querySelector<HTMLElement>('[data-titel]')?.focus();
  }, []);
}
