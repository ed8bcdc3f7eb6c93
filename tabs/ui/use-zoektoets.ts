import { useEffect, type RefObject } from 'react';

const TYPT = 'input, textarea, [contenteditable="true"]';

const isElders = ({ target }: KeyboardEvent): boolean =>
  (target instanceof Element && target.closest(TYPT) !== null) ||
  document.querySelector('[aria-modal="true"]') !== null;

/** `/` puts the focus in the search field, unless somebody is typing. */
export function useZoektoets(zoekveld: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isElders(event)) return;
      event.preventDefault();
      zoekveld.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [zoekveld]);
}
