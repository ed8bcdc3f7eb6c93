import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { cancelAanmelding } from '@domain/bijeenkomst/eigen-aanmelding';
import type { Result } from '@domain/result';
import { changeEigen } from './eigen-aanmelding';
import type { Bezoeker, PubliekDeps } from './publiek-deps';

export type CancelEigenAanmelding = (bezoeker: Bezoeker, input: { token: string }) => Promise<Result<EigenAanmelding>>;

/** The place goes to the first in line in the same commit. */
export const createCancelEigenAanmelding =
  (deps: PubliekDeps): CancelEigenAanmelding =>
  (bezoeker, { token }) =>
    changeEigen(deps, bezoeker, {
      token,
      doel: 'aanmelding',
      rule: (stand) => cancelAanmelding({ ...stand, door: 'zelf' }),
    });
