import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { lazy, Suspense } from 'react';
import { PaneelLade } from './zijpaneel/PaneelLade';
import type { PaneelProps } from './zijpaneel/Zijpaneel';

const VersturenDialoog = lazy(() =>
  import('./versturen/VersturenDialoog').then(({ VersturenDialoog }) => ({ default: VersturenDialoog })),
);
const GesprekkenDialoog = lazy(() =>
  import('./gesprekken/GesprekkenDialoog').then(({ GesprekkenDialoog }) => ({ default: GesprekkenDialoog })),
);
const DelenDialoog = lazy(() => import('./delen/DelenDialoog').then(({ DelenDialoog }) => ({ default: DelenDialoog })));

export type Venster = 'versturen' | 'delen' | 'gesprekken' | 'logboek';
type Props = {
  venster: Venster | undefined;
  dossier: DossierBeeld;
  paneel: PaneelProps;
  onSluit(): void;
  onToonLogboek(): void;
};

/** What opens over the dossier, one at a time. */
export const Vensters = ({ venster, dossier, paneel, onSluit, onToonLogboek }: Props) => (
  <Suspense fallback={null}>
    {venster === 'logboek' && <PaneelLade {...paneel} onSluit={onSluit} />}
    {venster === 'versturen' && <VersturenDialoog dossier={dossier} onSluit={onSluit} onToonLogboek={onToonLogboek} />}
    {venster === 'gesprekken' && <GesprekkenDialoog dossier={dossier} onSluit={onSluit} />}
    {venster === 'delen' && <DelenDialoog dossier={dossier} onSluit={onSluit} />}
  </Suspense>
);
