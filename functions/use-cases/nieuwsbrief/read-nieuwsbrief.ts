import type { Medewerker } from '@domain/adresboek/medewerker';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import type { Result } from '@domain/result';
import { showNieuwsbrief, type ShowDeps } from './show-nieuwsbrief';

export type ReadNieuwsbrief = (
  medewerker: Medewerker,
  input: { nieuwsbriefId: string },
) => Promise<Result<NieuwsbriefBeeld>>;

export const createReadNieuwsbrief =
  (deps: ShowDeps): ReadNieuwsbrief =>
  (_, { nieuwsbriefId }) =>
    showNieuwsbrief(deps, nieuwsbriefId);
