import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Result } from '@domain/result';
import { readEigen, type EigenDoel } from './eigen-aanmelding';
import type { Bezoeker, PubliekDeps } from './publiek-deps';

export type ReadEigenAanmelding = (bezoeker: Bezoeker, input: { token: string }) => Promise<Result<EigenAanmelding>>;

/** `doel`: with which kind of link. */
export const createReadEigenAanmelding =
  (deps: PubliekDeps, doel: EigenDoel): ReadEigenAanmelding =>
  (bezoeker, { token }) =>
    readEigen(deps, bezoeker, token, doel);
