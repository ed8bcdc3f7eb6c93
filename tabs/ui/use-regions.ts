import { useEffect } from 'react';

/** An element with `data-regio` is a stop of F6; give it `tabIndex={-1}` and a label. */
const listRegions = () =>
  [...document.querySelectorAll<HTMLElement>('[data-regio]')].filter((region) => region.getClientRects().length > 0);

/** F6 goes to the next region, Shift+F6 back, in the order of the page. A dialog keeps the focus to itself. */
function moveToRegion(step: 1 | -1): void {
  const regions = listRegions();
  if (regions.length === 0 || document.querySelector('[aria-modal="true"]')) return;
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const from = here === -1 && step === -1 ? 0 : here;
  regions[(from + step + regions.length) % regions.length]?.focus();
}

export function useRegions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      moveToRegion(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
