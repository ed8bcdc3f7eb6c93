import { lazy, Suspense } from 'react';
import { useStore } from '../ui/store';
import { uitlegLade } from '../ui/uitleg-lade';

const UitlegLade = lazy(() => import('./UitlegLade').then(({ UitlegLade }) => ({ default: UitlegLade })));

/** Draws the article that somebody asked for, wherever they asked. */
export function LadeHost() {
  const artikelId = useStore(uitlegLade);
  if (!artikelId) return null;
  return (
    <Suspense fallback={null}>
      <UitlegLade key={artikelId} artikelId={artikelId} onSluit={() => uitlegLade.set(undefined)} />
    </Suspense>
  );
}
