import type { Refusal } from '@domain/result';
import { lazy, Suspense } from 'react';

// Knows which article belongs to which of all refusals: nothing for the first view.
const UitlegLink = lazy(() => import('./UitlegLink').then(({ UitlegLink }) => ({ default: UitlegLink })));

/** What has to be true, and where that is explained. */
export const Weigering = ({ refusal: { code, message } }: { refusal: Pick<Refusal, 'code' | 'message'> }) => (
  <>
    {message}{' '}
    <Suspense fallback={null}>
      <UitlegLink code={code} />
    </Suspense>
  </>
);
