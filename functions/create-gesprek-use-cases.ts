import type { GesprekUseCases } from './http/routes/gesprek-use-cases';
import type { Deps, Instellingen } from './use-cases/deps';
import { createCancelGesprek } from './use-cases/gesprekken/cancel-gesprek';
import { createListGesprekken } from './use-cases/gesprekken/list-gesprekken';
import { createPlanGesprek } from './use-cases/gesprekken/plan-gesprek';
import { createRetryGesprek } from './use-cases/gesprekken/retry-gesprek';
import { createShowVergadering } from './use-cases/gesprekken/show-vergadering';
import { createTickPunt } from './use-cases/gesprekken/tick-punt';
import { createVerzetGesprek } from './use-cases/gesprekken/verzet-gesprek';

/** Every use-case about talks that a route asks for, wired once. */
export const createGesprekUseCases = (deps: Deps & Pick<Instellingen, 'linkNaarDossier'>): GesprekUseCases => ({
  listGesprekken: createListGesprekken(deps),
  planGesprek: createPlanGesprek(deps),
  verzetGesprek: createVerzetGesprek(deps),
  cancelGesprek: createCancelGesprek(deps),
  retryGesprek: createRetryGesprek(deps),
  tickPunt: createTickPunt(deps),
  showVergadering: createShowVergadering(deps),
});
