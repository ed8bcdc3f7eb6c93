import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { answerAanbod } from '@domain/bijeenkomst/eigen-aanmelding';
import type { Result } from '@domain/result';
import { changeEigen } from './eigen-aanmelding';
import type { Bezoeker, PubliekDeps } from './publiek-deps';

type Input = { token: string; komt: boolean };
export type AnswerAanbod = (bezoeker: Bezoeker, input: Input) => Promise<Result<EigenAanmelding>>;

export const createAnswerAanbod =
  (deps: PubliekDeps): AnswerAanbod =>
  (bezoeker, { token, komt }) =>
    changeEigen(deps, bezoeker, { token, doel: 'aanbod', rule: (stand) => answerAanbod({ ...stand, komt }) });
