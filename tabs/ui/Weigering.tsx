import type { Refusal } from '@domain/result';
import { UitlegLink } from './UitlegLink';

/** What has to be true, and where that is explained. */
export const Weigering = ({ refusal: { code, message } }: { refusal: Pick<Refusal, 'code' | 'message'> }) => (
  <>
    {message} <UitlegLink code={code} />
  </>
);
