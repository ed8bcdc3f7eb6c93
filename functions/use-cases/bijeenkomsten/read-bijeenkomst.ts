import type { Medewerker } from '@domain/adresboek/medewerker';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { Result } from '@domain/result';
import { showBijeenkomst, type ShowDeps } from './show-bijeenkomst';

export type ReadBijeenkomst = (
  medewerker: Medewerker,
  input: { bijeenkomstId: string },
) => Promise<Result<BijeenkomstBeeld>>;

export const createReadBijeenkomst =
  (deps: ShowDeps): ReadBijeenkomst =>
  (_, { bijeenkomstId }) =>
    showBijeenkomst(deps, bijeenkomstId);
