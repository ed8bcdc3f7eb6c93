import { useEffect } from 'react';
import { useTitelFocus } from '../ui/use-titel-focus';

/** Another page of the room has the focus at its title, also when it was chosen in the menu beside it. */
export function useBladFocus(): void {
  useTitelFocus();
  useEffect(() => {
    if (document.activeElement?.closest('[data-regio="beheer"]'))
      document.querySelector<HTMLElement>('[data-titel]')?.focus();
  }, []);
}
