import type { EigenAanmelding } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { changeAanmelding } from '@domain/bijeenkomst/eigen-aanmelding';
import type { Antwoorden } from '@domain/formulier/antwoord';
import type { Result } from '@domain/result';
import { changeEigen } from './eigen-aanmelding';
import type { Bezoeker, PubliekDeps } from './publiek-deps';

type Input = { token: string; antwoorden: Antwoorden };
export type ChangeEigenAanmelding = (bezoeker: Bezoeker, input: Input) => Promise<Result<EigenAanmelding>>;

export const createChangeEigenAanmelding =
  (deps: PubliekDeps): ChangeEigenAanmelding =>
  async (bezoeker, { token, antwoorden }) => {
    const scholen = await deps.adresboek.listScholen();
    const rule: Parameters<typeof changeEigen>[2]['rule'] = (stand) =>
      changeAanmelding({ ...stand, antwoorden, scholen });
    return changeEigen(deps, bezoeker, { token, doel: 'aanmelding', rule });
  };
