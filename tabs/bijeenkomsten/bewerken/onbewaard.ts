import type { Werk } from '../../form/autosave/rebase';

/** Changes that were not saved, by bijeenkomst: the back button asks nothing, and may not lose anything either. */
const werken = new Map<string, Werk>();

export const readOnbewaard = (id: string): Werk | undefined => werken.get(id);

export function zetOnbewaard(id: string, werk: Werk | undefined): void {
  if (werk) werken.set(id, werk);
  else werken.delete(id);
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', (event) => {
    if (werken.size > 0) event.preventDefault();
  });
}
